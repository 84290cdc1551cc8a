// By whose word an event's two dates are known.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Outline } from '../../src/state/document.ts';
import { dateTellers } from '../../src/ui/panel/date-tellers.ts';
import { DISPUTE, LETTER, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const small: Outline = { ...SMALL_TIMELINE, eventCount: SMALL_TIMELINE.events.length };
const outline: Outline = { ...cambodia, eventCount: cambodia.events.length };

function tellersOf(id: string) {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`missing event: ${id}`);
  return dateTellers(event, outline);
}

/** The dispute, with its day found by another publisher. */
function foundBy(publisher: string, url = 'https://herald.example/paid'): TimelineEvent {
  return { ...DISPUTE, when: { ...DISPUTE.when, elsewhere: { date: '2019-04-02', url, publisher } } };
}

describe('who gives a date', () => {
  it('is named: the publisher of the words that tell it, and that of the other report', () => {
    expect(tellersOf('pardon')).toEqual({ own: 'The Cambodia Daily', other: 'The Phnom Penh Post' });
  });

  it('is not who denies it or only comments', () => {
    expect(dateTellers(DISPUTE, small)).toEqual({ own: 'The Gazette', other: 'The Herald' });
  });

  it('are the articles where several publishers tell it', () => {
    expect(tellersOf('sokha-arrested').own).toBe('The articles');
  });

  it('is the list itself where nobody is cited', () => {
    expect(dateTellers({ ...LETTER, citations: [] }, small).own).toBe('This list');
  });

  it('is nobody else where no day was found elsewhere', () => {
    const { elsewhere: _, ...when } = DISPUTE.when;
    expect(dateTellers({ ...DISPUTE, when }, small)).toEqual({ own: 'The Gazette', other: undefined });
  });
});

describe('two reports of one publisher', () => {
  it('are told apart by the day of the one and as another report', () => {
    expect(dateTellers(foundBy('The Gazette'), small)).toEqual({
      own: 'The Gazette, 8 March 2019',
      other: 'another report of The Gazette',
    });
  });

  it('both have their days where the list knows the other one, too', () => {
    const [courier] = SMALL_TIMELINE.sources.filter(({ id }) => id === 'courier');
    if (!courier) throw new Error('missing source');
    const other = { ...courier, id: 'gazette-2', publisher: 'gazette-house', published: '2019-04-03' };
    const known = { ...small, sources: [...small.sources, { ...other, url: 'https://gazette.example/paid' }] };
    expect(dateTellers(foundBy('The Gazette', 'https://gazette.example/paid'), known).other).toBe(
      'The Gazette, 3 April 2019 (another report)',
    );
  });

  it('are not both called by one name anywhere in the built-in timeline', () => {
    const alike = cambodia.events.filter((event) => {
      const { own, other } = dateTellers(event, outline);
      return own === other;
    });
    expect(alike).toEqual([]);
  });
});
