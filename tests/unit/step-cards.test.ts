// The cards that the activities of a lesson deal to a class, with what is right.
import { describe, expect, it } from 'vitest';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { EMPTY_NOTE, type Lesson, ROUTES, type Step } from '../../src/lesson/lesson.ts';
import { inTrueOrder } from '../../src/lesson/put-in-order.ts';
import { cardsOfSteps, citationsOn, roundsOf, type StepCards, withRounds } from '../../src/lesson/step-cards.ts';
import { withheldAfter } from '../../src/lesson/telling.ts';
import { smallLesson, tellingOf } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const BASE = { part: 'before', route: 'quick', minutes: 1, note: EMPTY_NOTE } as const;

function lessonOf(steps: readonly Step[]): Lesson {
  return { ...smallLesson, steps };
}

function dealt(steps: readonly Step[]): ReadonlyMap<string, StepCards> {
  return cardsOfSteps(tellingOf(lessonOf(steps), cambodia, 'whole'), cambodia.events);
}

function idsOn(cards: StepCards): readonly string[] {
  switch (cards.kind) {
    case 'order':
      return [...cards.given, ...cards.rounds.map(({ card }) => card)].map(({ event }) => event.id);
    case 'standing':
      return cards.words.map(({ event }) => event.id);
    case 'none':
      return [];
  }
}

describe('the cards of a lesson', () => {
  it('are dealt to every activity and to nothing else, and are the same each time', () => {
    for (const route of ROUTES) {
      const telling = tellingOf(cambodiaLesson, cambodia, route);
      const activities = telling.steps.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
      const cards = cardsOfSteps(telling, cambodia.events);
      expect([...cards.keys()]).toEqual(activities);
      expect(cardsOfSteps(telling, cambodia.events)).toEqual(cards);
      expect([...cards.values()].map(({ kind }) => kind)).not.toContain('none');
    }
  });

  it('hold nothing that a later step asks about', () => {
    for (const route of ROUTES) {
      const telling = tellingOf(cambodiaLesson, cambodia, route);
      for (const [id, cards] of cardsOfSteps(telling, cambodia.events)) {
        const withheld = withheldAfter(
          telling,
          telling.steps.findIndex((step) => step.id === id),
        );
        expect(idsOn(cards).filter((event) => withheld.includes(event))).toEqual([]);
      }
    }
  });

  it('withhold an event that would be on a card, once a later step asks about it', () => {
    const play: Step = { ...BASE, id: 'play', kind: 'activity', activity: 'standing' };
    const [first = ''] = idsOn(dealt([play]).get('play') ?? { kind: 'none', activity: 'standing', found: 0 });
    const asks: Step = {
      ...BASE,
      id: 'ask',
      kind: 'event',
      event: first,
      hides: { what: 'speaker', question: 'Who?' },
    };
    const cards = dealt([play, asks]).get('play');
    expect(first).not.toBe('');
    expect(cards && idsOn(cards)).not.toContain(first);
  });

  it('are others in a second activity of the same kind', () => {
    const cards = dealt([
      { ...BASE, id: 'one', kind: 'activity', activity: 'order' },
      { ...BASE, id: 'two', kind: 'activity', activity: 'order' },
    ]);
    expect(cards.get('one')).not.toEqual(cards.get('two'));
  });

  it('say for each card the gap that is right, between its neighbours on the line so far', () => {
    const cards = dealt([{ ...BASE, id: 'play', kind: 'activity', activity: 'order' }]).get('play');
    if (cards?.kind !== 'order') throw new Error('missing cards');
    expect(cards.rounds).toHaveLength(3);
    for (const [round, { card, gap, after, before }] of cards.rounds.entries()) {
      const line = inTrueOrder([...cards.given, ...cards.rounds.slice(0, round + 1).map((each) => each.card)]);
      const place = line.indexOf(card);
      expect(place).toBe(gap + 1);
      expect([line[place - 1], line[place + 1]]).toEqual([after, before]);
    }
  });

  it('are none, with how many were found, where the timeline gives too few', () => {
    const cards = cardsOfSteps(tellingOf(smallLesson, SMALL_TIMELINE, 'whole'), SMALL_TIMELINE.events);
    expect(cards.get('in-order')).toMatchObject({ kind: 'none', activity: 'order' });
    expect([...cards.values()].map(roundsOf)).toEqual([0]);
    expect([...cards.values()].flatMap(citationsOn)).toEqual([]);
  });
});

describe('the rounds of a telling', () => {
  it('are as many as its activities ask questions; other steps have none', () => {
    const bare = tellingOf(cambodiaLesson, cambodia, 'whole');
    const cards = cardsOfSteps(bare, cambodia.events);
    for (const step of withRounds(bare, cards).steps) {
      const own = cards.get(step.id);
      expect(step.rounds).toBe(own && roundsOf(own));
      expect(step.rounds === undefined).toBe(step.kind !== 'activity');
    }
  });

  it('have a citation for each excerpt', () => {
    const cards = cardsOfSteps(tellingOf(cambodiaLesson, cambodia, 'whole'), cambodia.events);
    for (const own of cards.values()) {
      if (own.kind === 'standing') expect(citationsOn(own)).toEqual(own.words.map(({ citation }) => citation));
    }
  });
});
