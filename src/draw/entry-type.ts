// How an event is set where there is room for its words: its title in the type of what is said, its date, and how the words begin.
import { isCut, wrapEvenly } from './fit-text.ts';
import { saidFont, titleFont } from './title-font.ts';

/** What is told of an event on the stage. */
export interface Entry {
  readonly title: string;
  /** In words. */
  readonly date: string;
  /** An excerpt or, without one, the summary; may be empty. */
  readonly words: string;
}

/** Measures in rem. */
export interface EntryType {
  readonly title: number;
  /** The most lines of a title, and how long they are; a longer one may be cut, or has no place in this type. */
  readonly titleLines: number;
  readonly mayCut: boolean;
  readonly titleMeasure: number;
  readonly hasDate: boolean;
  readonly words: number;
  /** The same of the words, which may be as long as the title above them. */
  readonly lines: number;
  readonly measure: number;
}

const DATED = { hasDate: true };
const WORDLESS = { words: 0, lines: 0, measure: 0 };

/** From the most generous on. */
export const ENTRY_TYPES: readonly EntryType[] = [
  { title: 1.75, titleLines: 2, mayCut: false, titleMeasure: 27, ...DATED, words: 1.125, lines: 3, measure: 25 },
  { title: 1.3125, titleLines: 2, mayCut: true, titleMeasure: 24, ...DATED, words: 1, lines: 2, measure: 21 },
  { title: 1.125, titleLines: 1, mayCut: false, titleMeasure: 32, ...DATED, words: 0.9375, lines: 1, measure: 24 },
  { title: 1.125, titleLines: 2, mayCut: true, titleMeasure: 22, ...DATED, ...WORDLESS },
  { title: 1.125, titleLines: 1, mayCut: false, titleMeasure: 32, ...DATED, ...WORDLESS },
  { title: 1.0625, titleLines: 1, mayCut: true, titleMeasure: 36, hasDate: false, ...WORDLESS },
];

/** Of an em. */
const [TITLE_LEADING, WORDS_LEADING] = [1.25, 1.4];
/** rem: the type of a date, and the height of its line. */
const [DATE, DATE_LINE] = [0.8125, 1.3125];
/** rem between two entries. */
export const ENTRY_AIR = 0.75;
/** px on either side of the words. */
const INSET = 4;

export interface SetLine {
  readonly text: string;
  readonly font: string;
  /** px, as all here: what it takes, and how far its middle is below the entry's top. */
  readonly width: number;
  readonly middle: number;
  /** Whether it is a line of the title. */
  readonly isTitle: boolean;
}

/** An entry in its type. */
export interface SetEntry {
  readonly lines: readonly SetLine[];
  readonly width: number;
  readonly height: number;
}

/** The px that a text takes in a font. */
export type MeasureIn = (text: string, font: string) => number;

/** Sets an entry; undefined where its title does not fit. */
export function setEntry(entry: Entry, type: EntryType, rem: number, measure: MeasureIn): SetEntry | undefined {
  const lines: SetLine[] = [];
  let height = 0;
  const add = (text: string, font: string, leading: number): void => {
    const width = Math.ceil(measure(text, font));
    lines.push({ text, font, width, middle: height + leading / 2, isTitle: font === titleType });
    height += leading;
  };
  const wrap = (text: string, font: string, { most, longest }: { most: number; longest: number }): readonly string[] =>
    text === '' || most === 0 ? [] : wrapEvenly(text, longest, most, (part) => measure(part, font));
  const titleType = saidFont(type.title * rem, 600);
  const titles = wrap(entry.title, titleType, { most: type.titleLines, longest: type.titleMeasure * rem });
  if (titles.length === 0 || (!type.mayCut && isCut(titles))) return undefined;
  for (const line of titles) add(line, titleType, titleLine(type, rem));
  const longest = Math.max(type.measure * rem, ...lines.map(({ width }) => width));
  if (type.hasDate && entry.date !== '') add(entry.date, titleFont(DATE * rem, 600), DATE_LINE * rem);
  const wordsType = saidFont(type.words * rem);
  for (const line of wrap(entry.words, wordsType, { most: type.lines, longest })) {
    add(line.replace(/\s+\S*…$/u, '…'), wordsType, type.words * WORDS_LEADING * rem);
  }
  return { lines, width: Math.max(...lines.map(({ width }) => width)) + 2 * INSET, height };
}

/** px: the height of a title's line. */
export function titleLine({ title }: EntryType, rem: number): number {
  return Math.round(title * TITLE_LEADING * rem);
}

/** px from the left edge of an entry to that of a line in it; before its mark an entry ends where others begin. */
export function lineLeft({ width }: SetEntry, line: SetLine, isBefore: boolean): number {
  return isBefore ? width - INSET - line.width : INSET;
}

/** px: the radius of the mark, in half-pixels. */
export function markRadius({ title }: EntryType, rem: number): number {
  return Math.round(2 * (0.25 + title / 6) * rem) / 2;
}
