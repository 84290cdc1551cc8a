// Whether a table breaks off in the middle of its last row, as far as its rows show it. Many whole tables have no line's end behind their
// last row, and many rows of hand-written ones are short: neither alone is a break.

/** What stands behind the last line's end. */
export interface LastRow {
  readonly text: string;
  readonly cells: readonly string[];
  /** The faults that the parser found in it. */
  readonly codes: readonly string[];
  /** What parts lines. */
  readonly newline: string;
  /** What parts cells. */
  readonly delimiter: string;
  /** How many cells a line has that is read alone. */
  readonly widthOf: (line: string) => number;
}

interface EndedRow {
  readonly cells: readonly string[];
  readonly isBadlyQuoted: boolean;
}

export interface BreakFinder {
  /** Takes a row behind which a line ends. */
  readonly note: (row: EndedRow) => void;
  /** How the last row shows that the file was cut off in it, as the middle of a sentence; undefined where nothing does. */
  readonly breakIn: (last: LastRow) => string | undefined;
}

/** So many rows of the same width are no accident. */
const MANY_ROWS = 20;
/** So many rows that end in an empty cell show that whoever wrote the table writes empty cells, too. */
const EMPTY_ENDS = 2;
const LOST_LETTER = '\ufffd';
/** What old programs write at the end of a file counts as nothing. */
const SAYS_SOMETHING = /[^\p{C}\s]/u;

/** A finder for one table. */
export function createBreakFinder(): BreakFinder {
  let headerWidth = 0;
  let count = 0;
  let [narrowest, widest] = [Number.POSITIVE_INFINITY, 0];
  let emptyEnds = 0;
  let isAnyBadlyQuoted = false;

  /** Whether the last row is shorter than all others, and these give no reason for that. */
  function isShort({ cells, delimiter }: LastRow): boolean {
    if (narrowest !== widest || cells.length >= narrowest) return false;
    // Tabs at the end are white space, which is lost where a text is trimmed.
    if (delimiter.trim() === '') return emptyEnds === 0 && count >= MANY_ROWS;
    return emptyEnds >= EMPTY_ENDS || count >= MANY_ROWS;
  }

  /** Whether the quotation mark that nobody closes is that of the last cell, and not one too many somewhere above. */
  function isWithinQuotes({ text, codes, newline, widthOf }: LastRow): boolean {
    if (isAnyBadlyQuoted || !codes.includes('MissingQuotes') || codes.includes('InvalidQuotes')) return false;
    const [, ...further] = text.split(newline);
    if (further.length === 1 && further[0] === '') return false;
    const rowWidth = count > 0 ? narrowest : headerWidth;
    return further.every((line) => widthOf(line) < rowWidth);
  }

  return {
    note: ({ cells, isBadlyQuoted }) => {
      const { length } = cells;
      isAnyBadlyQuoted ||= isBadlyQuoted;
      if (length <= 1 && (cells[0] ?? '').trim() === '') return;
      if (headerWidth === 0) {
        headerWidth = length;
        return;
      }
      count++;
      narrowest = Math.min(narrowest, length);
      widest = Math.max(widest, length);
      if (cells[length - 1] === '') emptyEnds++;
    },
    breakIn: (last) => {
      if (headerWidth === 0 || !SAYS_SOMETHING.test(last.text)) return undefined;
      if (isWithinQuotes(last)) return 'a quotation mark opens there, and the file ends before it is closed';
      if (last.text.indexOf(LOST_LETTER) === last.text.length - 1) return 'the file ends in the middle of a letter';
      if (!isAnyBadlyQuoted && isShort(last)) {
        return `the file ends there after ${last.cells.length} of ${narrowest} cells, and every row before it is whole`;
      }
      return undefined;
    },
  };
}
