// How to read the marks, in words.
import type { JSX } from 'react';
import { CITED_STANDINGS } from '../../model/standing.ts';
import { LegendSign, type LegendSignKind } from './legend-sign.tsx';
import { StandingMark } from './standing-mark.tsx';
import { STANDING_WORDS } from './standing-words.ts';
import './legend.css';

interface Row {
  readonly sign: LegendSignKind;
  readonly word: string;
  readonly explanation: string;
}

const ROWS: readonly Row[] = [
  {
    sign: 'pill',
    word: 'Not sharper than that',
    explanation: 'The article gives only a month, a phrase or two possible days: the pale pill covers them.',
  },
  {
    sign: 'ghost',
    word: 'Another day elsewhere',
    explanation: 'Another report gives a different day: its ghost stands there.',
  },
  { sign: 'bar', word: 'Lasts', explanation: 'From its beginning to its end.' },
  { sign: 'open-end', word: 'Open end', explanation: 'The sources do not tell when it ended.' },
  { sign: 'dot', word: 'No room for a title', explanation: 'Zoom in, and the title appears.' },
  {
    sign: 'cluster',
    word: 'Several on one spot',
    explanation: 'As many events as the number says. Choose it to zoom in.',
  },
  {
    sign: 'silence',
    word: 'Not covered',
    explanation: 'The articles do not tell of these years; that does not mean that nothing happened.',
  },
  { sign: 'found', word: 'Found', explanation: 'What you search for is in it; all else steps back.' },
  {
    sign: 'pale',
    word: 'Pale',
    explanation: 'Not found, not yet public on the chosen day, or outside the time of the one who tells.',
  },
  {
    sign: 'outline',
    word: 'Not mentioned',
    explanation: 'Inside that time, but the one who tells is silent about it.',
  },
  {
    sign: 'echo',
    word: 'Echo',
    explanation: 'With lanes by people or sources: the same event, standing in full in another lane.',
  },
  {
    sign: 'arc',
    word: 'Happened and became public',
    explanation: 'From the day on which it happened to the one on which it became public.',
  },
];

/** Every sign of the timeline with its meaning. */
export function Legend(): JSX.Element {
  return (
    <dl className="legend">
      {CITED_STANDINGS.map((standing) => (
        <LegendRow key={standing} sign={<StandingMark standing={standing} />} {...STANDING_WORDS[standing]} />
      ))}
      {ROWS.map(({ sign, ...words }) => (
        <LegendRow key={sign} sign={<LegendSign kind={sign} />} {...words} />
      ))}
    </dl>
  );
}

interface LegendRowProps {
  readonly sign: JSX.Element;
  readonly word: string;
  readonly explanation: string;
}

function LegendRow({ sign, word, explanation }: LegendRowProps): JSX.Element {
  return (
    <div className="legend-row">
      <dt className="legend-word">
        <span className="legend-slot">{sign}</span>
        {word}
      </dt>
      <dd className="legend-explanation">{explanation}</dd>
    </div>
  );
}
