// The titled marks as buttons: what canvas cannot give, a name, a focus and a click. Their words are drawn on the canvas below them.
import './titles.css';
import { useEffect, useMemo, useRef } from 'react';
import { eventAt, isEchoAt } from '../../layout/arrangement.ts';
import { type Box, givesWay } from '../../layout/callout.ts';
import { cell } from '../../layout/cell.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import { isEmbedded } from './embedded.ts';
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
  const tabStop = titles.find(({ id, lane }) => id === selected && lane === undefined) ?? titles[0];
  return (
    <section ref={group} className="titles" aria-label="Events on the timeline">
      {titles.map(({ placement, event, lane, id, title, className, box }) => (
        <TitleButton
          key={placement}
          id={id}
          title={title}
          name={nameIn(names.get(event), lane)}
          isChosen={id === selected && lane === undefined}
          isTabStop={placement === tabStop?.placement}
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
  /** Of an echo, the name of its lane; undefined where the event stands as itself. */
  readonly lane: string | undefined;
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
      ? [{ placement, event, lane: echoLane(rest, placement), id: label.id, title: label.title, className, box }]
      : [];
  };
  const titled = frame.titled
    .filter(({ x }) => !givesWay(x, chosen, scene.plan))
    .toSorted((a, b) => a.index - b.index)
    .flatMap((mark) => titleAt(mark.index, 'title', boxOf(mark, scene, frame.toPx)));
  const callout = calloutOf(rest);
  return chosen && callout ? [...titled, ...titleAt(chosen.index, 'title title-callout', callout)] : titled;
}

/** The name of the lane in which a placement is an echo. */
function echoLane({ arrangement, scene }: Rest, placement: number): string | undefined {
  if (!isEchoAt(arrangement, placement)) return undefined;
  return arrangement.lanes[cell(scene.columns.lane, placement)]?.title ?? '';
}

/** “Kem Sokha receives a royal pardon, December 2016, told as fact, event 29 of 80; also under Hun Sen”. */
function nameIn(name: string | undefined, lane: string | undefined): string | undefined {
  return name === undefined || lane === undefined ? name : `${name}; also under ${lane}`;
}

/** Where the reader walks by keys, the focus follows the chosen event; where the focus is elsewhere, it stays there. */
function useFocusOnChosen(group: { readonly current: HTMLElement | null }, selected: string | undefined): void {
  useEffect(() => {
    // A page around this one may choose events while its reader writes there.
    if (isEmbedded && !document.hasFocus()) return;
    const focused = document.activeElement;
    const isOnStage = focused === document.body || focused?.closest('.titles, .loose-marks') !== null;
    if (selected === undefined || !isOnStage || focused?.getAttribute('data-event') === selected) return;
    group.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(selected)}"]`)?.focus({ preventScroll: true });
  });
}
