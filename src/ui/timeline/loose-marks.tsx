// What has no room for its title: dots, and clusters with their count. A click zooms in until they part;
// where all lie on one day, it opens a list.
import { useState } from 'react';
import type { LooseMark } from '../../layout/frame.ts';
import { withMargin } from '../../layout/view.ts';
import { DAY, lengthOf } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { ClusterList } from './cluster-list.tsx';
import type { StageFrame } from './use-frame.ts';

const TARGET = 24;

/** A button for each untitled mark in view. */
export function LooseMarks({ shown, widthPx }: { shown: StageFrame; widthPx: number }) {
  const { columns, outline, travel, limits } = useApp();
  const [openAt, setOpenAt] = useState<string>();
  const keyOf = (mark: LooseMark): string => columns.ids[mark.cluster.members[0]] ?? '';
  const open = shown.frame.loose.find((mark) => keyOf(mark) === openAt && mark.cluster.members.length > 1);
  const onClick = (mark: LooseMark): void => {
    const { members, span } = mark.cluster;
    if (members.length === 1) travel.toEvent(keyOf(mark));
    else if (lengthOf(span) < DAY) setOpenAt(keyOf(mark));
    else travel.to(withMargin(span, 0.25, 2 * limits.shortest));
  };
  const nameOf = ({ cluster }: LooseMark): string => {
    const lane = outline.lanes[cluster.lane]?.title ?? '';
    if (cluster.members.length === 1) return columns.titles[cluster.members[0]] ?? '';
    return `${cluster.members.length} events in ${lane}`;
  };
  return (
    <section className="loose-marks" aria-label="Events without room for their title">
      {shown.frame.loose.map((mark) => {
        const count = mark.cluster.members.length;
        return (
          <button
            key={`${mark.cluster.lane} ${keyOf(mark)}`}
            type="button"
            className="loose-mark"
            {...(count > 1 ? { 'data-cluster': count } : {})}
            aria-label={nameOf(mark)}
            title={count === 1 ? nameOf(mark) : lengthOf(mark.cluster.span) < DAY ? 'List them' : 'Zoom in on them'}
            style={{ transform: `translate(${mark.x - TARGET / 2}px, ${mark.y - TARGET / 2}px)` }}
            onClick={() => onClick(mark)}
          >
            {count > 1 ? count : ''}
          </button>
        );
      })}
      {open && <ClusterList mark={open} widthPx={widthPx} onClose={() => setOpenAt(undefined)} />}
    </section>
  );
}
