// The titled marks as buttons: what canvas cannot give, a name, a focus and a click. Their words are drawn on the canvas below them.
import './titles.css';
import { useEffect, useMemo, useRef } from 'react';
import { eventAt } from '../../layout/arrangement.ts';
import { type Box, givesWay } from '../../layout/callout.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import type { Rest } from './stage-painter.ts';
import { boxOf, calloutOf, isOnStage } from './title-box.ts';
import { TitleButton } from './title-button.tsx';
import { useNames } from './use-names.ts';

/** A button for each titled mark in view, in the order of time, and one for the chosen event where it has no title. */
export function Titles({ rest }: { readonly rest: Rest }) {
  const app = useApp();
  const selected = useAppState((state) => state.selected);
  const group = useRef<HTMLDivElement>(null);
  const titles = useMemo(() => titlesOn(app, rest), [app, rest]);
  const names = useNames(titles.map((title) => title.event));
  useFocusOnChosen(group, selected);
  const tabStop = titles.find((title) => title.id === selected) ?? titles[0];
  return (
    <section ref={group} className="titles" aria-label="Events on the timeline">
      {titles.map(({ placement, event, id, title, className, box }) => (
        <TitleButton
          key={placement}
          id={id}
          title={title}
          name={names.get(event)}
          isChosen={id === selected}
          isTabStop={id === tabStop?.id}
          className={className}
          box={box}
        />
      ))}
    </section>
  );
}

interface StageTitle {
  readonly placement: number;
  /** Its place in the document. */
  readonly event: number;
  readonly id: string;
  readonly title: string;
  readonly className: string;
  readonly box: Box;
}

function titlesOn({ document }: App, rest: Rest): readonly StageTitle[] {
  const { scene, arrangement, frame, chosen } = rest;
  const titleAt = (placement: number, className: string, box: Box): readonly StageTitle[] => {
    const event = eventAt(arrangement, placement);
    const label = document.label(event);
    return label && isOnStage(box, scene)
      ? [{ placement, event, id: label.id, title: label.title, className, box }]
      : [];
  };
  const titled = frame.titled
    .filter(({ x }) => !givesWay(x, chosen, scene.plan))
    .toSorted((a, b) => a.index - b.index)
    .flatMap((mark) => titleAt(mark.index, 'title', boxOf(mark, scene, frame.toPx)));
  const callout = calloutOf(rest);
  return chosen && callout ? [...titled, ...titleAt(chosen.index, 'title title-callout', callout)] : titled;
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
