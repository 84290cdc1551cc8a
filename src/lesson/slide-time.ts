// When a slide is: the time that its axis shows, and how far the event before lies from its own.
import { shownDate } from '../model/shown-date.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import { DAY, hullOf, lengthOf, type Span } from '../time/span.ts';
import type { Step } from './lesson.ts';
import { eventAt, eventBefore, type Telling } from './telling.ts';

/** The event before, on the lesson's way. */
export interface Since {
  readonly id: string;
  /** EDTF, both. */
  readonly from: string;
  readonly to: string;
}

const MARGIN = 0.22; // of the time shown, on either side
const SHORTEST_VIEW = 90 * DAY;

/** The event before, and how long it was since then. */
export function sinceOf(telling: Telling, index: number, told?: readonly number[]): { readonly since?: Since } {
  const event = eventAt(telling, index);
  const before = event ? eventBefore(telling, index, told) : undefined;
  if (!event || !before || before.id === event.id) return {};
  return { since: { id: before.id, from: shownDate(before.when), to: shownDate(event.when) } };
}

/** The time that the axis shows: what the step is about, and where the class was before, with room on both sides. */
export function viewOf(telling: Telling, index: number, told?: readonly number[]): { readonly view?: Span } {
  const step = telling.steps[index];
  if (!step || step.kind === 'activity') return {};
  const own = step.view === undefined ? ownDates(telling, step) : [step.view];
  if (own.length === 0) return {};
  const before = step.view === undefined && step.kind === 'event' ? eventBefore(telling, index, told) : undefined;
  // The first event stands on all of the axis: this is where the lesson begins.
  if (step.view === undefined && step.kind === 'event' && !before) return {};
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
