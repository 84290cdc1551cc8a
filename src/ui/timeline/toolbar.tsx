// Ways to move for those who do not scroll, and what lies beyond the edges of the view.

import type { Arrangement } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import { lowerBound } from '../../layout/lane-index.ts';
import type { Scale } from '../../layout/scale.ts';
import { withMargin, zoomBy } from '../../layout/view.ts';
import { showDialog } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Span } from '../../time/span.ts';
import { useApp, useArrangement, useScale } from '../app/app-context.ts';
import { otherFit } from '../app/fit.ts';
import { toggleAxis } from '../app/key-bindings.ts';
import { useRestingView } from './use-resting-view.ts';

const ZOOM_BUTTON = 2;
const EDGE_MARGIN = 0.15;
/** Earlier, zoom, fit, later. */
export function Toolbar({ isUpright }: { readonly isUpright: boolean }) {
  const [towardsEarlier, towardsLater] = isUpright ? ['↑', '↓'] : ['←', '→'];
  const app = useApp();
  const { store, travel } = app;
  const scale = useScale();
  const view = useRestingView();
  const arrangement = useArrangement();
  const earlier = before(arrangement, scale, view);
  const later = after(arrangement, scale, view);
  const fit = otherFit(app, view);
  const zoom = (factor: number) => travel.to(zoomBy(store.getState().view, scale.axis, factor));
  return (
    <div className="toolbar" role="toolbar" aria-label="Move in time">
      <span className="toolbar-edge">
        {earlier && (
          <button
            type="button"
            className="control edge-note"
            aria-label={`${countWords(earlier.count)} earlier, from ${formatInstant(earlier.span.from, 'year')} ${towardsEarlier}`}
            onClick={() => travel.to(earlier.view)}
          >
            <span>
              {countWords(earlier.count)}
              <span className="wide-only"> earlier, from {formatInstant(earlier.span.from, 'year')}</span>{' '}
              {towardsEarlier}
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
          <span>
            Fit<span className="wide-only"> {fit.words}</span>
          </span>
        </button>
        <button type="button" className="control" aria-label="Zoom in" onClick={() => zoom(ZOOM_BUTTON)}>
          +
        </button>
        <button
          type="button"
          className="control"
          aria-pressed={scale.axis.kind === 'even'}
          title="Shorten long stretches in which nothing begins or ends (E)"
          onClick={() => toggleAxis(app)}
        >
          <span>
            Even<span className="wide-only"> axis</span>
          </span>
        </button>
      </span>
      <span className="toolbar-edge">
        {later && (
          <button
            type="button"
            className="control edge-note"
            aria-label={`${towardsLater} ${countWords(later.count)} later, to ${formatInstant(later.span.to, 'year')}`}
            onClick={() => travel.to(later.view)}
          >
            <span>
              {towardsLater} {countWords(later.count)}
              <span className="wide-only"> later, to {formatInstant(later.span.to, 'year')}</span>
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

/** What ends before the view begins; undefined where nothing does. */
function before({ begins, ends }: Arrangement, { axis, limits }: Scale, view: Span): Beyond | undefined {
  const count = lowerBound(ends, view.from);
  if (count === 0) return undefined;
  const span = { from: limits.extent.from, to: cell(ends, count - 1) };
  const from = Math.min(cell(begins, 0), span.to);
  return {
    count,
    span: { from, to: span.to },
    view: withMargin({ from, to: span.to }, axis, EDGE_MARGIN, leastOf(limits)),
  };
}

/** What begins after the view ends. */
function after({ begins }: Arrangement, { axis, limits }: Scale, view: Span): Beyond | undefined {
  const first = lowerBound(begins, view.to);
  const count = begins.length - first;
  if (count === 0) return undefined;
  const span = { from: cell(begins, first), to: cell(begins, begins.length - 1) };
  return { count, span, view: withMargin(span, axis, EDGE_MARGIN, leastOf(limits)) };
}

/** ms: a year where days are known, less where it is minutes. */
function leastOf({ shortest }: Scale['limits']): number {
  return 365 * shortest;
}
