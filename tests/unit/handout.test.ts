// What a handout is made of: numbers, order, the day of knowledge, and what is never left out.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { type HandoutChoice, handoutOf, MOST_HANDED_OUT, publicityOf } from '../../src/model/handout.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { CLAIM, DISPUTE, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const ALL: Omit<HandoutChoice, 'events'> = { knowledgeEnd: undefined, keepsLater: false, hasExcerpts: true };
const NEW_YEAR_2017 = Date.UTC(2017, 0, 2);

function cambodian(id: string): TimelineEvent {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`missing event: ${id}`);
  return event;
}

describe('a handout', () => {
  it('has its events in order of time, whatever the order of picking', () => {
    const { entries } = handoutOf({ ...ALL, events: [CLAIM, LETTER, OPENING] }, SMALL_TIMELINE);
    expect(entries.map(({ number, event }) => [number, event.id])).toEqual([
      [1, 'letter'],
      [2, 'opening'],
      [3, 'claim'],
    ]);
  });

  it('numbers all excerpts in one row, and each source once', () => {
    const { excerpts, sources } = handoutOf({ ...ALL, events: SMALL_TIMELINE.events }, SMALL_TIMELINE);
    expect(excerpts.map(({ number }) => number)).toEqual(excerpts.map((_, at) => at + 1));
    expect(excerpts).toHaveLength(SMALL_TIMELINE.events.flatMap(({ citations }) => citations).length);
    expect(new Set(sources).size).toBe(sources.length);
    for (const { citation, source } of excerpts) expect(sources[(source ?? 0) - 1]?.id).toBe(citation.source);
  });

  it('tells first, denies then, and comments last', () => {
    const { excerpts } = handoutOf({ ...ALL, events: [DISPUTE, OPENING] }, SMALL_TIMELINE);
    expect(excerpts.map(({ citation }) => citation.stance)).toEqual([
      'reports',
      'reports',
      'comments',
      'claims',
      'denies',
      'comments',
    ]);
  });

  it('names those who take part or speak, and nobody else', () => {
    const names = (events: readonly TimelineEvent[]): readonly string[] =>
      handoutOf({ ...ALL, events }, SMALL_TIMELINE).actors.map(({ id }) => id);
    expect(names([LETTER])).toEqual([]);
    expect(names([CLAIM])).toEqual(['mayor']);
    expect(names([DISPUTE])).toEqual(['mayor', 'auditor', 'council']);
  });

  it('keeps the words of an accusation where excerpts are left out', () => {
    const { entries } = handoutOf({ ...ALL, events: [OPENING, CLAIM], hasExcerpts: false }, SMALL_TIMELINE);
    expect(entries.map(({ excerpts }) => excerpts.length)).toEqual([0, 1]);
  });

  it('holds so many events and no more', () => {
    const { events, ...list } = newsTimeline(200, 4);
    expect(handoutOf({ ...ALL, events }, list).entries).toHaveLength(MOST_HANDED_OUT);
  });

  it('is empty for no events', () => {
    const empty = handoutOf({ ...ALL, events: [] }, SMALL_TIMELINE);
    expect([empty.entries, empty.excerpts, empty.sources, empty.actors]).toEqual([[], [], [], []]);
  });

  it('cites a source that the list does not have without a number', () => {
    const { excerpts } = handoutOf({ ...ALL, events: [CLAIM] }, { ...SMALL_TIMELINE, sources: [] });
    expect(excerpts.map(({ number, source }) => [number, source])).toEqual([[1, undefined]]);
  });
});

describe('a day of knowledge', () => {
  const call = cambodian('phone-call');
  const pardon = cambodian('pardon');

  it('leaves out the call of September 2016 on 1 January 2017, and keeps the pardon', () => {
    const handout = handoutOf({ ...ALL, events: [pardon, call], knowledgeEnd: NEW_YEAR_2017 }, cambodia);
    expect(handout.entries.map(({ event }) => event.id)).toEqual(['pardon']);
    expect(handout.leftOut).toBe(1);
  });

  it('keeps what became public only later, marked, where that is asked for', () => {
    const choice = { ...ALL, events: [pardon, call], knowledgeEnd: NEW_YEAR_2017, keepsLater: true };
    const { entries, leftOut } = handoutOf(choice, cambodia);
    expect(entries.map(({ event, publicity }) => [event.id, publicity])).toEqual([
      ['phone-call', 'later'],
      ['pardon', 'public'],
    ]);
    expect(leftOut).toBe(0);
  });

  it('says that nobody can tell where nothing does', () => {
    const { sources } = SMALL_TIMELINE;
    const between = Date.UTC(2019, 2, 25);
    const after = Date.UTC(2019, 3, 11);
    expect(publicityOf(CLAIM, sources, between)).toBe('unclear');
    expect(publicityOf(CLAIM, sources, after)).toBe('public');
    expect(publicityOf({ ...CLAIM, citations: [] }, sources, after)).toBe('unclear');
    expect(publicityOf({ ...CLAIM, citations: [] }, sources, undefined)).toBe('public');
  });
});
