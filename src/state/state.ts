// All that changes while a reader looks, as plain data. What follows from it is computed, never stored.
import type { AxisKind } from '../layout/axis.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../time/span.ts';

export type Layout = 'timeline' | 'list';
export type Theme = 'system' | 'light' | 'dark';
export type Dialog = 'keys' | 'about' | 'report' | 'introduction' | 'problems' | 'present' | 'activities' | 'carry';

export interface State {
  /** The open document's id. */
  readonly documentId: string;
  /** What is visible; the only truth about pan and zoom. */
  readonly view: Span;
  /** The chosen event's id. */
  readonly selected: string | undefined;
  /** How many events were opened by choice; when it grows, Back leads to what was seen before. */
  readonly openings: number;
  readonly layout: Layout;
  readonly axis: AxisKind;
  /** The lane that is shown alone where lanes are colours; undefined for all. */
  readonly lane: string | undefined;
  /** The address from which the list was opened; undefined for a built-in one. */
  readonly data: string | undefined;
  readonly theme: Theme;
  /** The id of the presentation that this window shows to a class; undefined while exploring. */
  readonly presenting: string | undefined;
  /** Whether the lesson is open for changes beside the timeline. */
  readonly isLessonOpen: boolean;
  /** Whether this view was handed to pupils: nothing of the lesson is in it. */
  readonly isForPupils: boolean;
  readonly dialog: Dialog | undefined;
  /** What was ignored, said in a quiet line until it is dismissed. */
  readonly notices: readonly Problem[];
}
