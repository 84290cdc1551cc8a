// What the class sees of a step: the only way from a lesson to the class's window. What a step keeps back is not in its
// slide at all, so that nothing that draws a slide can give it away.
import type { TimelineEvent } from '../model/event.ts';
import { excerptText } from '../model/excerpt.ts';
import { shownDate } from '../model/shown-date.ts';
import type { Citation } from '../model/source.ts';
import { type Standing, shownStanding } from '../model/standing.ts';
import type { Chapter, Timeline } from '../model/timeline.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import { DAY, hullOf, lengthOf, type Span } from '../time/span.ts';
import { type ActivityKind, type EventStep, type Hidden, isInTwoParts, type Step, type StepKind } from './lesson.ts';

/** What a lesson is told from: the timeline's chapters, and the events that its steps name. */
export interface Telling {
  readonly chapters: Timeline['chapters'];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly Step[];
  readonly events: ReadonlyMap<string, TimelineEvent>;
}

/** The facts of an event that are shown; those that are kept back are absent. */
export interface SlideEvent {
  readonly id?: string;
  readonly lane?: string;
  readonly title?: string;
  readonly summary?: string;
  /** EDTF. */
  readonly date?: string;
  /** How far it is backed, with the event that a sentence about that needs. */
  readonly backing?: { readonly standing: Standing; readonly event: TimelineEvent };
  /** An excerpt with who said it and where. */
  readonly citation?: Citation;
  /** An excerpt's words alone. */
  readonly words?: string;
}

/** The event before, on the lesson's way. */
export interface Since {
  readonly id: string;
  /** EDTF, both. */
  readonly from: string;
  readonly to: string;
}

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

const MARGIN = 0.22; // of the time shown, on either side
const SHORTEST_VIEW = 90 * DAY;

/** The slide of the step at an index, before or after its reveal; undefined where there is no such step. */
export function slideOf(telling: Telling, index: number, isRevealed: boolean): Slide | undefined {
  const step = telling.steps[index];
  if (!step) return undefined;
  const isHiding = isInTwoParts(step) && !isRevealed;
  const marks = marksAt(telling, index, isHiding);
  if (isHiding) return hidingSlide(step, telling, marks);
  return {
    ...contentOf(step, telling),
    ...sinceOf(telling, index),
    ...partOf(step, telling),
    ...viewOf(telling, index),
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

/** The ids of the events of steps. */
export function eventsIn(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap((step) => (step.kind === 'event' ? [step.event] : [])))];
}

/** The citation that a step shows: the one that it names, else the first. */
export function citationOf(step: EventStep, event: TimelineEvent): Citation | undefined {
  return event.citations[step.citation ?? 0] ?? event.citations[0];
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
    backing: { standing: shownStanding(event), event },
    ...(citation ? { citation } : {}),
  };
}

type Content = Pick<Slide, 'kind' | 'title' | 'lines' | 'chapter' | 'event' | 'activity' | 'question'>;

function contentOf(step: Step, telling: Telling): Content {
  switch (step.kind) {
    case 'event': {
      const event = telling.events.get(step.event);
      return { kind: 'event', lines: [], ...(event ? { event: factsOf(event, citationOf(step, event)) } : {}) };
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
function marksAt({ steps }: Telling, index: number, isHiding: boolean): ShownMarks {
  const present = steps[index];
  const own = present?.kind === 'event' ? present.event : undefined;
  if (isHiding) return { only: eventsIn(steps.slice(0, index)).filter((id) => id !== own) };
  const ahead = eventsIn(steps.slice(index + 1).filter((step) => step.hides));
  return { except: ahead.filter((id) => id !== own) };
}

function partOf(step: Step, { parts }: Telling): { readonly part?: string } {
  const title = parts.find(({ id }) => id === step.part)?.title;
  return title === undefined ? {} : { part: title };
}

function sinceOf(telling: Telling, index: number): { readonly since?: Since } {
  const event = eventAt(telling, index);
  const before = event ? eventBefore(telling, index) : undefined;
  if (!event || !before || before.id === event.id) return {};
  return { since: { id: before.id, from: shownDate(before.when), to: shownDate(event.when) } };
}

function eventAt({ steps, events }: Telling, index: number): TimelineEvent | undefined {
  const step = steps[index];
  return step?.kind === 'event' ? events.get(step.event) : undefined;
}

function eventBefore(telling: Telling, index: number): TimelineEvent | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    const event = eventAt(telling, before);
    if (event) return event;
  }
  return undefined;
}

/** What the step is about, and where the class was before, with room on both sides. */
function viewOf(telling: Telling, index: number): { readonly view?: Span } {
  const step = telling.steps[index];
  if (!step || step.kind === 'activity') return {};
  const own = step.view === undefined ? ownDates(telling, step) : [step.view];
  if (own.length === 0) return {};
  const before = step.view === undefined && step.kind === 'event' ? eventBefore(telling, index) : undefined;
  const hull = hullOf([...own, ...(before ? [shownDate(before.when)] : [])].flatMap(spansOf));
  return hull ? { view: withRoom(hull) } : {};
}

function ownDates(telling: Telling, step: Step): readonly string[] {
  if (step.kind === 'event') {
    const event = telling.events.get(step.event);
    return event ? [shownDate(event.when)] : [];
  }
  const chapter = step.kind === 'chapter' ? telling.chapters.find(({ id }) => id === step.chapter) : undefined;
  return chapter?.when ? [chapter.when] : [];
}

function spansOf(edtf: string): readonly Span[] {
  const date = parseEdtf(edtf);
  return date ? [extentOf(date)] : [];
}

function withRoom(span: Span): Span {
  const room = Math.max(lengthOf(span) * MARGIN, (SHORTEST_VIEW - lengthOf(span)) / 2);
  return { from: span.from - room, to: span.to + room };
}
