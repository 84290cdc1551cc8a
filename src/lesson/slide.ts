// What the class sees of a step: the only way from a lesson to the class's window. What a step keeps back is not in its
// slide at all, so that nothing that draws a slide can give it away.
import type { TimelineEvent, When } from '../model/event.ts';
import { excerptText } from '../model/excerpt.ts';
import { shownDate } from '../model/shown-date.ts';
import type { Citation } from '../model/source.ts';
import { type Standing, shownStanding } from '../model/standing.ts';
import type { Chapter } from '../model/timeline.ts';
import type { Span } from '../time/span.ts';
import { type ActivityKind, type EventStep, type Hidden, isInTwoParts, type Step, type StepKind } from './lesson.ts';
import { type Since, sinceOf, viewOf } from './slide-time.ts';
import { citationOf, eventsIn, type Telling, toldBefore, withheldAfter } from './telling.ts';

/** The facts of an event that are shown; those that are kept back are absent. */
export interface SlideEvent {
  readonly id?: string;
  readonly lane?: string;
  readonly title?: string;
  readonly summary?: string;
  /** EDTF. */
  readonly date?: string;
  /** Who published the other report that gives the date above; absent where the article gives it. */
  readonly dateFrom?: string;
  readonly otherDate?: OtherDate;
  /** How the date is known; present once a step that asked for the date has been answered. */
  readonly how?: string;
  /** How far it is backed, with the event that a sentence about that needs. */
  readonly backing?: { readonly standing: Standing; readonly event: TimelineEvent };
  /** An excerpt with who said it and where. */
  readonly citation?: Citation;
  /** An excerpt's words alone. */
  readonly words?: string;
}

/** What the article, or another report, gives where that is not the date of the slide; the date is EDTF. */
export type OtherDate =
  | { readonly by: 'article'; readonly date: string }
  | { readonly by: 'other report'; readonly publisher: string; readonly date: string };

/** Whose marks stand on the axis: all but some, or some alone. */
export type ShownMarks = { readonly except: readonly string[] } | { readonly only: readonly string[] };

export interface Slide {
  readonly kind: StepKind;
  /** What is kept back at present. */
  readonly hides?: Hidden | 'answer';
  /** The title of the lesson's part; absent while something is kept back. */
  readonly part?: string;
  /** What the class is asked. */
  readonly question?: string;
  readonly title?: string;
  readonly lines: readonly string[];
  readonly chapter?: Chapter;
  readonly event?: SlideEvent;
  readonly since?: Since;
  readonly activity?: ActivityKind;
  /** The time that the axis shows; absent: all of it. */
  readonly view?: Span;
  readonly marks: ShownMarks;
}

/**
 * The slide of the step at an index, before or after its reveal; undefined where there is no such step. `told` are the
 * indices of the steps that the class has seen whole; absent: all before.
 */
export function slideOf(
  telling: Telling,
  index: number,
  isRevealed: boolean,
  told?: readonly number[],
): Slide | undefined {
  const step = telling.steps[index];
  if (!step) return undefined;
  const isHiding = isInTwoParts(step) && !isRevealed;
  const marks = marksAt(telling, { index, isHiding, told });
  if (isHiding) return hidingSlide(step, telling, marks);
  return {
    ...contentOf(step, telling),
    ...sinceOf(telling, index, told),
    ...partOf(step, telling),
    ...viewOf(telling, index, told),
    ...(step.hides ? { question: step.hides.question } : {}),
    marks: step.kind === 'activity' ? { only: [] } : marks,
  };
}

/** The slide of an event that somebody opened from the axis, while the lesson stands at an index. */
export function asideSlide(event: TimelineEvent, step: Slide): Slide {
  return {
    kind: 'event',
    lines: [],
    event: factsOf(event, event.citations[0]),
    marks: step.marks,
    ...(step.view ? { view: step.view } : {}),
  };
}

function hidingSlide(step: Step, telling: Telling, marks: ShownMarks): Slide {
  const question = step.kind === 'question' ? step.question : (step.hides?.question ?? '');
  const event = step.kind === 'event' ? telling.events.get(step.event) : undefined;
  return {
    kind: step.kind,
    hides: step.hides?.what ?? 'answer',
    question,
    lines: [],
    ...(event && step.kind === 'event' && step.hides ? { event: givenFacts(step, event, step.hides.what) } : {}),
    marks,
  };
}

/** What the class may know of an event meanwhile. */
function givenFacts(step: EventStep, event: TimelineEvent, hidden: Hidden): SlideEvent {
  const citation = citationOf(step, event);
  const words = citation ? { words: excerptText(citation.excerpt) } : {};
  switch (hidden) {
    case 'date':
      return { title: event.title, lane: event.lane };
    case 'outcome':
      return { date: shownDate(event.when) };
    case 'speaker':
      return { ...words, date: shownDate(event.when) };
    case 'standing':
      return words;
  }
}

function factsOf(event: TimelineEvent, citation: Citation | undefined): SlideEvent {
  return {
    id: event.id,
    lane: event.lane,
    title: event.title,
    summary: event.summary,
    date: shownDate(event.when),
    ...datesOf(event.when),
    backing: { standing: shownStanding(event), event },
    ...(citation ? { citation } : {}),
  };
}

/** Both dates where the article's is not that of another report, each with whose it is. */
function datesOf({ date, elsewhere }: When): Pick<SlideEvent, 'dateFrom' | 'otherDate'> {
  if (!elsewhere || elsewhere.date === date) return {};
  const { publisher } = elsewhere;
  return elsewhere.disagreement === undefined
    ? { dateFrom: publisher, otherDate: { by: 'article', date } }
    : { otherDate: { by: 'other report', publisher, date: elsewhere.date } };
}

/** Whoever asks when it was asks how that is known, too. */
function howOf({ hides }: EventStep, { when }: TimelineEvent): Pick<SlideEvent, 'how'> {
  return hides?.what === 'date' && when.how !== '' ? { how: when.how } : {};
}

type Content = Pick<Slide, 'kind' | 'title' | 'lines' | 'chapter' | 'event' | 'activity' | 'question'>;

function contentOf(step: Step, telling: Telling): Content {
  switch (step.kind) {
    case 'event': {
      const event = telling.events.get(step.event);
      return {
        kind: 'event',
        lines: [],
        ...(event ? { event: { ...factsOf(event, citationOf(step, event)), ...howOf(step, event) } } : {}),
      };
    }
    case 'chapter': {
      const chapter = telling.chapters.find(({ id }) => id === step.chapter);
      return { kind: 'chapter', lines: [], ...(chapter ? { chapter, title: chapter.title } : {}) };
    }
    case 'question':
      return { kind: 'question', question: step.question, lines: step.answer };
    case 'page':
      return { kind: 'page', title: step.title, lines: step.lines };
    case 'activity':
      return { kind: 'activity', lines: [], activity: step.activity };
  }
}

/** What a later step will ask about stands on no axis before; while something is kept back, only what was told already. */
function marksAt(
  telling: Telling,
  {
    index,
    isHiding,
    told,
  }: { readonly index: number; readonly isHiding: boolean; readonly told?: readonly number[] | undefined },
): ShownMarks {
  const { steps } = telling;
  if (!isHiding) return { except: withheldAfter(telling, index, told) };
  const own = eventsIn(steps.slice(index, index + 1));
  return { only: eventsIn(toldBefore(steps, index, told)).filter((id) => !own.includes(id)) };
}

function partOf(step: Step, { parts }: Telling): { readonly part?: string } {
  const title = parts.find(({ id }) => id === step.part)?.title;
  return title === undefined ? {} : { part: title };
}
