// The words that a table gives for a date beside it: “about 1850”. They are kept; where they say something else, that is told.
import { createDateOrder, dateInWords } from '../dates/date-order.ts';
import { readDateText } from '../dates/foreign-date.ts';
import { inWords } from '../text/read-text.ts';
import type { Remarks } from './remarks.ts';

/** Whether words for a date mean that date, so that nothing is lost where they are not shown. */
function saysTheSame(words: string, edtf: string): boolean {
  if (words.toLowerCase() === dateInWords(edtf).toLowerCase()) return true;
  return readDateText(words, createDateOrder({})).edtf === edtf;
}

/** Tells words that mean something else than the date does; `name` is how a message calls the row. */
export function tellDisplayDate(words: string, edtf: string, remarks: Remarks, name: () => string): void {
  if (words === '' || saysTheSame(words, edtf)) return;
  const shown = dateInWords(edtf);
  remarks.add(
    'display date',
    () =>
      `${name()}: the words ${inWords(words)} for its date are kept, but the timeline shows the date itself, ${shown}.`,
  );
}
