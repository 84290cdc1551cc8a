// The titled marks as buttons: what canvas cannot give, a name, a focus and a click.
import './titles.css';
import { useEffect, useMemo, useRef } from 'react';
import { cell } from '../../layout/cell.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import { boxOf, calloutBox, isOnStage, type TitleBox } from './title-box.ts';
import { TitleButton } from './title-button.tsx';
import type { StageFrame } from './use-frame.ts';
import { useNames } from './use-names.ts';
import type { StagePlaces } from './use-places.ts';

/** A button for each titled mark in view, in the order of time, and one for the chosen event where it has no title. */
export function Titles({ shown, stage, widthPx }: { shown: StageFrame; stage: StagePlaces; widthPx: number }) {
  const app = useApp();
  const selected = useAppState((state) => state.selected);
  const group = useRef<HTMLDivElement>(null);
  const titles = useMemo(() => titlesOn(app, shown, stage, widthPx), [app, shown, stage, widthPx]);
  const ids = titles.map((title) => title.id);
  const names = useNames(ids);
  useFocusOnChosen(group, selected);
  const tabStop = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  return (
    <section ref={group} className="titles" aria-label="Events on the timeline">
      {titles.map(({ id, title, className, box }) => (
        <TitleButton
          key={id}
          id={id}
          title={title}
          name={names.get(id)}
          isChosen={id === selected}
          isTabStop={id === tabStop}
          className={className}
          box={box}
        />
      ))}
    </section>
  );
}

interface StageTitle {
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly box: TitleBox;
}

function titlesOn({ columns }: App, shown: StageFrame, stage: StagePlaces, widthPx: number): readonly StageTitle[] {
  const { frame, chosen, toPx } = shown;
  const titleAt = (index: number, className: string, box: TitleBox): StageTitle => ({
    id: columns.ids[index] ?? '',
    title: columns.titles[index] ?? '',
    className,
    box,
  });
  const titled = frame.titled.map((mark) => {
    const until = Math.min(toPx(cell(columns.until, mark.index)), widthPx);
    return titleAt(mark.index, 'title', boxOf(mark, until, stage.metrics.row));
  });
  const isAway = chosen !== undefined && (chosen.x < 0 || chosen.x > widthPx);
  if (chosen?.isCalledOut && !isAway) {
    titled.push(titleAt(chosen.index, 'title title-callout', calloutBox(chosen, stage, widthPx)));
  }
  return titled.filter(({ box }) => isOnStage(box, widthPx));
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
