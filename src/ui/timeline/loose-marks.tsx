// What has no room for its title: dots, and clusters with their count. A click zooms in until they part;
// where no zoom can part them, it opens a list.

import { useState } from 'react';
import { countText } from '../../draw/count-text.ts';
import { eventAt } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { LooseMark } from '../../layout/frame.ts';
import { membersOf } from '../../layout/members.ts';
import { radiusOf } from '../../layout/spread-out.ts';
import { withMargin } from '../../layout/view.ts';
import { countWords } from '../../time/count-words.ts';
import { formatInstant } from '../../time/format-date.ts';
import { lengthOf, type Span } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';
import { ClusterList } from './cluster-list.tsx';
import type { Rest } from './stage-painter.ts';
import { calloutOf } from './title-box.ts';
import { useNames } from './use-names.ts';

/** A button for each untitled mark in view. */
export function LooseMarks({ rest }: { readonly rest: Rest }) {
  const app = useApp();
  const { document, store, travel } = app;
  const { axis, limits } = useScale();
  const [openAt, setOpenAt] = useState<string>();
  const { plan } = rest.scene;
  const marks = marksIn(rest);
  const eventOf = ({ cluster }: LooseMark): number => eventAt(rest.arrangement, cluster.first);
  const names = useNames(marks.filter(({ cluster }) => cluster.count === 1).map(eventOf));
  const open = marks.find((mark) => keyOf(mark) === openAt && mark.cluster.count > 1);
  const onClick = async (mark: LooseMark): Promise<void> => {
    const { cluster } = mark;
    const span = spanOf(rest, mark);
    const isClosest = lengthOf(store.getState().view) <= limits.shortest * 1.01;
    if (cluster.count === 1) {
      await document.loadLabels([eventOf(mark)]);
      const label = document.label(eventOf(mark));
      if (label) travel.toEvent(label.id);
    } else if (lengthOf(span) === 0 || isClosest) setOpenAt(keyOf(mark));
    else travel.to(withMargin(span, axis, 0.25, 2 * limits.shortest));
  };
  return (
    <section className="loose-marks" aria-label="Events without room for their title">
      {marks.map((mark, i) => (
        <LooseButton
          key={keyOf(mark)}
          mark={mark}
          rest={rest}
          along={targetOf(marks, i, plan.metrics.strip)}
          name={names.get(eventOf(mark))}
          onClick={() => void onClick(mark)}
        />
      ))}
      {open && (
        <ClusterList
          mark={open}
          members={membersOf(rest.scene, open.cluster, rest.frame.step).map((member) =>
            eventAt(rest.arrangement, member),
          )}
          plan={plan}
          onClose={() => setOpenAt(undefined)}
        />
      )}
    </section>
  );
}

/** The marks on the stage, without those over which the chosen event's callout is drawn. */
function marksIn(rest: Rest): readonly LooseMark[] {
  const { plan } = rest.scene;
  const { strip } = plan.metrics;
  const callout = calloutOf(rest);
  return rest.frame.loose.filter((mark) => {
    if (mark.x <= -strip || mark.x >= plan.lengthPx + strip) return false;
    if (!callout) return true;
    const [x, y] = plan.orientation === 'sideways' ? [mark.x, mark.y] : [mark.y, mark.x];
    const reach = strip / 2;
    const isBeside = x + reach <= callout.left || x - reach >= callout.left + callout.width;
    return isBeside || y + reach <= callout.top || y - reach >= callout.top + callout.height;
  });
}

interface LooseButtonProps {
  readonly mark: LooseMark;
  readonly rest: Rest;
  /** px of the target along the axis. */
  readonly along: number;
  /** Of a single event. */
  readonly name: string | undefined;
  readonly onClick: () => void;
}

function LooseButton({ mark, rest, along, name, onClick }: LooseButtonProps) {
  const app = useApp();
  const { plan } = rest.scene;
  const { count } = mark.cluster;
  const across = plan.metrics.strip - 1;
  const isSideways = plan.orientation === 'sideways';
  const [x, y] = isSideways ? [mark.x, mark.y] : [mark.y, mark.x];
  const [width, height] = isSideways ? [along, across] : [across, along];
  const style = { transform: `translate(${x - width / 2}px, ${y - height / 2}px)`, width, height };
  if (count === 1) {
    const words = name ?? app.document.label(eventAt(rest.arrangement, mark.cluster.first))?.title ?? 'One event';
    return (
      <button type="button" className="loose-mark" aria-label={words} title={words} style={style} onClick={onClick} />
    );
  }
  const words = clusterName(rest, mark);
  return (
    <button
      type="button"
      className="loose-mark"
      data-cluster={count}
      aria-label={words}
      title={words}
      style={style}
      onClick={onClick}
    >
      {countText(count)}
    </button>
  );
}

/** px along the axis: as much as across it, less where the next mark is near; never less than the mark, and never over another target. */
function targetOf(marks: readonly LooseMark[], i: number, strip: number): number {
  const mark = marks[i];
  if (!mark) return 0;
  const own = radiusOf(mark.cluster.count, strip);
  const halves = [marks[i - 1], marks[i + 1]].flatMap((other) => {
    if (other?.cluster.track !== mark.cluster.track) return [];
    return [(Math.abs(other.x - mark.x) * own) / (own + radiusOf(other.cluster.count, strip))];
  });
  return Math.min(strip - 1, ...halves.map((half) => 2 * half));
}

function keyOf({ cluster }: LooseMark): string {
  return `${cluster.track} ${cluster.octave} ${cluster.bucket}`;
}

function spanOf({ scene: { columns } }: Rest, { cluster }: LooseMark): Span {
  return { from: cell(columns.at, cluster.first), to: cell(columns.at, cluster.last) };
}

/** “5 events in Courts & arrests, March 2017 to May 2018”; of several lanes “5 events (3 Courts, 2 Talks), March 2017”. */
function clusterName(rest: Rest, mark: LooseMark): string {
  const { count, shares } = mark.cluster;
  const { from, to } = spanOf(rest, mark);
  const [begin, end] = [formatInstant(from, 'month'), formatInstant(to, 'month')];
  const titleOf = (lane: number): string => rest.arrangement.lanes[lane]?.title ?? '';
  const where =
    shares.length === 1
      ? ` in ${titleOf(shares[0]?.lane ?? 0)}`
      : ` (${shares.map(({ lane, count: own }) => `${countWords(own)} ${titleOf(lane)}`).join(', ')})`;
  return `${countWords(count)} events${where}, ${begin === end ? begin : `${begin} to ${end}`}`;
}
