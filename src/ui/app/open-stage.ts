// From a document to everything a stage needs.
import { toScaleAxis } from '../../layout/axis.ts';
import { cell } from '../../layout/cell.ts';
import type { Columns } from '../../layout/columns.ts';
import { type ViewLimits, withMargin } from '../../layout/view.ts';
import type { Outline, TimelineDocument } from '../../state/document.ts';
import type { Layout } from '../../state/state.ts';
import { createAppStore } from '../../state/store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { DAY, lengthOf, type Span } from '../../time/span.ts';
import type { App } from './app-context.ts';
import { createTravel } from './travel.ts';

export interface StageOptions {
  readonly document: TimelineDocument;
  readonly layout: Layout;
  readonly version: string;
  readonly reportUrl: string;
}

const MARGIN = 0.03;

/** A stage at rest on a document. */
export async function openStage({ document, layout, version, reportUrl }: StageOptions): Promise<App> {
  const [outline, columns] = await Promise.all([document.outline(), document.columns()]);
  const home = homeOf(outline, columns);
  const limits = limitsOf(columns, home);
  const axis = toScaleAxis(home.from);
  const store = createAppStore({
    documentId: document.id,
    view: home,
    selected: undefined,
    openings: 0,
    layout,
    theme: 'system',
    dialog: undefined,
    notices: [],
  });
  const travel = createTravel({ store, axis, columns, limits });
  return { store, document, outline, columns, axis, limits, home, travel, version, reportUrl };
}

/** From single days to all events and the view at rest, with half as much again around them. */
function limitsOf(columns: Columns, home: Span): ViewLimits {
  const all = extentOfAll(columns);
  const extent = { from: Math.min(all.from, home.from), to: Math.max(all.to, home.to) };
  return { extent, shortest: DAY, longest: Math.max(lengthOf(extent) * 1.5, 30 * DAY) };
}

/** A timeline without events shows the year 2000. */
function extentOfAll(columns: Columns): Span {
  if (columns.count === 0) return { from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) };
  let to = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < columns.count; index += 1) {
    to = Math.max(to, cell(columns.until, index), cell(columns.latest, index));
  }
  return { from: Math.min(cell(columns.at, 0), cell(columns.earliest, 0)), to };
}

function homeOf(outline: Outline, columns: Columns): Span {
  const first = outline.firstView === undefined ? undefined : parseEdtf(outline.firstView);
  return first ? extentOf(first) : withMargin(extentOfAll(columns), MARGIN, 30 * DAY);
}
