// The accounts of an event: its sides, what contradicts it, and the days that reports give.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import {
  accountsOf,
  commentsOn,
  contradicts,
  datesOf,
  dayDisputesOf,
  isComparable,
  sidesOf,
} from '../../src/model/accounts.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { standingOf } from '../../src/model/standing.ts';
import { CLAIM, DISPUTE, LETTER, OPENING } from '../fixtures/small-timeline.ts';

function builtIn(id: string): TimelineEvent {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`missing event: ${id}`);
  return event;
}

describe('the sides of an event', () => {
  it('are who says it and who denies it, comments in neither', () => {
    const [says, denies, ...more] = sidesOf(DISPUTE);
    expect(says?.citations.map(({ speaker }) => speaker)).toEqual(['auditor']);
    expect(denies?.citations.map(({ speaker }) => speaker)).toEqual(['council']);
    expect(more).toEqual([]);
    expect(commentsOn(DISPUTE).map(({ speaker }) => speaker)).toEqual(['mayor']);
  });

  it('are one where nobody denies it', () => {
    expect(sidesOf(OPENING).map(({ kind }) => kind)).toEqual(['says']);
  });

  it('hold every citation of every built-in event exactly once', () => {
    for (const event of cambodia.events) {
      const held = [...sidesOf(event).flatMap(({ citations }) => citations), ...commentsOn(event)];
      expect(new Set(held)).toEqual(new Set(event.citations));
      expect(held).toHaveLength(event.citations.length);
    }
  });
});

describe('accounts that contradict each other', () => {
  const counter: TimelineEvent = { ...CLAIM, id: 'counter', connections: [{ kind: 'contradicts', event: OPENING.id }] };

  it('stand against each other from whichever end', () => {
    expect(accountsOf(OPENING, [counter, LETTER]).map(({ kind, event }) => [kind, event.id])).toEqual([
      ['says', OPENING.id],
      ['otherwise', 'counter'],
    ]);
    expect(accountsOf(counter, [OPENING])[1]?.event).toBe(OPENING);
  });

  it('do not arise from other connections', () => {
    expect(contradicts(CLAIM, OPENING)).toBe(false);
    expect(contradicts(OPENING, OPENING)).toBe(false);
  });
});

describe('what can be compared', () => {
  it('is what is disputed, differs in its day or contradicts another, and nothing else', () => {
    expect([DISPUTE, OPENING, CLAIM, LETTER].map(isComparable)).toEqual([true, false, false, false]);
    expect(isComparable(builtIn('talks-2013'))).toBe(true);
    expect(isComparable(builtIn('fraud-claimed'))).toBe(true);
  });

  it('has in every disputed built-in event two sides and a sentence on what they disagree about', () => {
    const disputed = cambodia.events.filter((event) => standingOf(event) === 'disputed');
    expect(disputed.length).toBeGreaterThan(0);
    for (const event of disputed) {
      expect(sidesOf(event).map(({ citations }) => citations.length > 0)).toEqual([true, true]);
      expect(event.disagreement).toMatch(/\S/);
    }
  });

  it('is told in neutral words: nobody claims, admits, insists or alleges', () => {
    const sentences = cambodia.events.flatMap(({ disagreement }) => disagreement ?? []);
    expect(sentences.filter((words) => /\b(claim|admit|insist|alleg|lie|accus)/i.test(words))).toEqual([]);
  });
});

describe('the days of an event', () => {
  it('are the article’s and the other report’s', () => {
    expect(datesOf(DISPUTE)).toEqual([
      { date: '2019-03', origin: 'article' },
      { date: '2019-04-02', origin: 'elsewhere' },
    ]);
  });

  it('are one where the other report says the same, or there is none', () => {
    expect(datesOf(builtIn('call-posted'))).toHaveLength(1);
    expect(datesOf(OPENING)).toHaveLength(1);
  });

  it('are told once for all events about which a report disagrees in the same way', () => {
    const talks = dayDisputesOf(cambodia.events).find(({ events }) => events.some(({ id }) => id === 'talks-2013'));
    expect(talks?.events.map(({ id }) => id)).toContain('probe-dropped');
    expect(dayDisputesOf([LETTER, OPENING])).toEqual([]);
  });
});
