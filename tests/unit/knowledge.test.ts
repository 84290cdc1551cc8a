// What was public by a day, which days there are to choose from, and where keys move the day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { countKnowledge, daysOfBecoming, publicityOn } from '../../src/layout/knowledge.ts';
import { dayRangeOf, dayWithin, monthsFrom, quickDays } from '../../src/layout/knowledge-days.ts';
import { firstPublished, publicityBy } from '../../src/model/known-span.ts';
import { isoDay, parseIsoInstant } from '../../src/time/format-date.ts';
import { DAY } from '../../src/time/span.ts';
import { dayByKey, type KeyedDay } from '../../src/ui/knowledge/day-keys.ts';
import { countSentence } from '../../src/ui/knowledge/day-words.ts';
import { CLAIM, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const columns = columnsOf(cambodia);
const facets = facetsOf(cambodia, columns);

function dayOf(text: string): number {
  const day = parseIsoInstant(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

const knownBy = (id: string, day: string): string =>
  publicityOn(facets, columns.number.indexOf(cambodia.events.findIndex((event) => event.id === id)), dayOf(day));

describe('what was public by a day', () => {
  it('is a public act from the end of its day on', () => {
    expect(knownBy('pardon', '2016-12-01')).toBe('later');
    expect(knownBy('pardon', '2016-12-02')).toBe('public');
  });

  it('is the call of 2016 not before 4 March 2017, the day on which it was posted', () => {
    expect(knownBy('phone-call', '2017-01-01')).toBe('later');
    expect(knownBy('phone-call', '2017-03-03')).toBe('later');
    expect(knownBy('phone-call', '2017-03-04')).toBe('public');
  });

  it('counts every event once', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1996-01-01') / DAY, max: dayOf('2021-01-01') / DAY }), (day) => {
        const counts = countKnowledge(facets, day * DAY);
        expect(counts.public + counts.unclear + counts.later).toBe(columns.count);
      }),
      { seed: 20170304, numRuns: 50 },
    );
    expect(countKnowledge(facets, dayOf('2021-01-01')).public).toBe(columns.count);
  });

  it('never becomes unknown again', () => {
    const days = ['2013-09-25', '2013-09-26', '2017-03-03', '2017-03-04', '2019-02-14', '2019-11-30'];
    const counts = days.map((day) => countKnowledge(facets, dayOf(day)).public);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('is counted among some events only where these are given', () => {
    const { public: known, unclear, later: hidden } = countKnowledge(facets, dayOf('2017-01-01'), Uint32Array.of(0));
    expect(known + unclear + hidden).toBe(1);
  });

  it('is nobody’s to tell where a list says nothing of it', () => {
    const nothing = { knownFrom: new Float64Array(0), knownTo: new Float64Array(0), count: 2 };
    expect(countKnowledge(nothing, 0)).toEqual({ public: 0, unclear: 2, later: 0 });
  });
});

describe('what became known within a span', () => {
  it('was public by its end, only later before its beginning, and in between nobody can tell', () => {
    const span = { from: 10, to: 20 };
    expect([9, 10, 11, 19, 20, 21].map((end) => publicityBy(span, end))).toEqual([
      'later',
      'later',
      'unclear',
      'unclear',
      'public',
      'public',
    ]);
    expect(publicityBy({ from: Number.NaN, to: Number.NaN }, 15)).toBe('unclear');
  });

  it('is first in the source that was certainly public first, not in the one with the vaguest date', () => {
    const [source] = SMALL_TIMELINE.sources;
    if (!source) throw new Error('missing source');
    const sources = [
      { ...source, id: 'year', published: '2013' },
      { ...source, id: 'day', published: '2013-09-26' },
      { ...source, id: 'unread', published: 'one day' },
    ];
    const [citation] = CLAIM.citations;
    const first = (...ids: string[]) =>
      firstPublished({ ...CLAIM, citations: ids.map((id) => ({ ...citation, source: id })) }, sources)?.id;
    expect(first('year', 'day', 'unread')).toBe('day');
    expect(first('year')).toBe('year');
    expect(first('unread')).toBeUndefined();
  });
});

describe('the days to choose from', () => {
  it('are those on which something became public that had happened before', () => {
    // The call of 2019 may have been held on the day on which it was posted.
    expect(daysOfBecoming(facets, columns, 9).map((day) => isoDay(day))).toEqual(['2013-09-26', '2017-03-04']);
  });

  it('are days: what became public at two hours of one is counted together', () => {
    const hour = DAY / 24;
    const known = { knownFrom: Float64Array.of(DAY, DAY + 5 * hour, 3 * DAY), knownTo: new Float64Array(3) };
    const spans = { ...known, knownTo: known.knownFrom.map((from) => from + hour), count: 3 };
    expect(daysOfBecoming(spans, { latest: new Float64Array(3), count: 3 }, 1)).toEqual([DAY]);
  });

  it('are the publications too, at the end of what is only a bracket', () => {
    const days = quickDays(cambodia, facets, columns, 9);
    expect(days.map(({ day }) => isoDay(day))).toContain('2019-11-30');
    expect(days.find(({ day }) => isoDay(day) === '2013-09-26')).toMatchObject({ sources: [0], isBecoming: true });
  });

  it('reach to the last publication', () => {
    const range = dayRangeOf({ from: dayOf('2013-01-05') + 5, to: dayOf('2018-01-01') }, cambodia);
    expect([range.first, range.last].map((day) => isoDay(day))).toEqual(['2013-01-05', '2019-11-30']);
    expect(dayWithin(range.last + DAY, range)).toBeUndefined();
    expect(dayWithin(range.first - DAY, range)).toBe(range.first);
  });
});

describe('a month from a day', () => {
  it.each([
    ['2017-03-31', -1, '2017-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-12-15', 1, '2017-01-15'],
    ['0001-01-15', -1, '0000-12-15'],
  ])('%s by %d is %s', (day, months, result) => {
    expect(isoDay(monthsFrom(dayOf(day), months))).toBe(result);
  });
});

describe('a key on the handle', () => {
  const range = { first: dayOf('2013-01-01'), last: dayOf('2019-11-30') };
  const keyed = (day: string | undefined, pxStep = DAY): KeyedDay => ({
    day: day === undefined ? undefined : dayOf(day),
    start: dayOf('2018-06-01'),
    range,
    pxStep,
  });
  const led = (key: string, from: KeyedDay, hasShift = false): string | undefined => {
    const next = dayByKey(key, hasShift, from);
    return typeof next === 'number' ? isoDay(next) : next;
  };

  it('moves a day, or with Shift or Page a month', () => {
    expect(led('ArrowLeft', keyed('2017-01-01'))).toBe('2016-12-31');
    expect(led('ArrowRight', keyed('2017-01-01'))).toBe('2017-01-02');
    expect(led('ArrowRight', keyed('2017-01-01'), true)).toBe('2017-02-01');
    expect(led('PageUp', keyed('2017-01-01'))).toBe('2016-12-01');
  });

  it('leads from today to what is seen last, and back to today by Delete and Escape', () => {
    expect(led('ArrowLeft', keyed(undefined))).toBe('2018-06-01');
    expect(led('ArrowRight', keyed(undefined))).toBeUndefined();
    expect(led('Delete', keyed('2017-01-01'))).toBeUndefined();
    expect(led('Escape', keyed('2017-01-01'))).toBeUndefined();
  });

  it('ends at the first day, and beyond the last one is today', () => {
    expect(led('Home', keyed(undefined))).toBe('2013-01-01');
    expect(led('ArrowLeft', keyed('2013-01-01'))).toBe('2013-01-01');
    expect(led('End', keyed('2017-01-01'))).toBe('2019-11-30');
    expect(led('ArrowRight', keyed('2019-11-30'))).toBeUndefined();
  });

  it('moves by whole days that are seen where a month is less than a px', () => {
    expect(led('ArrowLeft', keyed('2017-01-01', 100.5 * DAY))).toBe('2016-09-22');
  });

  it('that means nothing leads nowhere', () => {
    expect(led('x', keyed('2017-01-01'))).toBe('none');
  });
});

describe('the sentence of counts', () => {
  it('leaves out what there is none of, and knows one from many', () => {
    expect(countSentence({ public: 23, unclear: 4, later: 53 })).toBe(
      '23 events were public by then, of 4 nobody can tell, 53 were not yet.',
    );
    expect(countSentence({ public: 1, unclear: 0, later: 1 })).toBe('1 event was public by then, 1 was not yet.');
    expect(countSentence({ public: 0, unclear: 0, later: 2 })).toBe('No events were public by then, 2 were not yet.');
  });
});
