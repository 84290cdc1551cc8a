// What the class sees of a step, and what it does not see yet.
import { describe, expect, it } from 'vitest';
import { EMPTY_NOTE, type Hidden, type Step } from '../../src/lesson/lesson.ts';
import { overviewOf } from '../../src/lesson/overview.ts';
import { asideSlide, type Slide, type SlideEvent, slideOf } from '../../src/lesson/slide.ts';
import type { Telling } from '../../src/lesson/telling.ts';
import type { When } from '../../src/model/event.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const [FIRST, SECOND, THIRD] = SMALL_TIMELINE.events;
if (!FIRST || !SECOND || !THIRD) throw new Error('three events expected');

const BASE = { part: 'a', route: 'quick', minutes: 2, note: EMPTY_NOTE } as const;

function eventStep(id: string, event: string, hides?: Hidden): Step {
  return { ...BASE, kind: 'event', id, event, ...(hides ? { hides: { what: hides, question: 'And now?' } } : {}) };
}

function tellingWith(steps: readonly Step[], kin: Telling['kin'] = new Map()): Telling {
  return {
    chapters: SMALL_TIMELINE.chapters,
    parts: [{ id: 'a', title: 'The secret part' }],
    steps,
    events: new Map(SMALL_TIMELINE.events.map((event) => [event.id, event])),
    kin,
  };
}

function slideAt(telling: Telling, index: number, isRevealed = false): Slide {
  const slide = slideOf(telling, index, isRevealed);
  if (!slide) throw new Error(`no slide: ${index}`);
  return slide;
}

