// The only functions that write state. Every outside event ends in one of them.
import type { AxisKind } from '../layout/axis.ts';
import type { Scale } from '../layout/scale.ts';
import { clampView } from '../layout/view.ts';
import type { Problem } from '../model/problem.ts';
import { lengthOf, overlaps, type Span } from '../time/span.ts';
import type { Address } from './hash-text.ts';
import type { Dialog, Layout, State, Theme } from './state.ts';
import type { Store } from './store.ts';

/** Moves the view to the nearest one within the limits. */
export function look(store: Store, view: Span, { limits, axis }: Scale): void {
  write(store, { view: clampView(view, limits, axis) });
}

/** Chooses an event in walking through them, or none. */
export function select(store: Store, event: string | undefined): void {
  write(store, { selected: event });
}

/** Opens an event by choice: a step that Back undoes. */
export function open(store: Store, event: string): void {
  const { selected, openings } = store.getState();
  if (event !== selected) write(store, { selected: event, openings: openings + 1 });
}

/** Shows a presentation to a class in place of everything else. */
export function present(store: Store, show: string): void {
  // Its notes must not be on the projector when the class's window is left.
  write(store, { presenting: show, dialog: undefined, isLessonOpen: false });
}

/** Comes back from a presentation to the timeline, at the event where it was left. */
export function endPresentation(store: Store, event: string | undefined): void {
  write(store, { presenting: undefined, selected: event });
}

/** Opens the lesson for changes, or closes it. */
export function showLesson(store: Store, isLessonOpen: boolean): void {
  write(store, { isLessonOpen });
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
    presenting: address.show,
    axis,
    notices,
  });
}

/** A value equal to the present one is not written, so that echoes die at once. */
function write(store: Store, change: Partial<State>): void {
  const present = store.getState();
  const keys = Object.keys(change) as (keyof State)[];
  if (keys.some((key) => !isSame(present[key], change[key]))) store.setState(change);
}

function isSame(a: State[keyof State], b: State[keyof State]): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === 0 && b.length === 0;
  return isSpan(a) && isSpan(b) && a.from === b.from && a.to === b.to;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
