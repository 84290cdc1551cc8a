// Where marks stand, by what the article supports and what another report gives.
import { describe, expect, it } from 'vitest';
import { firmPartOf, ghostOf, piecesOf } from '../../src/layout/columns.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import type { TimelineEvent, When } from '../../src/model/event.ts';
import { STANDINGS } from '../../src/model/standing.ts';
import { DAY } from '../../src/time/span.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const timeline = randomTimeline(1, 1);
const noon = (iso: string): number => Date.parse(iso) + DAY / 2;

function columnsFor(when: Partial<When> & { date: string }, change: Partial<TimelineEvent> = {}) {
  const events = timeline.events.map((event) => ({
    ...event,
    ...change,
    when: { basis: 'stated' as const, how: '', ...when },
  }));
  return columnsOf({ ...timeline, events });
}

describe('a mark', () => {
  it('stands in the middle of a day that is stated', () => {
    const columns = columnsFor({ date: '2013-09-26' });
    expect(columns.at[0]).toBe(noon('2013-09-26'));
    expect(columns.isBar[0]).toBe(0);
  });

  it('is never snapped to the first of a month', () => {
    const columns = columnsFor({ date: '2017-09' });
    expect(columns.at[0]).toBe(noon('2017-09-15') + DAY / 2);
    expect(columns.earliest[0]).toBe(Date.parse('2017-09-01'));
    expect(columns.latest[0]).toBe(Date.parse('2017-10-01'));
  });

  it('stands on the day that another report gives, over the pill of what the article supports', () => {
    const elsewhere = { date: '2017-09-03', url: 'https://elsewhere.example', publisher: 'Elsewhere' };
    const columns = columnsFor({ date: '2017-09', elsewhere });
    expect(columns.at[0]).toBe(noon('2017-09-03'));
    expect(columns.earliest[0]).toBe(Date.parse('2017-09-01'));
    expect(ghostOf(columns, 0)).toBeNaN();
  });

  it('stays where the article puts it when the other report disagrees, with a ghost at the other day', () => {
    const elsewhere = {
      date: '2013-05-20',
      url: 'https://elsewhere.example',
      publisher: 'Elsewhere',
      disagreement: 'The other report says May.',
    };
    const columns = columnsFor({ date: '2013-06', elsewhere });
    expect(columns.at[0]).toBe(Date.parse('2013-06-16'));
    expect(ghostOf(columns, 0)).toBe(noon('2013-05-20'));
  });

  it('keeps each possible day of a choice as a piece of its pill', () => {
    const columns = columnsFor({ date: '[2019-11-21,2019-11-28]' });
    expect(Array.from(piecesOf(columns, 0))).toEqual(
      ['2019-11-21', '2019-11-22', '2019-11-28', '2019-11-29'].map((day) => Date.parse(day)),
    );
  });
});

describe('a bar', () => {
  it('is firm between ends that are known to the day', () => {
    const columns = columnsFor({ date: '2016-05-26/2016-12-02' });
    expect([columns.isBar[0], columns.at[0], columns.until[0]]).toEqual([
      1,
      Date.parse('2016-05-26'),
      Date.parse('2016-12-03'),
    ]);
    expect(firmPartOf(columns, 0)).toEqual({ from: columns.at[0], to: columns.until[0] });
  });

  it('is soft for the months in which it began and ended', () => {
    const columns = columnsFor({ date: '2016-05/2016-12' });
    expect(firmPartOf(columns, 0)).toEqual({ from: Date.parse('2016-06-01'), to: Date.parse('2016-12-01') });
  });

  it('with an open end reaches to the last event', () => {
    const open = columnsFor({ date: '2019-02-12/..' });
    expect(open.isOpenEnd[0]).toBe(1);
    expect(open.until[0]).toBeGreaterThan(open.at[0] ?? 0);
  });
});

describe('columns', () => {
  it('are sorted by where the marks stand', () => {
    const { at } = columnsOf(randomTimeline(300, 9));
    expect([...at]).toEqual([...at].sort((a, b) => a - b));
  });

  it('leave out what has no readable date and what nothing backs', () => {
    expect(columnsFor({ date: 'some day' }).count).toBe(0);
    const denial = { source: 'none', excerpt: [{ exact: 'no' }], stance: 'denies' } as const;
    expect(columnsFor({ date: '2013' }, { citations: [denial] }).count).toBe(0);
  });

  it('keep what comes without any citation, and know it as unsourced', () => {
    const columns = columnsFor({ date: '2013' }, { citations: [] });
    expect(columns.count).toBe(1);
    expect(STANDINGS[columns.standing[0] ?? 0]).toBe('unsourced');
  });

  it('know the number of each event in its list', () => {
    const list = randomTimeline(50, 4);
    const { number, weight } = columnsOf(list);
    expect([...number].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect([...weight]).toEqual(Array.from(number, (each) => list.events[each]?.weight));
  });
});
