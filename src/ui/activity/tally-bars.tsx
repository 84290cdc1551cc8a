// What a class held up, as bars once the answer is there.
import type { CSSProperties, JSX } from 'react';
import { letterOf } from '../../lesson/weigh-words.ts';
import type { Counts } from './tally-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './tally.css';

interface TallyBarsProps {
  readonly counts: Counts;
  readonly labels: readonly string[];
  /** The choices that are right, from 0. */
  readonly right: readonly number[];
}

/** The tally as bars with numbers; a right letter has a sign and a word. Nothing where nobody was counted. */
export function TallyBars({ counts, labels, right }: TallyBarsProps): JSX.Element | undefined {
  const most = Math.max(...counts);
  if (most <= 0) return undefined;
  return (
    <ul className="tally-bars">
      {counts.map((count, choice) => (
        <li key={letterOf(choice)} className="tally-bar" data-right={right.includes(choice) ? '' : undefined}>
          <span className="tally-bar-letter">
            {letterOf(choice)}
            {labels[choice] && <span className="visually-hidden"> {labels[choice]}</span>}
          </span>
          <span className="tally-bar-track">
            <span className="tally-bar-length" style={{ '--share': count / most } as CSSProperties} />
          </span>
          <span className="tally-bar-count">{count}</span>
          {right.includes(choice) && <VerdictMark isRight={true}>right</VerdictMark>}
        </li>
      ))}
    </ul>
  );
}
