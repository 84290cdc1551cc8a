// What the answer to a step is that keeps something back: for the teacher alone, never for the class's window.
import type { TimelineEvent } from '../model/event.ts';
import { shownDate } from '../model/shown-date.ts';
import type { Citation } from '../model/source.ts';
import { type Standing, shownStanding } from '../model/standing.ts';
import { type EventStep, type Hidden, isInTwoParts, type Step } from './lesson.ts';
import { citationOf, type Telling } from './telling.ts';

export interface Answer {
  readonly what: Hidden | 'answer';
  /** What the class is asked meanwhile. */
  readonly question: string;
  /** The event that the other fields are about; absent where no event is asked for. */
  readonly event?: TimelineEvent;
  /** EDTF; present where the date is hidden. */
  readonly date?: string;
  /** Present where the speaker is hidden, and somebody is cited. */
  readonly citation?: Citation;
  /** Present where the standing is hidden. */
  readonly standing?: Standing;
  /** The answer in the words of the lesson or the timeline, a line each; empty where a field above is the answer. */
  readonly lines: readonly string[];
}

/** The answer to a step; undefined where it keeps nothing back, or names an unknown event. */
export function answerOf(step: Step, telling: Pick<Telling, 'chapters' | 'events'>): Answer | undefined {
  if (!isInTwoParts(step)) return undefined;
  const { what = 'answer', question = '' } = step.hides ?? {};
  if (step.kind === 'question') return { what, question: step.question, lines: step.answer };
  if (step.kind !== 'event' || what === 'answer') return { what, question, lines: linesOf(step, telling) };
  const event = telling.events.get(step.event);
  return event && { question, ...hiddenFacts(step, event, what) };
}

function hiddenFacts(step: EventStep, event: TimelineEvent, what: Hidden): Omit<Answer, 'question'> {
  const facts = { what, event, lines: [] };
  switch (what) {
    case 'date':
      return { ...facts, date: shownDate(event.when) };
    case 'outcome':
      return { ...facts, lines: [event.title, event.summary].filter(Boolean) };
    case 'speaker': {
      const citation = citationOf(step, event);
      return { ...facts, ...(citation ? { citation } : {}) };
    }
    case 'standing':
      return { ...facts, standing: shownStanding(event) };
  }
}

/** Whatever stands on the slide of a step without an event stands there only after the reveal. */
function linesOf(step: Step, { chapters }: Pick<Telling, 'chapters'>): readonly string[] {
  switch (step.kind) {
    case 'chapter':
      return chapters.filter(({ id }) => id === step.chapter).map(({ title }) => title);
    case 'page':
      return [step.title, ...step.lines];
    default:
      return [];
  }
}
