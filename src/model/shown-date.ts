// Which of an event's two dates its mark stands on.
import type { When } from './event.ts';

/** The day found elsewhere (EDTF), unless the two disagree: then what the article supports. */
export function shownDate(when: When): string {
  return when.elsewhere && when.elsewhere.disagreement === undefined ? when.elsewhere.date : when.date;
}
