// Widths of titles as the browser will set them.
import { titleFont } from './title-font.ts';

/** px; what a title takes at most is asked for with every type. */
export interface MeasuredType {
  readonly em: number;
  readonly longest: number;
}

/** Longer texts are wider than any title may be. */
const MOST_LETTERS = 300;

/** The width of each title in px, at most the longest; on a browser without canvas, an estimate of half an em a letter. */
export function measureTitles(titles: readonly string[], { em, longest }: MeasuredType): Float32Array {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = titleFont(em);
  return Float32Array.from(titles, (title) => {
    if (title.length > MOST_LETTERS) return longest;
    return Math.min(longest, Math.ceil(context ? context.measureText(title).width : (title.length * em) / 2));
  });
}
