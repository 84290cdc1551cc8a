// The day of knowledge as a handle on the axis: a line across the stage with a grip, or, at today, a small tab at the far end.
import './knowledge-handle.css';
import { type JSX, type KeyboardEvent, useMemo, useRef } from 'react';
import { dayOf, dayRangeOf } from '../../layout/knowledge-days.ts';
import { knowAt } from '../../state/actions.ts';
import { lengthOf } from '../../time/span.ts';
import { useApp, useAppState, useScale } from '../app/app-context.ts';
import { dayByKey } from './day-keys.ts';
import { ALL_KNOWN, dayWords, shortDayWords } from './day-words.ts';
import { useDayDrag } from './use-day-drag.ts';
import { useLine } from './use-line.ts';

export interface KnowledgeHandleProps {
  /** px of the stage along the axis. */
  readonly lengthPx: number;
  readonly isUpright: boolean;
  /** Whether a line stands above the stage for the names of chapters. */
}

/** px that an arrow key moves the handle at least where days are too small to count. */
const KEY_PX = 4;

/** Fills the timeline's surface; nothing where a list tells of no event when it was known. */
export function KnowledgeHandle(props: KnowledgeHandleProps): JSX.Element | undefined {
  const { facets } = useApp();
  const hasDay = useAppState((state) => state.knowledgeDay !== undefined);
  return facets.knownFrom.length > 0 || hasDay ? <Handle {...props} /> : undefined;
}

function Handle({ lengthPx, isUpright }: KnowledgeHandleProps): JSX.Element {
  const { store, outline } = useApp();
  const { limits } = useScale();
  const day = useAppState((state) => state.knowledgeDay);
  const [whole, line, grip] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const range = useMemo(() => dayRangeOf(limits.extent, outline), [limits, outline]);
  const stretch = { lengthPx, isUpright };
  useLine({ whole, line, grip }, stretch, day);
  const drag = useDayDrag({ whole, grip }, stretch, range);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { view, knowledgeDay } = store.getState();
    const next = dayByKey(event.key, event.shiftKey, {
      day: knowledgeDay,
      start: Math.min(range.last, dayOf(view.to)),
      range,
      pxStep: (KEY_PX / lengthPx) * lengthOf(view),
    });
    if (next === 'none') return;
    event.preventDefault();
    event.stopPropagation();
    knowAt(store, next);
  };
  return (
    <div
      ref={whole}
      className="knowledge"
      data-orientation={isUpright ? 'upright' : 'sideways'}
      data-today={day === undefined ? '' : undefined}
    >
      <div ref={line} className="knowledge-line" />
      <div ref={grip} className="knowledge-grip">
        <div
          className="knowledge-handle"
          role="slider"
          tabIndex={0}
          aria-label="Day of knowledge"
          aria-orientation={isUpright ? 'vertical' : 'horizontal'}
          aria-valuemin={range.first}
          aria-valuemax={range.last}
          aria-valuenow={day ?? range.last}
          aria-valuetext={day === undefined ? ALL_KNOWN : `Known by ${dayWords(day)}`}
          title={day === undefined ? 'Drag back in time: what was public by then?' : 'Drag; Delete leads back to today'}
          onKeyDown={onKeyDown}
          {...drag}
        >
          {day === undefined ? 'Today' : <Words day={isUpright ? shortDayWords(day) : dayWords(day)} />}
        </div>
        {day !== undefined && (
          <button type="button" className="knowledge-reset" onClick={() => knowAt(store, undefined)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">Back to today</span>
          </button>
        )}
      </div>
    </div>
  );
}

/** In two lines where it must not be wide. */
function Words({ day }: { readonly day: string }): JSX.Element {
  return (
    <span className="knowledge-words">
      <span>Known by</span> <span>{day}</span>
    </span>
  );
}
