// Which of an event's dates its mark stands on, in a sentence beside the date.
import type { TimelineEvent } from '../../../model/event.ts';
import { shownDate } from '../../../model/shown-date.ts';
import type { Outline } from '../../../state/document.ts';
import { dateTellers } from '../../panel/date-tellers.ts';
import { dateWords } from '../../panel/date-words.ts';

/** Nothing where there is only one date. */
export function whereMarkStands(event: Pick<TimelineEvent, 'when' | 'citations'>, outline: Outline): readonly string[] {
  const { date, elsewhere } = event.when;
  if (!elsewhere || elsewhere.date === date) return [];
  const { other = '' } = dateTellers(event, outline);
  const day = dateWords(elsewhere.date);
  return shownDate(event.when) === date
    ? [`Reports disagree: ${other} gives ${day}. The mark stays on the date above, and the other is shown beside it.`]
    : [`On the timeline the mark stands on ${day}, the date that ${other} gives. Readers see both.`];
}
