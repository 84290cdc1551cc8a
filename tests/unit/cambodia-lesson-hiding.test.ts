// What the built-in lesson hides: a class must not learn it before it has been asked, neither from the slide nor earlier.
import { describe, expect, it } from 'vitest';
import { cambodiaLesson as lesson } from '../../src/data/cambodia/lesson.ts';
import { STANDING_QUESTION } from '../../src/data/cambodia/lesson-voices.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type ActivityKind, type EventStep, ROUTES, type Route, stepsOn } from '../../src/lesson/lesson.ts';
import { drawCards } from '../../src/lesson/put-in-order.ts';
import { type Slide, slideOf } from '../../src/lesson/slide.ts';
import { citationOf } from '../../src/lesson/telling.ts';
import { drawWords, WEIGHED_STANDINGS } from '../../src/lesson/weigh-words.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { shownDate } from '../../src/model/shown-date.ts';
import { standingOf } from '../../src/model/standing.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { describeDate } from '../../src/time/format-date.ts';
import { STANDING_WORDS } from '../../src/ui/marks/standing-words.ts';
import { tellingOf } from '../fixtures/small-lesson.ts';

type HidingStep = EventStep & Required<Pick<EventStep, 'hides'>>;

const { steps } = lesson;
const hidingSteps = steps.filter((step): step is HidingStep => step.kind === 'event' && step.hides !== undefined);

/** Words that would give the outcome away before the class is asked for it. */
const OUTCOME_WORDS: Readonly<Record<string, RegExp>> = {
  threat: /\b(recording|audio|tape)/i,
  ruling: /\b(dissol|outlaw)/i,
  'all-seats': /\b(125|every seat|all (of )?the seats|wins all)\b/i,
};

const NEVER = /(?!)/;

const PERSONS = cambodia.actors.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])).join('|');

/** “Hun Sen and Kem Sokha”, “Kem Sokha, Kim Sok or Sok Eysan”: whoever is named among others is not given away. */
const NAMED_AMONG_OTHERS = new RegExp(`(?:${PERSONS})(?:(?:,|,? and|,? or) (?:${PERSONS}))+`, 'gu');

function eventOf(id: string): TimelineEvent {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`unknown event: ${id}`);
  return event;
}

function dateWords(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`unreadable date: ${edtf}`);
  return describeDate(date);
}

function slideBefore(route: Route, id: string): Slide {
  const telling = tellingOf(lesson, cambodia, route);
  const slide = slideOf(
    telling,
    telling.steps.findIndex((step) => step.id === id),
    false,
  );
  if (!slide) throw new Error(`no slide: ${id}`);
  return slide;
}

/** All that is written on a slide: what only stands behind a sentence of it is left out, and so are the ids of marks. */
function writtenOn({ marks: _marks, view: _view, event, ...rest }: Slide): string {
  const { backing: _backing, id: _id, ...facts } = event ?? {};
  return JSON.stringify({ ...rest, ...facts });
}

/** Everything that a class reads on a route before it comes to a step. */
function readBefore(route: Route, id: string): string {
  const telling = tellingOf(lesson, cambodia, route);
  const end = telling.steps.findIndex((step) => step.id === id);
  return telling.steps
    .slice(0, end)
    .flatMap((_, index) => [false, true].map((isRevealed) => slideOf(telling, index, isRevealed)))
    .map((slide) => (slide ? writtenOn(slide) : ''))
    .join('\n');
}

/** The words that are the answer to a step, whatever it asks for. */
function answersOf(step: HidingStep): readonly string[] {
  const event = eventOf(step.event);
  const words = excerptText(citationOf(step, event)?.excerpt ?? [{ exact: '' }]);
  switch (step.hides.what) {
    case 'date': {
      const dates = [shownDate(event.when), event.when.date];
      return [...dates, ...dates.map(dateWords), ...dates.flatMap((edtf) => edtf.match(/\d{4}/g) ?? [])];
    }
    case 'outcome':
      return [event.title, event.summary, words];
    case 'speaker':
      return [event.title, event.summary, ...namesOf(citationOf(step, event)?.speaker)];
    case 'standing': {
      const standing = standingOf(event) ?? 'unsourced';
      const stances = event.citations.map(({ stance }) => stance);
      const names = event.citations.flatMap(({ speaker }) => namesOf(speaker));
      return [event.title, event.summary, standing, STANDING_WORDS[standing].word, ...stances, ...names];
    }
  }
}

/** A person's whole name, each half of it, and the offices without whose they are: “Prime Minister”. */
function namesOf(id: string | undefined): readonly string[] {
  const actor = cambodia.actors.find((one) => one.id === id);
  if (!actor) return [];
  const offices = actor.offices.map(({ title }) => title.replace(/ of .*/, ''));
  const halves = actor.kind === 'person' ? actor.name.split(' ') : [];
  return [actor.name, ...halves, ...offices, ...offices.map((title) => title.split(' ')[0] ?? title)];
}

