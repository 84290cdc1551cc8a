// Whether an event's words name a crime that somebody is accused of: then its status and the answer to it must stand beside it.

import type { TimelineEvent } from './event.ts';
import { excerptText } from './excerpt.ts';

/** Words by which an accusation of a crime, or what a court made of it, is told. Some of them also name a place or a rule. */
const ACCUSATION =
  /\b(accus\w+|arrest\w*|charge[ds]?|convict\w*|court case|crim\w+|defam\w+|felon\w+|fraud\w*|house arrest|imprison\w*|jail\w*|pardon\w*|prison|sentence[ds]?|spying|topple\w*|overthrow\w*|treason\w*|verdict\w*|wanted by|warrants?)\b/i;

/** Whether the title or an excerpt of an event names an accusation of a crime, a court's decision on one, or its consequence. */
export function namesAccusation({ title, citations }: Pick<TimelineEvent, 'title' | 'citations'>): boolean {
  return [title, ...citations.map(({ excerpt }) => excerptText(excerpt))].some((words) => ACCUSATION.test(words));
}
