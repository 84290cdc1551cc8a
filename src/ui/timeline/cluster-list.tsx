// The events of a cluster that no zoom can part, as a list beside it.
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { LooseMark } from '../../layout/frame.ts';
import { useApp } from '../app/app-context.ts';
import { useNames } from './use-names.ts';

const WIDTH = 300;
/** px from the cluster's middle. */
const BESIDE = 14;
/** Nearer to the top than this, the list opens downwards. */
const ROOM_ABOVE = 240;

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
  const names = useNames(mark.cluster.members.map((index) => columns.ids[index] ?? ''));
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!list.current?.contains(document.activeElement)) opener.current = document.activeElement;
    list.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    // Leaving the list closes it.
    if (opener.current instanceof HTMLElement) opener.current.focus();
    else onClose();
  };
  const direction = mark.y < ROOM_ABOVE ? `${BESIDE}px` : `calc(-100% - ${BESIDE}px)`;
  const left = Math.max(8, Math.min(mark.x - WIDTH / 2, widthPx - WIDTH - 8));
  return (
    <ul
      ref={list}
      className="cluster-list"
      style={{ transform: `translate(${left}px, ${mark.y}px) translateY(${direction})`, width: WIDTH }}
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
            {names.get(columns.ids[index] ?? '') ?? columns.titles[index]}
          </button>
        </li>
      ))}
    </ul>
  );
}