/** Every event that an activity deals to somebody, whatever the chance. */
function dealtEvents(kind: ActivityKind): readonly string[] {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const dealt = seeds.flatMap((seed): readonly { readonly event: TimelineEvent }[] => {
    if (kind === 'order') return drawCards(cambodia.events, seed, 'class');
    const draw = drawWords(cambodia.events, seed, 'class');
    return 'words' in draw ? draw.words : [];
  });
  expect(dealt.length).toBeGreaterThan(0);
  return [...new Set(dealt.map(({ event }) => event.id))];
}

/** Those of the answers that a text holds, and the telling words of an outcome. */
function givenAway(text: string, answers: readonly string[], id: string): readonly string[] {
  return [
    ...answers.filter((answer) => wholeWord(answer).test(text)),
    ...(text.match(OUTCOME_WORDS[id] ?? NEVER) ?? []),
  ];
}

/** What a question says besides what it lets the class choose from: every standing, or several people. */
function withoutChoices(question: string): string {
  return question.replace(STANDING_QUESTION, '').replace(NAMED_AMONG_OTHERS, '');
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu');
}

describe('what the class is asked', () => {
  it('is hidden at least six times, with each of the four things', () => {
    expect(hidingSteps.length).toBeGreaterThanOrEqual(6);
    expect(new Set(hidingSteps.map(({ hides }) => hides.what))).toEqual(
      new Set(['date', 'outcome', 'speaker', 'standing']),
    );
  });

  it('is a question, and the same one for every standing, with all that it can be', () => {
    for (const { hides } of hidingSteps) {
      expect(hides.question).toContain('?');
      if (hides.what === 'standing') expect(hides.question).toBe(STANDING_QUESTION);
    }
    for (const standing of WEIGHED_STANDINGS) {
      expect(STANDING_QUESTION.toLowerCase()).toContain(STANDING_WORDS[standing].word.toLowerCase());
    }
  });

  it('may name who speaks among others, and never alone', () => {
    expect(withoutChoices('Is it Hun Sen, Kem Sokha or Sok Eysan?')).toBe('Is it ?');
    expect(withoutChoices('Hun Sen speaks. What does Kem Sokha say?')).toMatch(/Hun Sen.*Kem Sokha/);
    const asked = hidingSteps.filter(({ hides }) => hides.what === 'speaker');
    for (const { id, hides } of asked) expect(hides.question, id).toMatch(NAMED_AMONG_OTHERS);
  });

  const onRoutes = ROUTES.flatMap((route) =>
    hidingSteps.filter((step) => stepsOn(lesson, route).includes(step)).map((step) => [step.id, route, step] as const),
  );

  it.each(onRoutes)('%s on the %s route: is answered nowhere on its own slide, nor by a mark', (id, route, step) => {
    const slide = slideBefore(route, id);
    const text = JSON.stringify({ ...slide, question: withoutChoices(slide.question ?? '') });
    expect(givenAway(text, answersOf(step), id)).toEqual([]);
    expect(slide.hides).toBe(step.hides.what);
    expect(slide.marks).toEqual({ only: expect.not.arrayContaining([step.event]) });
  });

  it.each(onRoutes)('%s on the %s route: was not answered by a slide before it', (id, route, step) => {
    const { title, summary } = eventOf(step.event);
    const dates = step.hides.what === 'date' ? answersOf(step) : [];
    expect(givenAway(readBefore(route, id), [title, summary, ...dates], id)).toEqual([]);
    expect(steps.slice(0, steps.indexOf(step)).map((other) => other.kind === 'event' && other.event)).not.toContain(
      step.event,
    );
  });

  it('has a list of telling words for every outcome, and the outcome itself has one of them', () => {
    const outcomes = hidingSteps.filter(({ hides }) => hides.what === 'outcome');
    expect(Object.keys(OUTCOME_WORDS).toSorted()).toEqual(outcomes.map(({ id }) => id).toSorted());
    for (const { id, event } of outcomes) expect(eventOf(event).title).toMatch(OUTCOME_WORDS[id] ?? NEVER);
  });

  it('is not told by the cards of an activity that comes before', () => {
    for (const [at, step] of steps.entries()) {
      if (step.kind !== 'activity') continue;
      const ahead = steps.slice(at).flatMap((later) => (later.kind === 'event' && later.hides ? [later.event] : []));
      expect(dealtEvents(step.activity).filter((id) => ahead.includes(id))).toEqual([]);
    }
  });
});
