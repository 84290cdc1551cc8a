// Widths of titles as the browser will set them.
import { measureLetters, widthInEms } from './letter-widths.ts';
import { titleFont } from './title-font.ts';

/** px; what a title takes at most is asked for with every type. */
export interface MeasuredType {
  readonly em: number;
  readonly longest: number;
}

/** Longer texts are wider than any title may be. */
const MOST_LETTERS = 300;

/** More titles than this are reckoned letter by letter: the browser takes too long to shape each of them. */
const MOST_SHAPED = 1_000;

/** The width of each title in px, at most the longest; on a browser without canvas, an estimate of half an em a letter. */
export function measureTitles(titles: readonly string[], { em, longest }: MeasuredType): Float32Array {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = titleFont(em);
  const shaped = (title: string): number => {
    if (title.length > MOST_LETTERS) return longest;
    return context ? context.measureText(title).width : (title.length * em) / 2;
  };
  const widthOf = titles.length > MOST_SHAPED ? reckoned({ em, longest }, shaped) : shaped;
  return Float32Array.from(titles, (title) => Math.min(longest, Math.ceil(widthOf(title))));
}

/** From the letters' widths; what has letters beyond Latin is shaped as a whole. */
function reckoned({ em, longest }: MeasuredType, shaped: (title: string) => number): (title: string) => number {
  const letters = measureLetters();
  return (title) => em * widthInEms(title, letters, longest / em, (other) => shaped(other) / em);
}
