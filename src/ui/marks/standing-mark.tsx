// The signs of standing as small pictures beside words; the canvas draws the same shapes.
import type { JSX } from 'react';
import type { Standing } from '../../model/standing.ts';
import './standing-mark.css';

const RING = { cx: 8, cy: 8, r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 };

const SHAPES: Readonly<Record<Standing, JSX.Element>> = {
  reported: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  claimed: <circle {...RING} />,
  disputed: (
    <>
      <circle {...RING} />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  // Six dashes of 60° each, so that none is cut where the circle closes.
  expected: <circle {...RING} strokeDasharray="3.3 2.2" strokeDashoffset="1.65" />,
  unsourced: <circle cx="8" cy="8" r="4.375" fill="none" stroke="currentColor" strokeWidth="1.25" opacity="0.75" />,
};

/** The shape alone, in a square of 16 units, for a picture that has others in it. */
export function StandingShape({ standing }: { readonly standing: Standing }): JSX.Element {
  return SHAPES[standing];
}

/** The sign of a standing in the colour of the text around it; the words beside it carry the meaning. */
export function StandingMark({ standing }: { readonly standing: Standing }): JSX.Element {
  return (
    <svg className="standing-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[standing]}
    </svg>
  );
}
