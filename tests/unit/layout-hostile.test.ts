// Lists that nobody would draw by hand: laid out like all others, with nothing lost.
import { describe, expect, it } from 'vitest';
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
  for (const index of members) expect(titled.has(index)).toBe(false);
  expect(new Set(members).size).toBe(members.length);
  return titled.size + members.length;
}

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('every event is in one mark, titled or counted', () => {
  it('of 20,000 on one day', () => {
    expect(countOf(listOf(times(20_000).map(() => '2019-03-07')))).toBe(20_000);
    expect(countOf(listOf(times(20_000).map(() => '2019-03-07')), PHONE)).toBe(20_000);
  });

  it('of one a year for ten thousand years', () => {
    const years = times(10_000).map((i) => i - 5_000);
    const text = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
    expect(countOf(listOf(years.map(text)))).toBe(10_000);
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

  it('of a single one, and of none', () => {
    expect(countOf(listOf(['2019-03-07T10:15:30']))).toBe(1);
    expect(countOf(listOf([]))).toBe(0);
  });
});
