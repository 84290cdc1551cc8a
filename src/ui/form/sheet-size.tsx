// How much of a phone the form takes: about half beside the timeline, all of it, or its bar alone.
import './sheet-size.css';
import { type JSX, useState } from 'react';
import type { Form } from '../../state/state.ts';

/** From the smallest on. */
const SIZES = ['small', 'half', 'large'] as const;
export type SheetSize = (typeof SIZES)[number];

/** An event is changed with its mark in sight; what is new, or has no mark, is written first of all. */
const FIRST: Readonly<Record<Form['kind'], SheetSize>> = { event: 'half', 'new event': 'large', timeline: 'large' };

/** The size of the sheet, and how it is changed: each kind of form begins in its own. */
export function useSheetSize({ kind }: Form): readonly [SheetSize, (size: SheetSize) => void] {
  const [chosen, choose] = useState<{ readonly kind: Form['kind']; readonly size: SheetSize }>();
  return [chosen?.kind === kind ? chosen.size : FIRST[kind], (size) => choose({ kind, size })];
}

interface SheetSizeButtonsProps {
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
}

/** Two buttons, of which both stay at either end, so that the focus does. */
export function SheetSizeButtons({ size, onSize }: SheetSizeButtonsProps): JSX.Element {
  const at = SIZES.indexOf(size);
  const button = (name: string, sign: string, next: SheetSize | undefined): JSX.Element => (
    <button
      type="button"
      className="control sheet-size"
      aria-label={name}
      aria-disabled={next === undefined}
      onClick={() => next && onSize(next)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="sheet-sizes">
      {button('Make the form smaller', '▾', SIZES[at - 1])}
      {button('Make the form larger', '▴', SIZES[at + 1])}
    </div>
  );
}
