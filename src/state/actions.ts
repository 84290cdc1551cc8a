// The only functions that write state. Every outside event ends in one of them.
import type { AxisKind } from '../layout/axis.ts';
import type { LanesBy } from '../layout/lanes-by.ts';
import type { ListOrder } from '../layout/list-order.ts';
import type { Scale } from '../layout/scale.ts';
import { clampView } from '../layout/view.ts';
import type { Filter } from '../model/filter.ts';
import { isSame } from '../model/is-same.ts';
import type { Lens } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import { type Instant, lengthOf, overlaps, type Span } from '../time/span.ts';
import type { Found } from './found.ts';
import type { Address } from './hash-text.ts';
import type { Page } from './page.ts';
import type { Dialog, Form, Layout, State, Theme } from './state.ts';
import type { Store } from './store.ts';

/** Moves the view to the nearest one within the limits. */
export function look(store: Store, view: Span, { limits, axis }: Scale): void {
  write(store, { view: clampView(view, limits, axis) });
}

/** Chooses an event in walking through them, or none. */
export function select(store: Store, event: string | undefined): void {
  if (event !== store.getState().selected) write(store, { selected: event, quote: undefined });
}

/** Opens an event by choice: a step that Back undoes. */
export function open(store: Store, event: string): void {
  const { selected, openings } = store.getState();
  if (event !== selected) write(store, { selected: event, quote: undefined, openings: openings + 1 });
}

/** Marks one of the chosen event's citations, or none. */
export function markQuote(store: Store, quote: number | undefined): void {
  write(store, { quote });
}

/** Shows a presentation to a class in place of everything else. */
export function present(store: Store, show: string): void {
  // Its notes must not be on the projector when the class's window is left.
  write(store, { presenting: show, dialog: undefined, isLessonOpen: false, form: undefined });
}

/** Comes back from a presentation to the timeline, at the event where it was left. */
export function endPresentation(store: Store, event: string | undefined): void {
  write(store, { presenting: undefined, selected: event });
}

/** Opens the lesson for changes, or closes it. */
export function showLesson(store: Store, isLessonOpen: boolean): void {
  write(store, isLessonOpen ? { isLessonOpen, form: undefined } : { isLessonOpen });
}

/** Opens a form beside the timeline, or closes the open one. */
export function showForm(store: Store, form: Form | undefined): void {
  write(store, form ? { form, isLessonOpen: false } : { form });
}

/** Says where the document now comes from: it was copied to this computer. */
export function keepAs(store: Store, mine: string): void {
  write(store, { mine, data: undefined });
}

/** Shows the timeline or the list. */
export function showLayout(store: Store, layout: Layout): void {
  write(store, { layout });
}

/** Runs time to scale, or evenly: the same time, but for the view at rest, which is another on another axis. */
export function showAxis(store: Store, axis: AxisKind, scaleOf: (axis: AxisKind) => Scale): void {
  const { view, axis: present } = store.getState();
  const { limits, axis: map, home } = scaleOf(axis);
  const isAtRest = isSame(view, scaleOf(present).home);
  write(store, { axis, view: isAtRest ? home : clampView(view, limits, map) });
}

/** Shows one lane alone where lanes are colours, or all. */
export function showLane(store: Store, lane: string | undefined): void {
  write(store, { lane });
}

/** Looks for words; empty for nothing. What was found before stays until the answer is there. */
export function lookFor(store: Store, search: string): void {
  write(store, search.trim() === '' ? { search, found: undefined } : { search });
}

/** Says what was found; an answer to an older question is nobody's business. */
export function tellFound(store: Store, found: Found): void {
  if (found.query === store.getState().search) write(store, { found });
}

/** Lays out what passes a filter. */
export function filterBy(store: Store, filter: Filter): void {
  write(store, { filter });
}

/** Parts the events into lanes by something else. */
export function showLanesBy(store: Store, lanesBy: LanesBy): void {
  write(store, { lanesBy, lane: undefined });
}

/** Asks what was public by the end of a day, given by its beginning; undefined: today. */
export function knowAt(store: Store, knowledgeDay: Instant | undefined): void {
  write(store, { knowledgeDay });
}

