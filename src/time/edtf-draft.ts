// The spellings of EDTF's draft of 2012, which libraries' records are full of, in those of ISO 8601-2:2019.

/** What the draft wrote otherwise; nothing of it means anything else today. */
const OF_THE_DRAFT = /[uxyp(]|unknown|open|\?~|~\?/;

/**
 * A text in today's spelling: `unknown` and `open` as an interval's ends, `u` and `x` for X, `y` and `p` for Y and S, `?~` for %;
 * brackets around what a doubt is about are left out, because a doubt of a part is read as one of the whole. Any other text as it is.
 */
export function inTodaysSpelling(edtf: string): string {
  if (!OF_THE_DRAFT.test(edtf)) return edtf;
  const [start = '', ...ends] = edtf.split('/').map((side) => side.trim());
  return [start, ...ends]
    .map((side) => (ends.length > 0 ? openEnd(side) : side).replace(/[^,.[\]{}\s]+/g, dateToday))
    .join('/');
}

function openEnd(side: string): string {
  if (side === 'unknown') return '';
  return side === 'open' ? '..' : side;
}

/** Brackets around what a doubt is about, which may hold others: “(2004-(06)~)?”. */
const BRACKETS = /\(([\dXxu?~%-]+)\)(?=[?~%-])/g;

function dateToday(date: string): string {
  const plain = date
    .replace(BRACKETS, '$1')
    .replace(BRACKETS, '$1')
    .replace(/\?~|~\?/g, '%');
  if (plain.startsWith('y')) return plain.replace('y', 'Y').replace('p', 'S');
  return /^-?\d[\dux?~%-]*$/.test(plain) ? plain.replace(/[ux]/g, 'X') : plain;
}
