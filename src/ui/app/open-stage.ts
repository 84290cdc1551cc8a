// From a document to everything a stage needs.
import { type AxisKind, toScaleAxis } from '../../layout/axis.ts';
import { cell } from '../../layout/cell.ts';
import type { Columns } from '../../layout/columns.ts';
import { evenAxis } from '../../layout/even-axis.ts';
import type { Reach } from '../../layout/reach.ts';
import type { Scale } from '../../layout/scale.ts';
import { withMargin } from '../../layout/view.ts';
import type { TimelineDocument } from '../../state/document.ts';
import { NO_INQUIRY } from '../../state/no-inquiry.ts';
import type { Layout } from '../../state/state.ts';
import { createAppStore, type Store } from '../../state/store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { DAY, SECOND, type Span } from '../../time/span.ts';
import type { App } from './app-context.ts';
import { createArrangements } from './arrangements.ts';
import type { Host, Opened } from './host.ts';
import { createTravel } from './travel.ts';

export interface StageOptions {
  readonly opened: Opened;
  readonly host: Host;
  readonly layout: Layout;
  readonly version: string;
  readonly reportUrl: string;
  /** Whether this view was handed to pupils. */
  readonly isForPupils?: boolean;
  readonly embeddedBy?: string | undefined;
}

const MARGIN = 0.03;
/** So many shortest views are in the view at rest at least. */
const LEAST = 30;

/** A stage at rest on a document. */
export function openStage({ opened, host, version, reportUrl, ...first }: StageOptions): App {
  const { document, origin } = opened;
  const { home } = createScale('to scale', document);
  const store = createAppStore({
    documentId: document.id,
    view: home,
    selected: undefined,
    openings: 0,
    layout: first.layout,
    ...NO_INQUIRY,
    axis: 'to scale',
    lane: undefined,
    data: origin.kind === 'address' ? origin.address : undefined,
    mine: origin.kind === 'kept' ? origin.key : undefined,
    embeddedBy: first.embeddedBy,
    theme: 'system',
    presenting: undefined,
    isLessonOpen: false,
    form: opened.form,
    isForPupils: first.isForPupils ?? false,
    dialog: opened.dialog,
    notices: [],
  });
  return stageOn(store, { opened, host, version, reportUrl });
}

/** A stage on a document, with a store that may have stood on an earlier state of it. */
export function stageOn(store: Store, parts: Pick<StageOptions, 'opened' | 'host' | 'version' | 'reportUrl'>): App {
  const { opened, ...rest } = parts;
  const { document, origin, options, editor } = opened;
  const { outline, columns, facets } = document;
  const scales = new Map<AxisKind, Scale>();
  const scaleOf = (kind: AxisKind): Scale => {
    const known = scales.get(kind) ?? createScale(kind, document);
    scales.set(kind, known);
    return known;
  };
  const scale = (): Scale => scaleOf(store.getState().axis);
  return {
    ...rest,
    store,
    document,
    outline,
    columns,
    facets,
    arrangement: createArrangements(document, store),
    scaleOf,
    scale,
    travel: createTravel({ store, document, scale }),
    origin,
    readOptions: options,
    editor,
  };
}

/** From the shortest view that tells anything to all events and the view at rest, with half as much again around them. */
function createScale(kind: AxisKind, { outline, columns, reach }: TimelineDocument): Scale {
  const { all } = reach;
  // Floats are finest at the origin, and what is nearest to today is known most sharply.
  const axis = kind === 'even' ? evenAxis(columns.at, columns.ends, all.to) : toScaleAxis(all.to);
  const shortest = shortestView(reach);
  const first = outline.firstView === undefined ? undefined : parseEdtf(outline.firstView);
  // Evenly, a year of doubt may be longer than all the rest, so there the marks alone are counted.
  const seen = kind === 'even' ? extentOfMarks(columns, all) : all;
  const home = first ? extentOf(first) : withMargin(seen, axis, MARGIN, LEAST * shortest);
  const extent = { from: Math.min(all.from, home.from), to: Math.max(all.to, home.to) };
  const units = axis.position(extent.to) - axis.position(extent.from);
  const least = (LEAST * shortest) / DAY;
  return { axis, home, limits: { extent, shortest, longestUnits: Math.max(units * 1.5, least) } };
}

/** A day; where events are known more sharply, some seconds or minutes. */
function shortestView({ sharpest }: Reach): number {
  return Math.max(10 * SECOND, sharpest >= DAY ? DAY : 10 * sharpest);
}

function extentOfMarks(columns: Columns, all: Span): Span {
  if (columns.count < 2) return all;
  return { from: cell(columns.at, 0), to: cell(columns.ends, columns.count - 1) };
}
