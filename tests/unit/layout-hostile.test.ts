// Lists that nobody would draw by hand: laid out like all others, with nothing lost.
import { describe, expect, it } from 'vitest';
import { createColumnsBuilder } from '../../src/layout/columns-builder.ts';
import { frameOf } from '../../src/layout/frame.ts';
import { membersOf } from '../../src/layout/members.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { DESK, layOut, PHONE, viewOfAll } from '../fixtures/laid-out.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

/** A list whose events have these dates. */
function listOf(dates: readonly string[], change: Partial<TimelineEvent> = {}): Timeline {
  const base = newsTimeline(1, 1);
  const [pattern] = base.events;
  if (!pattern) throw new Error('missing event: 0');
  const events = dates.map((date, i) => ({ ...pattern, id: `e${i}`, when: { ...pattern.when, date }, ...change }));
  return { ...base, events };
}

function countOf(timeline: Timeline, stage = DESK): number {
  const laid = layOut(timeline, stage);
  const frame = frameOf(laid.scene, viewOfAll(laid));
  const titled = new Set(frame.titled.map(({ index }) => index));
  const members = frame.loose.flatMap(({ cluster }) => membersOf(laid.scene, cluster, frame.step));
  expect(members.filter((index) => titled.has(index))).toEqual([]);
  expect(new Set(members).size).toBe(members.length);
  return titled.size + members.length;
}

/** The part of a bar that is drawn sharp. */
function firmPart(date: string): readonly [number | undefined, number | undefined] {
  const builder = createColumnsBuilder();
  const [event] = listOf([date]).events;
  if (event) builder.add(event, 0);
  const { firmFrom, firmTo } = builder.columns(1, () => 0);
  return [firmFrom[0], firmTo[0]];
}

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('every event is in one mark, titled or counted', () => {
  it('of 3,000 on one day', () => {
    expect(countOf(listOf(times(3_000).map(() => '2019-03-07')))).toBe(3_000);
    expect(countOf(listOf(times(3_000).map(() => '2019-03-07')), PHONE)).toBe(3_000);
  });

  it('of one a year for two thousand years', () => {
    const years = times(2_000).map((i) => i - 1_000);
    const text = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
    expect(countOf(listOf(years.map(text)))).toBe(2_000);
  });

  it('of two hundred intervals each of which contains the next', () => {
    expect(countOf(listOf(times(200).map((i) => `${1500 + i}/${1999 - i}`)))).toBe(200);
  });

  it('of one from the Big Bang to the year 9999 among days', () => {
    const days = times(28).map((i) => `2019-02-${String(i + 1).padStart(2, '0')}`);
    expect(countOf(listOf(['Y-13800000000/9999', ...days]))).toBe(29);
    expect(countOf(listOf(['Y-13800000000/9999', ...days]), { ...DESK, axis: 'even' })).toBe(29);
  });

  it('of those with titles of ten thousand characters', () => {
    expect(countOf(listOf(['2019-03-07', '2019-03-08'], { title: 'a '.repeat(5_000) }))).toBe(2);
  });

  it('of 100,000 at one second, in one lane', () => {
    expect(countOf(listOf(times(100_000).map(() => '2019-03-07T10:15:30')))).toBe(100_000);
  });

  it('of those at the ends of what can be counted', () => {
    const dates = [
      'Y-999999999999',
      'Y999999999999',
      'Y-138E8/9999',
      '2019-03-07',
      '[1840..1842]/[1850..1855]',
      '0000',
    ];
    expect(countOf(listOf(dates))).toBe(6);
    expect(countOf(listOf(dates), { ...DESK, axis: 'even' })).toBe(6);
    expect(countOf(listOf(dates), PHONE)).toBe(6);
  });

  it('of those with a title of a million letters', () => {
    expect(countOf(listOf(['2019-03-07', '2019-03-08'], { title: 'a '.repeat(500_000) }))).toBe(2);
  });

  it('of ten thousand lanes, most of which share one', () => {
    const list = listOf(times(10_000).map((i) => `2019-03-${String(1 + (i % 28)).padStart(2, '0')}`));
    const lanes = times(10_000).map((i) => ({ id: `lane ${i}`, title: `Lane ${i}` }));
    const events = list.events.map((event, i) => ({ ...event, lane: `lane ${i}` }));
    const builder = createColumnsBuilder();
    for (const [number, event] of events.entries()) builder.add(event, number);
    const columns = builder.columns(2, (id) => (id === lanes[0]?.id ? 0 : 1));
    expect(columns.count).toBe(10_000);
    expect(new Set(columns.lane)).toEqual(new Set([0, 1]));
  });

  it('of a single one, and of none', () => {
    expect(countOf(listOf(['2019-03-07T10:15:30']))).toBe(1);
    expect(countOf(listOf([]))).toBe(0);
  });
});

describe('what lasts between uncertain ends', () => {
  it('is sharp only from its latest beginning to its earliest end', () => {
    expect(firmPart('[1840..1842]/[1850..1855]')).toEqual([Date.UTC(1843, 0, 1), Date.UTC(1850, 0, 1)]);
    expect(firmPart('1840-03-01/[1850..1855]')).toEqual([Date.UTC(1840, 2, 1), Date.UTC(1850, 0, 1)]);
  });
});
