// The words that the panel works out from the data.
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { termsIn } from '../../src/model/terms-in.ts';
import type { Actor } from '../../src/model/timeline.ts';
import { connectionsOf } from '../../src/ui/panel/connections-of.ts';
import { officeWhen } from '../../src/ui/panel/date-words.ts';
import { officeOn } from '../../src/ui/panel/office-on.ts';
import { standingSentence } from '../../src/ui/panel/standing-sentence.ts';
import { CLAIM, DISPUTE, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const OUTLINE = { ...SMALL_TIMELINE, eventCount: SMALL_TIMELINE.events.length };

describe('officeOn', () => {
  const actor: Actor = {
    id: 'a',
    kind: 'person',
    name: 'A',
    about: 'Somebody.',
    offices: [
      { title: 'Deputy', when: '2012/2017-03-01' },
      { title: 'President', when: '2017-03-02/..' },
    ],
  };

  it('names the office of the day, not a later one', () => {
    expect(officeOn(actor, '2013-09-26')).toBe('Deputy');
    expect(officeOn(actor, '2017-03-01')).toBe('Deputy');
    expect(officeOn(actor, '2017-03-02')).toBe('President');
  });

  it('reaches past a known beginning where the end is open', () => {
    expect(officeOn(actor, '2019-02-14')).toBe('President');
  });

  it('holds on every day of which the sources tell neither beginning nor end', () => {
    expect(officeOn({ ...actor, offices: [{ title: 'Mayor' }] }, '1997')).toBe('Mayor');
    expect(officeWhen({ title: 'Mayor' })).toBe('in these sources');
    expect(officeWhen({ title: 'Mayor', when: '../2017-02' })).toBe('until February 2017');
  });

  it('names none where it may have been either, or none was held', () => {
    expect(officeOn(actor, '2017-03')).toBeUndefined();
    expect(officeOn(actor, '1997')).toBeUndefined();
  });
});

describe('termsIn', () => {
  const terms = [
    { id: 'charge', short: 'charge', explanation: 'x' },
    { id: 'eba', short: 'EBA', long: 'Everything But Arms', explanation: 'y' },
  ];
  const withTitle = (title: string): TimelineEvent => ({
    ...OPENING,
    title,
    summary: '',
    citations: [CLAIM.citations[0]],
  });

  it('finds a word with an ending', () => {
    expect(termsIn(withTitle('He is charged'), terms).map((term) => term.id)).toEqual(['charge']);
    expect(termsIn(withTitle('Charges are dropped'), terms).map((term) => term.id)).toEqual(['charge']);
  });

  it('does not find a word inside another', () => {
    expect(termsIn(withTitle('He is discharged, and recharges'), terms)).toEqual([]);
  });

  it('finds an abbreviation only as it is written, and its long form', () => {
    expect(termsIn(withTitle('The EBA scheme'), terms).map((term) => term.id)).toEqual(['eba']);
    expect(termsIn(withTitle('Everything but arms'), terms).map((term) => term.id)).toEqual(['eba']);
    expect(termsIn(withTitle('An eba'), terms)).toEqual([]);
  });
});

describe('standingSentence', () => {
  it('names a publisher once that reported both sides', () => {
    const event: TimelineEvent = {
      ...DISPUTE,
      citations: [{ ...DISPUTE.citations[0], source: 'courier' }, ...DISPUTE.citations.slice(1)],
    };
    expect(standingSentence(event, OUTLINE)).toBe(
      ': said by Ava Stone; denied by Town Council; both reported by The Courier',
    );
  });

  it('names the publisher, not the speaker, of what is reported', () => {
    const event: TimelineEvent = { ...OPENING, citations: [{ ...OPENING.citations[0], speaker: 'mayor' }] };
    expect(standingSentence(event, OUTLINE)).toBe(' by The Gazette');
  });
});

describe('connectionsOf', () => {
  it('is seen from the event’s own side, in order of time', () => {
    const seen = (event: TimelineEvent): readonly string[] =>
      connectionsOf(event, SMALL_TIMELINE.events).map((each) => `${each.words}: ${each.event.id}`);
    expect(seen(CLAIM)).toEqual(['In the same matter: payment', 'Answers: opening']);
    expect(seen(OPENING)).toEqual(['Answered by: claim']);
  });
});
