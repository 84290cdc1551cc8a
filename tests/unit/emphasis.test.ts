// What glows and what steps back.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { type Asked, BACK, emphasisOf, HIT, SILENT, UNKNOWN, UNSURE } from '../../src/layout/emphasis.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { knownSpan } from '../../src/model/known-span.ts';
import { instantOf } from '../../src/time/calendar.ts';
import { DAY } from '../../src/time/span.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const columns = columnsOf(cambodia);
const facets = facetsOf(cambodia, columns);
const NOTHING: Asked = { hits: undefined, knowledgeDay: undefined, lens: undefined };

function flagsOf(asked: Partial<Asked>): (id: string) => number {
  const flags = emphasisOf({ columns, facets, outline: cambodia }, { ...NOTHING, ...asked });
  return (id) => flags?.[columns.number.indexOf(cambodia.events.findIndex((event) => event.id === id))] ?? -1;
}

describe('emphasis', () => {
  it('is none where nothing is asked', () => {
    expect(emphasisOf({ columns, facets, outline: cambodia }, NOTHING)).toBeUndefined();
  });

  it('lets hits glow and all others step back', () => {
    const flags = emphasisOf({ columns, facets, outline: cambodia }, { ...NOTHING, hits: [3, 7] });
    expect(flags?.[3]).toBe(HIT);
    expect(flags?.filter((flag) => flag === BACK)).toHaveLength(columns.count - 2);
  });

  it('fades on 1 January 2017 the call of September 2016, and not the pardon of December 2016', () => {
    const of = flagsOf({ knowledgeDay: instantOf({ year: 2017, month: 1, day: 1 }) });
    expect(of('phone-call')).toBe(UNKNOWN);
    expect(of('sokha-arrested')).toBe(UNKNOWN);
    expect(of('pardon')).toBe(0);
    expect(of('vote-2013')).toBe(0);
  });

  it('says of what nobody can tell that it is unsure, until the first source tells it', () => {
    const day = (year: number, month: number): number => instantOf({ year, month, day: 1 });
    expect(flagsOf({ knowledgeDay: day(2012, 1) })('son-chhay-money')).toBe(UNSURE);
    expect(flagsOf({ knowledgeDay: day(2013, 10) })('son-chhay-money')).toBe(0);
  });

  it('counts a day as a whole: what became public on it is known by its end', () => {
    const posted = instantOf({ year: 2017, month: 3, day: 4 });
    expect(flagsOf({ knowledgeDay: posted })('phone-call')).toBe(0);
    expect(flagsOf({ knowledgeDay: posted - DAY })('phone-call')).toBe(UNKNOWN);
  });

  it('makes outlines of what an article does not mention in its time, and lets the rest step back', () => {
    const of = flagsOf({ lens: { kind: 'source', id: 'daily-2017' } });
    expect(of('phone-call')).toBe(0);
    expect(of('probe-dropped') & (SILENT | BACK)).not.toBe(0);
    expect(of('eu-opens-review')).toBe(BACK);
  });

  it('says nothing about a list of which nothing is known', () => {
    const timeline = randomTimeline(50, 4);
    const bare = {
      ...timeline,
      events: timeline.events.map((event) => ({ ...event, citations: [], isPublicAct: false })),
    };
    const own = columnsOf(bare);
    const input = { columns: own, facets: facetsOf(bare, own), outline: bare };
    expect(emphasisOf(input, { ...NOTHING, knowledgeDay: 0 })).toBeUndefined();
  });
});

describe('the facets of an event', () => {
  it('know from when on it was public, as the event itself tells it', () => {
    for (const [index, number] of columns.number.entries()) {
      const event = cambodia.events[number];
      const span = event && knownSpan(event, cambodia.sources);
      expect([facets.knownFrom[index], facets.knownTo[index]]).toEqual([
        span?.from ?? Number.NaN,
        span?.to ?? Number.NaN,
      ]);
    }
  });
});
