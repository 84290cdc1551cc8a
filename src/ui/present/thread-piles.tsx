// The other events on the thread: each a small sign, piled up where they would cover each other. A click opens one.
import { type JSX, useMemo, useState } from 'react';
import { cell } from '../../layout/cell.ts';
import type { Pile } from '../../layout/thread.ts';
import { stepAside } from '../../lesson/moves.ts';
import { STANDINGS } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { useNames } from '../timeline/use-names.ts';
import { PileList } from './pile-list.tsx';
import { useRun, useShow } from './show-context.ts';

export interface ThreadPilesProps {
  readonly piles: readonly Pile[];
  /** px of one unit of the slide's measures. */
  readonly unit: number;
  readonly isUsable: boolean;
  /** px: a pile near this place stands higher. */
  readonly clear: number | undefined;
}

/** How many signs of a pile are drawn. */
const MOST_SIGNS = 3;
const CLEARANCE = 34;

/** The piles of a thread. */
export function ThreadPiles({ piles, unit, isUsable, clear }: ThreadPilesProps): JSX.Element {
  return (
    <div className="thread-piles" aria-hidden={isUsable ? undefined : 'true'}>
      {piles.map((pile) => {
        const isRaised = clear !== undefined && Math.abs(pile.x - clear) < CLEARANCE * unit;
        return (
          <span
            key={pile.members[0]}
            className="thread-pile"
            data-raised={isRaised ? '' : undefined}
            style={{ left: pile.x }}
          >
            <Signs pile={pile} />
          </span>
        );
      })}
      {isUsable && <PileButtons piles={piles} />}
    </div>
  );
}

function Signs({ pile: { members, count } }: { readonly pile: Pile }): JSX.Element {
  const { columns, outline } = useApp();
  return (
    <>
      {members.slice(0, MOST_SIGNS).map((index) => (
        <span
          key={index}
          className="thread-sign"
          style={laneStyle(outline, outline.lanes[cell(columns.lane, index)]?.id ?? '')}
        >
          <StandingMark standing={STANDINGS[cell(columns.standing, index)] ?? 'reported'} />
        </span>
      ))}
      {count > MOST_SIGNS && <span className="thread-more" />}
    </>
  );
}

/** One button over each pile: an event opens, several are listed first. */
function PileButtons({ piles }: { readonly piles: readonly Pile[] }): JSX.Element {
  const { app, move } = useShow();
  const indices = useMemo(() => piles.flatMap(({ members }) => members.slice(0, 1)), [piles]);
  // A position among all events would count those that are kept back.
  const names = useNames(indices, false);
  const [listed, setListed] = useState<{ readonly pile: Pile; readonly revision: number }>();
  // Another step has other piles.
  const revision = useRun((run) => run.revision);
  const openList = listed?.revision === revision ? listed.pile : undefined;
  const open = async (index: number): Promise<void> => {
    if (!app.document.label(index)) await app.document.loadLabels([index]);
    const label = app.document.label(index);
    setListed(undefined);
    if (label) move(stepAside(label.id));
  };
  return (
    <>
      {piles.map((pile) => {
        const [first = 0] = pile.members;
        const name = names.get(first) ?? '';
        const isOne = pile.count === 1;
        return (
          <button
            key={first}
            type="button"
            className="thread-button"
            style={{ left: pile.x }}
            aria-label={isOne ? name : `${pile.count} events, the first: ${name}`}
            aria-haspopup={isOne ? undefined : 'dialog'}
            onClick={() => (isOne ? void open(first) : setListed({ pile, revision }))}
          />
        );
      })}
      {openList && (
        <PileList pile={openList} onOpen={(index) => void open(index)} onClose={() => setListed(undefined)} />
      )}
    </>
  );
}
