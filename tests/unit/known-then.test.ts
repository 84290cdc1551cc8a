// Whether an event was public by a day, in a sentence.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { instantOf } from '../../src/time/calendar.ts';
import { knownSentence } from '../../src/ui/panel/known-sentence.ts';
import { knownThenSentence } from '../../src/ui/panel/known-then-sentence.ts';
import { LETTER, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const outlineOf = ({ events, ...outline }: Timeline) => ({ ...outline, eventCount: events.length });

function eventOf(id: string, { events }: Timeline = cambodia): TimelineEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`unknown event: ${id}`);
  return event;
}

const then = (id: string, year: number, month: number, day: number): string =>
  knownThenSentence(eventOf(id), outlineOf(cambodia), instantOf({ year, month, day }));

const small = (event: TimelineEvent, year: number, month: number): string =>
  knownThenSentence(event, outlineOf(SMALL_TIMELINE), instantOf({ year, month, day: 1 }));

describe('the sentence on a day of knowledge', () => {
  it('says of the call that it was not public on 1 January 2017, and when it became so', () => {
    expect(then('phone-call', 2017, 1, 1)).toBe('By 1 January 2017 this was not public: it became so on 4 March 2017.');
    expect(then('phone-call', 2017, 3, 4)).toBe('By 4 March 2017 this was public, since 4 March 2017.');
  });

  it('says of a public act on which day it was done', () => {
    expect(then('pardon', 2017, 1, 1)).toBe('By 1 January 2017 this was public.');
    expect(then('pardon', 2016, 12, 1)).toBe(
      'By 1 December 2016 this was not public: it was done in public on 2 December 2016.',
    );
  });

  it('says where nobody can tell, and from when on it is in the sources', () => {
    expect(then('son-chhay-money', 2012, 1, 1)).toBe(
      'Whether this was public by 1 January 2012 nobody can tell: it is in our sources from 26 September 2013.',
    );
    expect(then('son-chhay-money', 2014, 1, 1)).toBe(
      'By 1 January 2014 this was public: in our sources from 26 September 2013.',
    );
  });

  it('says “in” before a month, and “between” where a day is one of several', () => {
    const inMarch = { ...LETTER, madePublic: { date: '2019-03', how: '' } };
    expect(small(inMarch, 2019, 1)).toMatch(/it became so in March 2019\.$/);
    const between = { ...LETTER, madePublic: { date: '[2019-03-02..2019-03-09]', how: '' } };
    expect(small(between, 2019, 1)).toMatch(/it became so between 2 and 9 March 2019\.$/);
  });

  it('says of what was expected that it had been foretold', () => {
    const expected = eventOf('second-bridge', SMALL_TIMELINE);
    expect(small(expected, 2019, 4)).toBe('By 1 April 2019 this had been foretold: in our sources from 8 March 2019.');
    expect(small(expected, 2019, 2)).toBe(
      'By 1 February 2019 this was not public: our sources first tell of it on 8 March 2019.',
    );
  });

  it('says so where no source tells', () => {
    const event = { ...LETTER, citations: [], isPublicAct: false };
    const { madePublic: _, ...unsourced } = event;
    expect(small(unsourced, 2019, 4)).toMatch(/^Whether this was public by 1 April 2019 nobody can tell/);
  });
});

describe('the sentence on when it became known', () => {
  it('tells the way from the call to its recording in days', () => {
    expect(knownSentence(eventOf('phone-call'), outlineOf(cambodia))).toMatch(
      /^Happened about 25 September 2016, public from 4 March 2017: about 160 days later\. /,
    );
  });
});
