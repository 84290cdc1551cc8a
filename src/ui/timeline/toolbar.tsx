// Ways to move for those who do not scroll, and what lies beyond the edges of the view.
import { cell } from '../../layout/cell.ts';
import { withMargin, zoomBy } from '../../layout/view.ts';
import { showDialog } from '../../state/actions.ts';
import { formatInstant } from '../../time/format-date.ts';
import { DAY, type Span } from '../../time/span.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import { otherFit } from '../app/fit.ts';

const ZOOM_BUTTON = 2;
const EDGE_MARGIN = 0.15;
const YEAR = 365 * DAY;

/** Earlier, zoom, fit, later. */
export function Toolbar() {
  const app = useApp();
  const { store, axis, travel } = app;
  const view = useAppState((state) => state.view);
  const before = beyond(app, (at) => at < view.from);
  const after = beyond(app, (at) => at > view.to);
  const fit = otherFit(app, view);
  const zoom = (factor: number) => travel.to(zoomBy(store.getState().view, axis, factor));
  return (
    <div className="toolbar" role="toolbar" aria-label="Move in time">
      <span className="toolbar-edge">
        {before && (
          <button
            type="button"
            className="control edge-note"
            aria-label={`${before.count} earlier, from ${formatInstant(before.span.from, 'year')} ←`}
            onClick={() => travel.to(before.view)}
          >
            <span>
              {before.count} earlier
              <span className="wide-only">, from {formatInstant(before.span.from, 'year')}</span> ←
            </span>
          </button>
        )}
      </span>
      <span className="toolbar-zoom">
        <button type="button" className="control no-panel-only" onClick={() => showDialog(store, 'introduction')}>
          Introduction
        </button>
        <button type="button" className="control" aria-label="Zoom out" onClick={() => zoom(1 / ZOOM_BUTTON)}>
          −
        </button>
        <button
          type="button"
          className="control"
          aria-label={`Fit ${fit.words}: fit all`}
          onClick={() => travel.to(fit.view)}
        >
          Fit {fit.words}
        </button>
        <button type="button" className="control" aria-label="Zoom in" onClick={() => zoom(ZOOM_BUTTON)}>
          +
        </button>
      </span>
      <span className="toolbar-edge">
        {after && (
          <button
            type="button"
            className="control edge-note"
            aria-label={`→ ${after.count} later, to ${formatInstant(after.span.to, 'year')}`}
            onClick={() => travel.to(after.view)}
          >
            <span>
              → {after.count} later
              <span className="wide-only">, to {formatInstant(after.span.to, 'year')}</span>
            </span>
          </button>
        )}
      </span>
    </div>
  );
}

interface Beyond {
  readonly count: number;
  readonly span: Span;
  readonly view: Span;
}

/** The events whose marks stand where the test holds; undefined where none does. */
function beyond({ columns }: App, isBeyond: (at: number) => boolean): Beyond | undefined {
  let count = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < columns.count; index += 1) {
    const at = cell(columns.at, index);
    const isSeen = !isBeyond(at) || !isBeyond(cell(columns.until, index));
    if (isSeen) continue;
    count += 1;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  if (count === 0) return undefined;
  return { count, span: { from, to }, view: withMargin({ from, to }, EDGE_MARGIN, YEAR) };
}
