// How wide titles are, reckoned letter by letter: a million of them are measured in a worker, which does not have the page's fonts.
import { titleFont } from './title-font.ts';

/** The advance of each character from the space on, in ems. */
export type LetterWidths = Float32Array<ArrayBuffer>;

const FIRST = 0x20;
/** To the end of Latin Extended-B: what the page's font has. */
const LAST = 0x24f;
const MEASURED_AT = 100;
/** What reckoning without pairs and with another fallback font may be short of. */
const SAFETY = 1.01;

/** What was measured last, and whether the page had its font by then. */
let known: { readonly letters: LetterWidths; readonly hasFont: boolean } | undefined;

/** The letters' widths in the font that the page has now; half an em each on a browser without canvas. */
export function measureLetters(): LetterWidths {
  const hasFont = document.fonts?.check(titleFont(MEASURED_AT)) ?? false;
  if (known?.hasFont !== hasFont) known = { letters: measuredNow(), hasFont };
  return known.letters;
}

function measuredNow(): LetterWidths {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = titleFont(MEASURED_AT);
  return Float32Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
    context ? context.measureText(String.fromCharCode(FIRST + i)).width / MEASURED_AT : 0.5,
  );
}

/** The width of a text in ems, at most `longest`; `measureOther` measures (in ems) what has letters beyond Latin, which must be shaped as a whole. */
export function widthInEms(
  text: string,
  letters: LetterWidths,
  longest: number,
  measureOther: (text: string) => number,
): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const advance = letters[text.charCodeAt(i) - FIRST];
    if (advance === undefined) return Math.min(longest, measureOther(text) * SAFETY);
    width += advance;
    if (width > longest) return longest;
  }
  return Math.min(longest, width * SAFETY);
}
