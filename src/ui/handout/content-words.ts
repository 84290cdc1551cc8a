// How many events of what are on a handout, in words.
import type { Handout } from '../../model/handout.ts';
import { MOST_HANDED_OUT } from '../../model/handout.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { eventCount } from '../words/event-count.ts';
import type { HandoutContent } from './handout-options.ts';

/** “8 events that the filter leaves”, “19 events of “2013 · Election and talks””, “2 picked events”. */
export function contentWords(content: HandoutContent, count: number, { chapters, eventCount: all }: Outline): string {
  if (content.kind === 'picked') return `${countWords(count)} picked ${count === 1 ? 'event' : 'events'}`;
  if (content.kind === 'filter')
    return `${eventCount(count)} ${count === all ? 'of the list' : 'that the filter leaves'}`;
  const title = chapters.find(({ id }) => id === content.id)?.title;
  return `${eventCount(count)} of ${title === undefined ? 'the chapter' : `“${title}”`}`;
}

/** “On the sheet: 12 of the 19 events of “2013”; 7 became public only later.” */
export function sheetWords(content: HandoutContent, total: number, handout: Handout, outline: Outline): string {
  const { entries, leftOut } = handout;
  const asked = contentWords(content, total, outline);
  const some = entries.length === total ? asked : `${countWords(entries.length)} of the ${asked}`;
  const most = total > MOST_HANDED_OUT ? ` A handout holds ${MOST_HANDED_OUT}: those that matter most.` : '';
  return `On the sheet: ${some}${leftOut > 0 ? `; ${eventCount(leftOut)} became public only later` : ''}.${most}`;
}

/** Why there is nothing to print, and the way out. */
export function noneWords(content: HandoutContent, { leftOut }: Handout): string {
  if (leftOut > 0)
    return 'None of these events was public by the day of knowledge. Choose a later day, or keep them, marked.';
  if (content.kind === 'picked')
    return 'Nothing is picked yet. Pick events in the list or in the panel, or choose a chapter here.';
  if (content.kind === 'filter')
    return 'The filter leaves no event. Drop one of its choices, or choose a chapter here.';
  return 'This chapter has no events. Choose another one.';
}
