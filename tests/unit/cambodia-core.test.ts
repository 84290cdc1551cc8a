// The core of the built-in timeline: the few events that matter most, in plain language.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { wordCount } from '../../src/model/excerpt.ts';
import { shownStanding } from '../../src/model/standing.ts';

const core = cambodia.events.flatMap((event) => (event.plain === undefined ? [] : [{ ...event, plain: event.plain }]));

/** Words that accuse somebody of a crime, or tell what came of it. */
const ACCUSING = /\b(accus|arrest|charge|convict|court case|crime|new case|pardon|treason|warrant)/i;

describe('the core of the built-in timeline', () => {
  it('has ten to twelve events', () => {
    expect(core.length).toBeGreaterThanOrEqual(10);
    expect(core.length).toBeLessThanOrEqual(12);
  });

  it('has some of every chapter from 2013 on', () => {
    const chapters = cambodia.chapters.map(({ id }) => id).filter((id) => id !== 'before-2013');
    expect(new Set(core.map(({ chapter }) => chapter))).toEqual(new Set(chapters));
  });

  it('shows an event that is told as fact, one that one side says, and one that is disputed', () => {
    expect(new Set(core.map(shownStanding))).toEqual(new Set(['reported', 'claimed', 'disputed']));
  });

  it.each(core.map(({ id, plain }) => [id, plain]))(
    'tells of %s in at most 60 words and in short sentences',
    (_, plain) => {
      expect(wordCount(plain)).toBeLessThanOrEqual(60);
      const sentences = plain.split(/(?<=[.;:])\s/);
      expect(Math.max(...sentences.map(wordCount))).toBeLessThanOrEqual(25);
    },
  );

  it.each(core.filter(({ plain }) => ACCUSING.test(plain)).map((event) => [event.id, event] as const))(
    'tells of the accusation in %s how it stood',
    (_, { plain, legalStatus }) => {
      expect(plain).toMatch(/\bno court has decided\b|\bpardoned\b/);
      expect(legalStatus).toBeDefined();
    },
  );

  it.each(core.filter((event) => shownStanding(event) !== 'reported').map(({ id, plain }) => [id, plain]))(
    'says who says it in %s',
    (_, plain) => {
      expect(plain).toMatch(/\bsays that\b/);
    },
  );

  it('takes no side in its own voice', () => {
    const told = core.map(({ plain }) => plain);
    expect(told.filter((text) => /\b(coup|criminals?|fugitives?|parade|mouthpiece|regime)\b/i.test(text))).toEqual([]);
  });
});
