// The titled marks as buttons: what canvas cannot give, a name, a focus and a click.
import './titles.css';
import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react';
import { cell } from '../../layout/cell.ts';
import { MARK_RADIUS, TITLE_GAP } from '../../layout/footprint.ts';
import type { TitledMark } from '../../layout/frame.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import type { Chosen, StageFrame } from './use-frame.ts';
import { useNames } from './use-names.ts';
import type { StagePlaces } from './use-places.ts';

/** A button for each titled mark in view, in the order of time, and one for the chosen event where it has no title. */
export function Titles({ shown, stage, widthPx }: { shown: StageFrame; stage: StagePlaces; widthPx: number }) {
  const { columns } = useApp();
  const selected = useAppState((state) => state.selected);
  const group = useRef<HTMLDivElement>(null);
  const { frame, chosen, toPx } = shown;
  const isAway = chosen !== undefined && (chosen.x < 0 || chosen.x > widthPx);
  const callout = chosen?.isCalledOut && !isAway ? chosen : undefined;
  const ids = useMemo(() => {
    const titled = frame.titled.map((mark) => columns.ids[mark.index] ?? '');
    return callout ? [...titled, columns.ids[callout.index] ?? ''] : titled;
  }, [frame, columns, callout]);
  const names = useNames(ids);
  useFocusOnChosen(group, selected);
  const tabStop = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  return (
    <section ref={group} className="titles" aria-label="Events on the timeline">
      {frame.titled.map((mark) => (
        <TitleButton
          key={mark.index}
          id={columns.ids[mark.index] ?? ''}
          title={columns.titles[mark.index] ?? ''}
          name={names.get(columns.ids[mark.index] ?? '')}
          isChosen={columns.ids[mark.index] === selected}
          isTabStop={columns.ids[mark.index] === tabStop}
          className="title"
          style={boxOf(mark, Math.min(toPx(cell(columns.until, mark.index)), widthPx), stage.metrics.row)}
        />
      ))}
      {callout && (
        <TitleButton
          id={columns.ids[callout.index] ?? ''}
          title={columns.titles[callout.index] ?? ''}
          name={names.get(columns.ids[callout.index] ?? '')}
          isChosen
          isTabStop
          className="title title-callout"
          style={calloutBox(callout, stage, widthPx)}
        />
      )}
    </section>
  );
}

interface TitleButtonProps {
  readonly id: string;
  readonly title: string;
  readonly name: string | undefined;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly className: string;
  readonly style: CSSProperties;
}

const TitleButton = memo(
  function TitleButton({ id, title, name, isChosen, isTabStop, className, style }: TitleButtonProps) {
    const { travel } = useApp();
    return (
      <button
        type="button"
        className={className}
        data-event={id}
        aria-label={name ?? title}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        style={style}
        onClick={() => travel.toEvent(id)}
      >
        {title}
      </button>
    );
  },
  (a, b) =>
    a.name === b.name &&
    a.isChosen === b.isChosen &&
    a.isTabStop === b.isTabStop &&
    a.className === b.className &&
    a.style.transform === b.style.transform &&
    a.style.width === b.style.width &&
    a.style.height === b.style.height &&
    a.style.paddingLeft === b.style.paddingLeft,
);

/** The button covers the mark, its title and, for a bar, what is seen of it. */
function boxOf(mark: TitledMark, until: number, rowHeight: number): CSSProperties {
  const left = Math.max(Math.min(mark.x - MARK_RADIUS, mark.titleX), Math.min(-MARK_RADIUS, mark.titleX));
  const right = Math.max(mark.x + MARK_RADIUS, mark.titleX + mark.titleWidth + TITLE_GAP / 2, until);
  const height = rowHeight - 2;
  return {
    transform: `translate(${left}px, ${mark.y - height / 2}px)`,
    width: right - left,
    height,
    paddingLeft: mark.titleX - left,
  };
}

/** On the line of its lane's name, where no other title stands; to the left of its day where there is no room to the right. */
function calloutBox(callout: Chosen, stage: StagePlaces, widthPx: number): CSSProperties {
  const text = cell(stage.widths, callout.index) + 2 * TITLE_GAP;
  const mark = 2 * MARK_RADIUS + TITLE_GAP;
  const isBefore = callout.x + mark + text > widthPx;
  const left = isBefore ? Math.max(0, callout.x + MARK_RADIUS - mark - text) : callout.x - MARK_RADIUS;
  const top = (stage.lanes[callout.lane]?.top ?? 0) + 1;
  return {
    transform: `translate(${left}px, ${top}px)`,
    width: mark + text,
    height: stage.metrics.header - 2,
    paddingLeft: isBefore ? TITLE_GAP : mark,
  };
}

/** Where the reader walks by keys, the focus follows the chosen event; where the focus is elsewhere, it stays there. */
function useFocusOnChosen(group: { readonly current: HTMLElement | null }, selected: string | undefined): void {
  useEffect(() => {
    const focused = document.activeElement;
    const isOnStage = focused === document.body || focused?.closest('.titles, .loose-marks') !== null;
    if (selected === undefined || !isOnStage || focused?.getAttribute('data-event') === selected) return;
    group.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(selected)}"]`)?.focus({ preventScroll: true });
  });
}