/** Joins by arcs what happened and the day on which it became public, or no longer. */
export function showArcs(store: Store, hasArcs: boolean): void {
  write(store, { hasArcs });
}

/** Sees the timeline as one source tells it, or one speaker; undefined: as all do. */
export function seeThrough(store: Store, lens: Lens | undefined): void {
  write(store, { lens });
}

/** Opens a page in place of the timeline or the list, or closes it. */
export function showPage(store: Store, page: Page | undefined): void {
  write(store, { page });
}

/** Opens a page that is about no event, and closes the chosen one with the same step: Back brings it again. */
export function turnToPage(store: Store, page: Page): void {
  write(store, { page, selected: undefined, quote: undefined });
}

/** Sorts the list. */
export function sortList(store: Store, listOrder: ListOrder): void {
  write(store, { listOrder });
}

/** Picks these events, in place of those that were picked. */
export function pick(store: Store, picked: readonly string[]): void {
  write(store, { picked });
}

/** Picks an event as well, or puts it back. */
export function togglePick(store: Store, id: string): void {
  const { picked } = store.getState();
  pick(store, picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
}

/** Opens the dialog that cites events, or one citation of a single event. */
export function cite(store: Store, events: readonly string[], quote?: number): void {
  write(store, { citing: { events, quote }, dialog: 'cite' });
}

/** Opens the dialog that cites one article. */
export function citeSource(store: Store, source: string): void {
  write(store, { citing: { events: [], quote: undefined, source }, dialog: 'cite' });
}

/** Follows the system's colours, or light, or dark ones. */
export function chooseTheme(store: Store, theme: Theme): void {
  write(store, { theme });
}

/** Opens a dialog, or closes the open one. */
export function showDialog(store: Store, dialog: Dialog | undefined): void {
  write(store, { dialog });
}

/** Says something in a quiet line more. */
export function notice(store: Store, problem: Problem): void {
  write(store, { notices: [...store.getState().notices, problem] });
}

/** Takes the quiet lines away. */
export function dismissNotices(store: Store): void {
  write(store, { notices: [] });
}

const OUT_OF_REACH: Problem = {
  path: 'from',
  message: 'The address asks for a time in which this timeline has no events, so all of it is shown.',
};

const TOO_LONG: Problem = {
  path: 'to',
  message: 'The address asks for more time than this timeline covers, so what there is is shown.',
};

/** Goes where an address leads: what the address leaves out is as at the start; what was wrong with it is said. */
export function visit(store: Store, address: Address, start: State, scaleOf: (axis: AxisKind) => Scale): void {
  const axis = address.axis ?? start.axis;
  const { limits, axis: map, home } = scaleOf(axis);
  const isElsewhere = address.view !== undefined && !overlaps(address.view, limits.extent);
  // The view at rest is another on another axis.
  const rest = axis === start.axis ? start.view : home;
  const view = clampView(isElsewhere ? rest : (address.view ?? rest), limits, map);
  const isCut = address.view !== undefined && lengthOf(view) < lengthOf(address.view) * 0.99;
  const notices = [
    ...address.problems,
    ...(isElsewhere ? [OUT_OF_REACH] : []),
    ...(isCut && !isElsewhere ? [TOO_LONG] : []),
  ];
  write(store, {
    view,
    selected: address.event,
    layout: address.layout ?? start.layout,
    ...inquiryOf(address, start),
    presenting: address.show,
    axis,
    notices,
  });
}

function inquiryOf(address: Address, start: State): Partial<State> {
  const { page, search, filter, knowledgeDay, hasArcs, lens, picked } = address;
  return {
    page,
    search,
    ...(search === '' ? { found: undefined } : {}),
    filter,
    knowledgeDay,
    hasArcs,
    lens,
    picked,
    quote: address.event === undefined ? undefined : address.quote,
    lanesBy: address.lanesBy ?? start.lanesBy,
    listOrder: address.listOrder ?? start.listOrder,
  };
}

/** A value equal to the present one is not written, so that echoes die at once. */
function write(store: Store, change: Partial<State>): void {
  const present = store.getState();
  const keys = Object.keys(change) as (keyof State)[];
  if (keys.some((key) => !isSame(present[key], change[key]))) store.setState(change);
}
