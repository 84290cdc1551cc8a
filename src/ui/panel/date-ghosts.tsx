// The days that several reports give for one thing, as parallel ghosts on one small axis: a row for each.
import type { JSX } from 'react';
import { type DatePiece, type DateRow, dateRows } from '../../layout/date-rows.ts';
import { dateWords } from './date-words.ts';
import './date-ghosts.css';

/** A date and who gives it. */
export interface GivenDate {
  /** “The Gazette”, “The Herald”. */
  readonly who: string;
  /** EDTF. */
  readonly date: string;
  /** Whether it is another report than the timeline's own. */
  readonly isGhost: boolean;
}

interface DateGhostsProps {
  /** In the order of the rows. */
  readonly dates: readonly GivenDate[];
}

const HEIGHT = 20;
const PILL = 10;

/** A list for whoever hears it, a drawing for whoever sees it; nothing where no date can be read. */
export function DateGhosts({ dates }: DateGhostsProps): JSX.Element | undefined {
  const drawn = dateRows(dates.map(({ date }) => date));
  if (!drawn) return undefined;
  return (
    <div className="date-ghosts">
      <ul className="date-ghosts-rows">
        {dates.map(({ who, date, isGhost }, i) => (
          <li key={`${who} ${date}`} className="date-ghosts-row" data-ghost={isGhost ? '' : undefined}>
            <p className="date-ghosts-words">
              <span className="date-ghosts-who">{who}</span> {dateWords(date)}
            </p>
            <svg className="date-ghosts-strip" height={HEIGHT} aria-hidden="true" focusable="false">
              {drawn.ticks.map(({ at }) => (
                <line key={at} className="date-ghosts-rule" x1={percent(at)} x2={percent(at)} y1="0" y2={HEIGHT} />
              ))}
              <Row row={drawn.rows[i]} />
            </svg>
          </li>
        ))}
      </ul>
      <div className="date-ghosts-axis" aria-hidden="true">
        {drawn.ticks.map(({ at, label }) => (
          <span key={at} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: DateRow | undefined }): JSX.Element {
  return (
    <>
      <line className="date-ghosts-thread" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {row?.pieces.map((piece) => (
        <Piece key={`${piece.from} ${piece.isSure}`} piece={piece} />
      ))}
      {row?.isOpenStart && <OpenEnd at={0} words="←" />}
      {row?.isOpenEnd && <OpenEnd at={1} words="→" />}
    </>
  );
}

function Piece({ piece }: { readonly piece: DatePiece }): JSX.Element {
  return (
    <rect
      className="date-ghosts-pill"
      data-sure={piece.isSure ? '' : undefined}
      x={percent(piece.from)}
      y={(HEIGHT - PILL) / 2}
      width={percent(piece.to - piece.from)}
      height={PILL}
      rx={PILL / 2}
    />
  );
}

/** An end that nobody tells: an arrow at the edge. */
function OpenEnd({ at, words }: { readonly at: number; readonly words: string }): JSX.Element {
  return (
    <text className="date-ghosts-open" x={percent(at)} y={HEIGHT - 5} textAnchor={at === 0 ? 'start' : 'end'}>
      {words}
    </text>
  );
}

/** A share of the axis as a length; rounded, so that the same drawing is the same text. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
