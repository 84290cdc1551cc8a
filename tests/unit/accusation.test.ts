// An accusation of a crime never stands without its status and the answer to it.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { namesAccusation } from '../../src/model/accusation.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { CLAIM } from '../fixtures/small-timeline.ts';

/** The built-in events that have such a word and accuse nobody: a prison of long ago, and a law on whoever has been convicted. */
const NOBODY_ACCUSED = ['tuol-sleng-carried', 'tuol-sleng-twisted', 'party-law'];

function titled(title: string): TimelineEvent {
  return { ...CLAIM, title, citations: [] };
}

describe('the built-in events', () => {
  it('that name an accusation of a crime say how it stood', () => {
    const bare = cambodia.events.filter((event) => namesAccusation(event) && !event.legalStatus?.trim());
    expect(bare.map(({ id }) => id).toSorted()).toEqual(NOBODY_ACCUSED.toSorted());
  });

  it('that are only charged are told with what the other side answers, or that these sources carry no answer', () => {
    const statuses = cambodia.events.flatMap(({ legalStatus }) => legalStatus ?? []);
    const unanswered = statuses.filter((status) => !/\b(says?|answer|called|gives another reason)\b/.test(status));
    expect(unanswered).toEqual([]);
  });
});

describe('the words of an accusation', () => {
  it.each([
    'Kem Sokha is arrested and charged with treason',
    'Court sentences Kim Sok to 18 months in prison',
    'Authorities want Kim Sok arrested',
    'A new warrant is issued',
    'He is accused of defamation',
    'Convicted of a felony',
  ])('are found: %s', (title) => {
    expect(namesAccusation(titled(title))).toBe(true);
  });

  it.each(['Hun Sen and Sam Rainsy meet for talks', 'A discharged officer speaks', 'The EU opens its procedure'])(
    'are not seen where there are none: %s',
    (title) => {
      expect(namesAccusation(titled(title))).toBe(false);
    },
  );

  it('are found in an excerpt as well as in the title', () => {
    const event = titled('Something is said');
    const citation = { source: 'x', stance: 'claims', excerpt: [{ exact: 'under a treason charge' }] } as const;
    expect(namesAccusation({ ...event, citations: [citation] })).toBe(true);
  });
});
