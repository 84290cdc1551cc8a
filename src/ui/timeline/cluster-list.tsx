// The events of a cluster that no zoom can part, as a list beside it, a page at a time.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LooseMark } from '../../layout/frame.ts';
import type { StagePlan } from '../../layout/stage-plan.ts';
import { useApp } from '../app/app-context.ts';
import { useNames } from './use-names.ts';

const WIDTH = 300;
/** px from the cluster's middle. */
const BESIDE = 14;
/** Nearer to the top than this, the list opens downwards. */
const ROOM_ABOVE = 240;
const PAGE = 100;

export interface ClusterListProps {
  readonly mark: LooseMark;
  /** The placements, in the order of time. */
  readonly members: readonly number[];
  readonly plan: StagePlan;
  readonly onClose: () => void;
}

/** A list of the members; a choice, Escape or leaving it closes it. */
export function ClusterList({ mark, members, plan, onClose }: ClusterListProps) {
  const { document: timeline, travel } = useApp();
  const [page, setPage] = useState(0);
  const shown = members.slice(page * PAGE, (page + 1) * PAGE);
  const names = useNames(shown);
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!list.current?.contains(document.activeElement)) opener.current = document.activeElement;
    list.current?.querySelector('button')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is read from its top
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [page]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    // Leaving the list closes it.
    if (opener.current instanceof HTMLElement) opener.current.focus();
    else onClose();
  };
  const choose = async (index: number): Promise<void> => {
    onClose();
    await timeline.loadLabels([index]);
    const label = timeline.label(index);
    if (label) travel.toEvent(label.id);
  };
  const isSideways = plan.orientation === 'sideways';
  const [x, y, widthPx] = isSideways ? [mark.x, mark.y, plan.lengthPx] : [mark.y, mark.x, plan.breadthPx];
  const direction = y < ROOM_ABOVE ? `${BESIDE}px` : `calc(-100% - ${BESIDE}px)`;
  const left = Math.max(8, Math.min(x - WIDTH / 2, widthPx - WIDTH - 8));
  return (
    <ul
      ref={list}
      className="cluster-list"
      style={{ transform: `translate(${left}px, ${y}px) translateY(${direction})`, width: WIDTH }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {members.length > PAGE && (
        <li className="cluster-list-pages">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            ← Earlier
          </button>
          <span>
            {page * PAGE + 1}–{Math.min(members.length, (page + 1) * PAGE)} of {members.length}
          </span>
          <button type="button" disabled={(page + 1) * PAGE >= members.length} onClick={() => setPage(page + 1)}>
            Later →
          </button>
        </li>
      )}
      {shown.map((index) => (
        <li key={index}>
          <button type="button" onClick={() => void choose(index)}>
            {names.get(index) ?? timeline.label(index)?.title ?? '…'}
          </button>
        </li>
      ))}
    </ul>
  );
}
