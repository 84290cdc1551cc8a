// The events of a cluster that no zoom can part, as a list beside it.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { LooseMark } from '../../layout/frame.ts';
import { useApp } from '../app/app-context.ts';

const WIDTH = 300;

/** A list of the members; a choice, Escape or leaving it closes it. */
export function ClusterList({
  mark,
  widthPx,
  onClose,
}: {
  readonly mark: LooseMark;
  readonly widthPx: number;
  readonly onClose: () => void;
}) {
  const { columns, travel } = useApp();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  const left = Math.max(8, Math.min(mark.x - WIDTH / 2, widthPx - WIDTH - 8));
  return (
    <ul
      ref={list}
      className="cluster-list"
      style={{ transform: `translate(${left}px, ${mark.y - 14}px) translateY(-100%)`, width: WIDTH }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {mark.cluster.members.map((index) => (
        <li key={index}>
          <button
            type="button"
            onClick={() => {
              onClose();
              travel.toEvent(columns.ids[index] ?? '');
            }}
          >
            {columns.titles[index]}
          </button>
        </li>
      ))}
    </ul>
  );
}