describe('a slide', () => {
  it('holds the facts of its event, and how long it was since the event before', () => {
    const telling = tellingWith([eventStep('one', FIRST.id), eventStep('two', SECOND.id)]);
    const slide = slideAt(telling, 1);
    expect(slide).toMatchObject({ part: 'The secret part', event: { id: SECOND.id, title: SECOND.title } });
    expect(slide.since?.id).toBe(FIRST.id);
    expect(slideAt(telling, 0).since).toBeUndefined();
  });

  it('is nothing where there is no such step', () => {
    expect(slideOf(tellingWith([]), 0, false)).toBeUndefined();
  });

  it.each(['date', 'outcome', 'speaker', 'standing'] as const)(
    'that hides the %s holds no id, view, part or distance',
    (what) => {
      const telling = tellingWith([eventStep('one', FIRST.id), eventStep('two', SECOND.id, what)]);
      const slide = slideAt(telling, 1);
      expect(slide.hides).toBe(what);
      expect(JSON.stringify(slide)).not.toContain(`"${SECOND.id}"`);
      expect(slide).not.toHaveProperty('view');
      expect(slide).not.toHaveProperty('part');
      expect(slide).not.toHaveProperty('since');
      expect(slide.marks).toEqual({ only: [FIRST.id] });
      expect(slideAt(telling, 1, true).event?.id).toBe(SECOND.id);
    },
  );

  it('gives only what each kind of question needs', () => {
    const givenFor = (what: Hidden): readonly string[] =>
      Object.keys(slideAt(tellingWith([eventStep('one', FIRST.id, what)]), 0).event ?? {}).sort();
    expect(givenFor('date')).toEqual(['lane', 'title']);
    expect(givenFor('outcome')).toEqual(['date']);
    expect(givenFor('speaker')).toEqual(['date', 'words']);
    expect(givenFor('standing')).toEqual(['words']);
  });

  it('says how the date is known once a step that asked for it is answered, and in no other step', () => {
    const telling = tellingWith([eventStep('one', FIRST.id, 'date'), eventStep('two', FIRST.id)]);
    expect(slideAt(telling, 0).event).not.toHaveProperty('how');
    expect(slideAt(telling, 0, true).event?.how).toBe(FIRST.when.how);
    expect(slideAt(telling, 1).event).not.toHaveProperty('how');
  });

  it('names whose date it shows where the article’s is another, and gives both', () => {
    const found = { date: '2019-03-09', url: 'https://herald.example/day', publisher: 'The Herald' };
    const slideWith = (elsewhere: When['elsewhere']): SlideEvent | undefined => {
      const telling = tellingWith([eventStep('one', FIRST.id)]);
      const when: When = { date: '2019-03', basis: 'phrase', how: '“this month”', ...(elsewhere ? { elsewhere } : {}) };
      return slideAt({ ...telling, events: new Map([[FIRST.id, { ...FIRST, when }]]) }, 0).event;
    };
    expect(slideWith(found)).toMatchObject({
      date: '2019-03-09',
      dateFrom: 'The Herald',
      otherDate: { by: 'article', date: '2019-03' },
    });
    const disputed = slideWith({ ...found, disagreement: 'The two disagree on the month.' });
    expect(disputed).toMatchObject({
      date: '2019-03',
      otherDate: { by: 'other report', publisher: 'The Herald', date: '2019-03-09' },
    });
    expect(disputed).not.toHaveProperty('dateFrom');
    for (const same of [undefined, { ...found, date: '2019-03' }]) {
      expect(slideWith(same)).not.toHaveProperty('dateFrom');
      expect(slideWith(same)).not.toHaveProperty('otherDate');
    }
  });

  it('leaves out the marks of what a later step asks about, and of its kin', () => {
    const steps = [eventStep('one', FIRST.id), eventStep('two', SECOND.id, 'date')];
    const telling = tellingWith(steps, new Map([[SECOND.id, [THIRD.id, FIRST.id]]]));
    // What was told is told: the first step's own event stays.
    expect(slideAt(telling, 0).marks).toEqual({ except: [SECOND.id, THIRD.id] });
    expect(slideAt(telling, 1, true).marks).toEqual({ except: [] });
  });

  it('leaves out what was jumped over before it was asked', () => {
    const telling = tellingWith([eventStep('one', FIRST.id, 'date'), eventStep('two', SECOND.id)]);
    const slide = slideOf(telling, 1, false, []);
    expect(slide?.marks).toEqual({ except: [FIRST.id] });
    expect(slide?.since).toBeUndefined();
    expect(slideOf(telling, 1, false, [0])?.since?.id).toBe(FIRST.id);
  });

  it('keeps the answer of a question for the next key', () => {
    const question: Step = { ...BASE, kind: 'question', id: 'q', question: 'Who is missing?', answer: ['The voters.'] };
    const telling = tellingWith([question]);
    expect(slideAt(telling, 0)).toMatchObject({ hides: 'answer', question: 'Who is missing?', lines: [] });
    expect(slideAt(telling, 0, true).lines).toEqual(['The voters.']);
  });

  it('of an event off the way keeps the marks of the step', () => {
    const telling = tellingWith([eventStep('one', FIRST.id), eventStep('two', SECOND.id, 'date')]);
    const step = slideAt(telling, 1);
    expect(asideSlide(FIRST, step)).toMatchObject({ event: { id: FIRST.id }, marks: step.marks });
  });

  it('shows nothing on the axis while an activity asks for the order', () => {
    const telling = tellingWith([
      eventStep('one', FIRST.id),
      { ...BASE, kind: 'activity', id: 'a', activity: 'order' },
    ]);
    expect(slideAt(telling, 1).marks).toEqual({ only: [] });
  });
});

describe('the overview', () => {
  it('names what was told, asks what is asked, and of what is to come tells the kind alone', () => {
    const telling = tellingWith([
      eventStep('one', FIRST.id),
      eventStep('two', SECOND.id, 'outcome'),
      eventStep('three', THIRD.id),
    ]);
    expect(overviewOf(telling, { index: 1, isRevealed: false, told: [0] }).map(({ words }) => words)).toEqual([
      FIRST.title,
      'And now?',
      'Event',
    ]);
    expect(overviewOf(telling, { index: 1, isRevealed: true, told: [0] })[1]?.words).toBe(SECOND.title);
    expect(overviewOf(telling, { index: 0, isRevealed: false, told: [0, 1] })[1]?.words).toBe('Event');
  });

  it('asks again what was jumped over', () => {
    const telling = tellingWith([eventStep('one', FIRST.id, 'outcome'), eventStep('two', SECOND.id)]);
    expect(overviewOf(telling, { index: 1, isRevealed: false, told: [] })[0]?.words).toBe('And now?');
  });
});
