// Texts cut or wrapped to a width, at the borders of what a reader takes for letters.

/** The width of a text in px, in the font that is set. */
export type MeasureText = (text: string) => number;

const ELLIPSIS = '…';
/** Longer texts are cut to this before any measuring: nothing on a screen is wider. */
const MOST_LETTERS = 300;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The text, or as much of its beginning as fits in `width` px, with an ellipsis. */
export function cutText(text: string, width: number, measure: MeasureText): string {
  if (text.length <= MOST_LETTERS && measure(text) <= width) return text;
  const letters = lettersOf(text);
  let [fits, tooMany] = [0, letters.length + 1];
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1;
    if (measure(letters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= width) fits = middle;
    else tooMany = middle;
  }
  return letters.slice(0, fits).join('').trimEnd() + ELLIPSIS;
}

/** The text in at most `lines` lines of `width` px, broken between words where it can be; the last is cut. */
export function wrapText(text: string, width: number, lines: number, measure: MeasureText): readonly string[] {
  if (text.length <= MOST_LETTERS && measure(text) <= width) return [text];
  const whole: string[] = [];
  let rest = lettersOf(text).join('');
  while (whole.length + 1 < lines && measure(rest) > width) {
    const line = fittingWords(rest, width, measure);
    if (line === '') break;
    whole.push(line.trimEnd());
    rest = rest.slice(line.length);
  }
  const isShort = rest.length > 0 && text.length > MOST_LETTERS && measure(rest) <= width;
  return [...whole, cutText(isShort ? rest + ELLIPSIS : rest, width, measure)];
}

/** Whether the lines of a text are not all of it. */
export function isCut(lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith(ELLIPSIS) === true;
}

/** The text in no more lines than it takes in that width, and these about as long as each other. */
export function wrapEvenly(text: string, width: number, lines: number, measure: MeasureText): readonly string[] {
  let best = wrapText(text, width, lines, measure);
  if (best.length < 2 || isCut(best)) return best;
  let [tooNarrow, fits] = [0, width];
  // To within a letter or so.
  while (fits - tooNarrow > width / 64) {
    const middle = (tooNarrow + fits) / 2;
    const narrower = wrapText(text, middle, best.length, measure);
    if (isCut(narrower)) tooNarrow = middle;
    else [fits, best] = [middle, narrower];
  }
  return best;
}

function fittingWords(text: string, width: number, measure: MeasureText): string {
  let [line, whole] = ['', ''];
  let wasWord = false;
  for (const { segment, isWordLike = false } of words.segment(text)) {
    // Signs stay with the word before them, opening ones with the word behind: a line breaks at a space, or, without spaces, between words.
    if (/\s$/u.test(line) || (wasWord && isWordLike)) whole = line;
    if (measure((line + segment).trimEnd()) > width) return whole;
    line += segment;
    wasWord = isWordLike;
  }
  return line;
}

function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (letters.length === MOST_LETTERS) break;
    letters.push(segment);
  }
  return letters;
}

/** Where the scripts stand that run from right to left. */
const MAY_RUN_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Whether a text runs from right to left: whether its first letter that runs either way does. */
export function isRightToLeft(text: string): boolean {
  // Nearly all texts are asked here in every frame, and have no such letter at all.
  if (!MAY_RUN_LEFT.test(text)) return false;
  const first = /[\p{L}]/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
