// What has no room for its title: dots, and clusters with their count. A click zooms in until they part;
// where all lie on one day, it opens a list.
import { useState } from 'react';
import type { LooseMark } from '../../layout/frame.ts';
import { withMargin } from '../../layout/view.ts';
import { formatInstant } from '../../time/format-date.ts';
import { DAY, lengthOf } from '../../time/span.ts';
import { type App, useApp } from '../app/app-context.ts';
import { ClusterList } from './cluster-list.tsx';
import type { StageFrame } from './use-frame.ts';
import { useNames } from './use-names.ts';

export interface LooseMarksProps {
  readonly shown: StageFrame;
  /** px: the side of each button. */
  readonly target: number;
  readonly widthPx: number;
}

/** A button for each untitled mark in view. */
export function LooseMarks({ shown, target, widthPx }: LooseMarksProps) {
  const app = useApp();
  const { columns, travel, limits } = app;
  const [openAt, setOpenAt] = useState<string>();
  const keyOf = (mark: LooseMark): string => columns.ids[mark.cluster.members[0]] ?? '';
  const open = shown.frame.loose.find((mark) => keyOf(mark) === openAt && mark.cluster.members.length > 1);
  const names = useNames(shown.frame.loose.filter((mark) => mark.cluster.members.length === 1).map(keyOf));
  const onClick = (mark: LooseMark): void => {
    const { members, span } = mark.cluster;
    if (members.length === 1) travel.toEvent(keyOf(mark));
    else if (isOneDay(mark)) setOpenAt(keyOf(mark));
    else travel.to(withMargin(span, 0.25, 2 * limits.shortest));
  };
  return (
    <section className="loose-marks" aria-label="Events without room for their title">
      {shown.frame.loose.map((mark) => (
        <LooseButton
          key={`${mark.cluster.lane} ${keyOf(mark)}`}
          mark={mark}
          name={nameOf(app, mark, names)}
          target={target}
          onClick={() => onClick(mark)}
        />
      ))}
      {open && <ClusterList mark={open} widthPx={widthPx} onClose={() => setOpenAt(undefined)} />}
    </section>
  );
}

interface LooseButtonProps {
  readonly mark: LooseMark;
  readonly name: string;
  readonly target: number;
  readonly onClick: () => void;
}

function LooseButton({ mark, name, target, onClick }: LooseButtonProps) {
  const count = mark.cluster.members.length;
  const style = {
    transform: `translate(${mark.x - target / 2}px, ${mark.y - target / 2}px)`,
    width: target,
    height: target,
  };
  if (count === 1) {
    return (
      <button type="button" className="loose-mark" aria-label={name} title={name} style={style} onClick={onClick} />
    );
  }
  return (
    <button
      type="button"
      className="loose-mark"
      data-cluster={count}
      aria-label={name}
      title={isOneDay(mark) ? 'List them' : 'Zoom in on them'}
      style={style}
      onClick={onClick}
    >
      {count}
    </button>
  );
}

function isOneDay({ cluster }: LooseMark): boolean {
  return lengthOf(cluster.span) < DAY;
}

/** A single event's full name; of several, “5 events in Courts & arrests, March 2017 to May 2018”. */
function nameOf({ columns, outline }: App, { cluster }: LooseMark, names: ReadonlyMap<string, string>): string {
  const [first] = cluster.members;
  if (cluster.members.length === 1) return names.get(columns.ids[first] ?? '') ?? columns.titles[first] ?? '';
  const from = formatInstant(cluster.span.from, 'month');
  const to = formatInstant(cluster.span.to, 'month');
  const lane = outline.lanes[cluster.lane]?.title ?? '';
  return `${cluster.members.length} events in ${lane}, ${from === to ? from : `${from} to ${to}`}`;
}
