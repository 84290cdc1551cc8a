// The columns of what is laid out, from those of all events.
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/layout/arrangement.ts';
import { chosenColumns } from '../../src/layout/chosen-columns.ts';
import { type Columns, ghostOf, piecesOf, themeOf } from '../../src/layout/columns.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { endsOf } from '../../src/layout/ends.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const TIMELINE = randomTimeline(4, 2);

function withDates(dates: readonly string[], elsewhere?: TimelineEvent['when']['elsewhere']): Columns {
  const events = TIMELINE.events.flatMap((event, i): readonly TimelineEvent[] => {
    const date = dates[i];
    if (date === undefined) return [];
    const when = { ...event.when, date };
    return [{ ...event, when: elsewhere && i === 2 ? { ...when, elsewhere } : when }];
  });
  return columnsOf({ ...TIMELINE, events });
}

/** The rows, each in the lane of its place. */
function choiceOf(rows: readonly number[], echoes: readonly number[] = []): Choice {
  return {
    event: Uint32Array.from(rows),
    lane: Uint8Array.from(rows, (_, place) => place),
    isEcho: Uint8Array.from(rows, (_, place) => Number(echoes.includes(place))),
    laneCount: rows.length,
  };
}

describe('the columns of a choice', () => {
  const found = {
    publisher: 'The Herald',
    date: '2016-09-01',
    url: 'https://example.org/',
    disagreement: 'The Herald says September.',
  };
  const all = withDates(
    ['2016-01-01', '[2016-02-01,2016-02-20]', '2016-03-05', '[2016-04-01,2016-04-09,2016-04-30]'],
    found,
  );

  it('keep the pieces of what has several possible days, whichever rows are left out or stand twice', () => {
    const chosen = chosenColumns(all, choiceOf([1, 3, 3], [2]));
    const pieces = (columns: Columns, row: number): readonly number[] => Array.from(piecesOf(columns, row));
    expect(pieces(chosen, 0)).toEqual(pieces(all, 1));
    expect(pieces(chosen, 1)).toEqual(pieces(all, 3));
    expect(pieces(chosen, 2)).toEqual(pieces(all, 3));
    expect(pieces(all, 3)).toHaveLength(6);
    expect(pieces(chosenColumns(all, choiceOf([0, 2])), 1)).toEqual(pieces(all, 2));
  });

  it('keep the other report’s day with its own event', () => {
    const chosen = chosenColumns(all, choiceOf([0, 2]));
    expect(ghostOf(chosen, 0)).toBeNaN();
    expect(ghostOf(chosen, 1)).toBe(ghostOf(all, 2));
    expect(ghostOf(all, 2)).not.toBeNaN();
  });

  it('know the theme of what stands in another lane', () => {
    const rows = [0, 1, 2, 3];
    const chosen = chosenColumns(all, choiceOf(rows));
    expect([...chosen.lane]).toEqual(rows);
    expect(rows.map((row) => themeOf(chosen, row))).toEqual([...all.lane]);
  });

  it('take an event that stands twice for two placements', () => {
    const chosen = chosenColumns(all, choiceOf([0, 0, 2, 3], [1]));
    expect([...chosen.at]).toEqual([all.at[0], all.at[0], all.at[2], all.at[3]]);
    expect(chosen.count).toBe(4);
  });

  it('leave empty what is empty because it has nothing to say', () => {
    const plain = withDates(['2016-01-01', '2016-02-01']);
    const { pieces, pieceStart, ghost, firmFrom } = chosenColumns(plain, choiceOf([1]));
    expect([pieces, pieceStart, ghost, firmFrom].map(({ length }) => length)).toEqual([0, 0, 0, 0]);
  });
});

describe('the ends of marks', () => {
  it('ascend as sorting all of them would have it', () => {
    const { at, until, ends, isBar } = columnsOf(randomTimeline(3_000, 5));
    expect(isBar.some((one) => one === 1) && isBar.some((one) => one === 0)).toBe(true);
    expect(endsOf({ at, until })).toEqual(until.toSorted());
    expect(ends).toEqual(until.toSorted());
  });
});
