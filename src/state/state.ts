// All that changes while a reader looks, as plain data. What follows from it is computed, never stored.
import type { AxisKind } from '../layout/axis.ts';
import type { LanesBy } from '../layout/lanes-by.ts';
import type { ListOrder } from '../layout/list-order.ts';
import type { Filter } from '../model/filter.ts';
import type { Lens } from '../model/lens.ts';
import type { EventDraft, Problem } from '../model/problem.ts';
import type { Instant, Span } from '../time/span.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';

/** The timeline, the list, or one beside the other. */
export type Layout = 'timeline' | 'list' | 'both';
export type Theme = 'system' | 'light' | 'dark';
export type Dialog =
  | 'keys'
  | 'about'
  | 'report'
  | 'introduction'
  | 'problems'
  | 'present'
  | 'activities'
  | 'carry'
  | 'cite'
  | 'open'
  | 'mine'
  | 'take-away'
  | 'embed'
  | 'history';

/** What is changed beside the timeline: an event, a new one (perhaps begun from what a file had), or the timeline itself. */
export type Form =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'new event'; readonly draft: EventDraft; readonly problem: Problem | undefined }
  | { readonly kind: 'timeline' };

export interface Citing {
  readonly events: readonly string[];
  readonly quote: number | undefined;
  /** One article for itself, whatever events rest on it. */
  readonly source?: string;
}

export interface State {
  /** The open document's id. */
  readonly documentId: string;
  /** What is visible; the only truth about pan and zoom. */
  readonly view: Span;
  /** The chosen event's id. */
  readonly selected: string | undefined;
  /** How many events were opened by choice; when it grows, Back leads to what was seen before. */
  readonly openings: number;
  /** Which of its citations is marked, counted from 0; undefined for none. */
  readonly quote: number | undefined;
  readonly layout: Layout;
  /** What is read in place of the timeline or the list. */
  readonly page: Page | undefined;
  /** What is looked for; empty for nothing. */
  readonly search: string;
  /** What was found, for this search or, until that is answered, for the one before; undefined for none. */
  readonly found: Found | undefined;
  readonly filter: Filter;
  /** What the lanes are. */
  readonly lanesBy: LanesBy;
  /** The day of knowledge: what was public by its end? The instant at which it begins; undefined for today. */
  readonly knowledgeDay: Instant | undefined;
  /** Whether arcs join what happened and the day on which it became public. */
  readonly hasArcs: boolean;
  /** Through whose eyes the timeline is seen; undefined for all. */
  readonly lens: Lens | undefined;
  readonly listOrder: ListOrder;
  /** Ids of the events that were picked, to be cited or handed out together, in the order of picking. */
  readonly picked: readonly string[];
  /** What the dialog cites: events, and of a single one perhaps one of its citations. */
  readonly citing: Citing | undefined;
  readonly axis: AxisKind;
  /** The lane that is shown alone where lanes are colours; undefined for all. */
  readonly lane: string | undefined;
  /** The address from which the list was opened; undefined for one from elsewhere. */
  readonly data: string | undefined;
  /** The key of a timeline that is kept on this computer; undefined for one from elsewhere. */
  readonly mine: string | undefined;
  /** The origin of the page that shows this one in a frame; undefined where this is a page of its own. */
  readonly embeddedBy: string | undefined;
  readonly theme: Theme;
  /** The id of the presentation that this window shows to a class; undefined while exploring. */
  readonly presenting: string | undefined;
  /** Whether the lesson is open for changes beside the timeline. */
  readonly isLessonOpen: boolean;
  /** The form that is open beside the timeline. */
  readonly form: Form | undefined;
  /** Whether this view was handed to pupils: nothing of the lesson is in it. */
  readonly isForPupils: boolean;
  readonly dialog: Dialog | undefined;
  /** What was ignored, said in a quiet line until it is dismissed. */
  readonly notices: readonly Problem[];
}
