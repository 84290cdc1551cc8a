// What a reader chooses of a handout besides its events.

export type Paper = 'a4' | 'letter';
export type Copy = 'pupils' | 'teacher';

/** What a handout may be without. */
export type HandoutPart = 'excerpts' | 'drawing' | 'words' | 'people' | 'questions' | 'comparison' | 'sources';

export const HANDOUT_PARTS: readonly { readonly part: HandoutPart; readonly words: string }[] = [
  { part: 'drawing', words: 'A drawing of the timeline' },
  { part: 'excerpts', words: 'The excerpts, word by word' },
  { part: 'words', words: 'Words explained' },
  { part: 'people', words: 'People and organisations' },
  { part: 'questions', words: 'Questions' },
  { part: 'comparison', words: 'A longer task for the quick' },
  { part: 'sources', words: 'Bibliography and addresses' },
];

/** Which events: those that were picked, what the filter leaves, or a chapter. */
export type HandoutContent =
  | { readonly kind: 'picked' }
  | { readonly kind: 'filter' }
  | { readonly kind: 'chapter'; readonly id: string };

export interface HandoutOptions {
  /** Empty: as it follows from the events. */
  readonly title: string;
  readonly paper: Paper;
  readonly copy: Copy;
  readonly without: readonly HandoutPart[];
  /** Whether what became public only after the day of knowledge stays, marked. */
  readonly keepsLater: boolean;
}

export const HANDOUT_AT_FIRST: HandoutOptions = {
  title: '',
  paper: 'a4',
  copy: 'pupils',
  without: [],
  keepsLater: false,
};

export interface PaperSize {
  readonly words: string;
  /** mm. */
  readonly width: number;
  readonly height: number;
}

export const PAPERS: Readonly<Record<Paper, PaperSize>> = {
  a4: { words: 'A4', width: 210, height: 297 },
  letter: { words: 'US Letter', width: 215.9, height: 279.4 },
};

/** mm around the text; the same as in handout-paper.css. */
export const PAPER_MARGIN = { top: 18, side: 18, bottom: 20 };

/** CSS px of a mm. */
export const PX_PER_MM = 96 / 25.4;
