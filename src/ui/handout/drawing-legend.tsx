// What the signs of a drawing mean: those that it has, and no others.
import type { JSX } from 'react';
import { certaintyOf } from '../../model/certainty.ts';
import type { HandoutEntry } from '../../model/handout.ts';
import { STANDINGS, shownStanding } from '../../model/standing.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';

/** The standings that occur, and what a pale stretch around a sign says. */
export function DrawingLegend({ entries }: { readonly entries: readonly HandoutEntry[] }): JSX.Element {
  const present = new Set(entries.map(({ event }) => shownStanding(event)));
  const isUnsharp = entries.some(({ event }) => certaintyOf(event.when) !== 'day');
  const hasGhost = entries.some(({ event }) => certaintyOf(event.when) === 'disagreeing');
  return (
    <figcaption className="drawing-legend">
      {STANDINGS.filter((standing) => present.has(standing)).map((standing) => (
        <span key={standing}>
          <StandingMark standing={standing} /> {STANDING_WORDS[standing].word}
        </span>
      ))}
      {isUnsharp && <span>Pale around a sign: the date is not sharper than that.</span>}
      {hasGhost && <span>Dotted: the day that another report gives.</span>}
    </figcaption>
  );
}
