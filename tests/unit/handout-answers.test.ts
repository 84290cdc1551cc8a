// The answers of a handout agree with the data, whatever is handed out: every chapter of the built-in list, and picks of three at random.
// What is right is worked out here once more, from the data alone.
import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { type Handout, type HandoutExcerpt, handoutOf } from '../../src/model/handout.ts';
import { comparisonOn } from '../../src/model/handout-comparison.ts';
import { type HandoutQuestion, questionsOn } from '../../src/model/handout-questions.ts';
import type { Outline } from '../../src/state/document.ts';
import { comparisonWords } from '../../src/ui/handout/comparison-words.ts';
import { askedOf } from '../../src/ui/handout/question-words.ts';
import { dateWords } from '../../src/ui/panel/date-words.ts';

const OUTLINE: Outline = { ...cambodia, eventCount: cambodia.events.length };
const PICKS = 300;

function handed(events: readonly TimelineEvent[]): Handout {
  return handoutOf({ events, knowledgeEnd: undefined, keepsLater: false, hasExcerpts: true }, cambodia);
}

/** Every chapter, then picks of three, the same in every run. */
function handouts(): readonly Handout[] {
  const random = randomLcg(0.2013);
  const chapters = cambodia.chapters.map(({ id }) => cambodia.events.filter(({ chapter }) => chapter === id));
  const picks = Array.from({ length: PICKS }, () =>
    Array.from({ length: 3 }, () => cambodia.events[Math.floor(random() * cambodia.events.length)]),
  );
  return [...chapters, ...picks.map((pick) => [...new Set(pick)].flatMap((event) => event ?? []))].map(handed);
}

type Kind = HandoutQuestion['kind'];
type Asking<K extends Kind> = Extract<HandoutQuestion, { readonly kind: K }>;

/** Calls back with each question of a kind, its answer in one text, and the handout that it stands on; at least once. */
function forEach<K extends Kind>(
  kind: K,
  check: (question: Asking<K>, answer: string, handout: Handout) => void,
): void {
  let count = 0;
  for (const handout of handouts()) {
    for (const question of questionsOn(handout)) {
      if (!isOf(question, kind)) continue;
      count += 1;
      check(question, askedOf(question, OUTLINE).answer.join('\n'), handout);
    }
  }
  expect(count).toBeGreaterThan(0);
}

function isOf<K extends Kind>(question: HandoutQuestion, kind: K): question is Asking<K> {
  return question.kind === kind;
}

/** The numbers after a word: “excerpts 1 to 4 and 7”, “event 2”. */
function numbersAfter(word: string, text: string): readonly number[] {
  const found = text.matchAll(new RegExp(`\\b${word}s? (\\d+(?:(?:, | and | to )\\d+)*)(?![\\d,]* \\w+ \\d{4})`, 'gi'));
  const numbers = [...found].flatMap(([, list = '']) =>
    list.split(/, | and /).flatMap((piece) => {
      const [from = 0, to = from] = piece.split(' to ').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function numbersOf(numbered: readonly { readonly number: number }[]): readonly number[] {
  return numbered.map(({ number }) => number).toSorted((a, b) => a - b);
}

function tells({ citation }: HandoutExcerpt): boolean {
  return !['denies', 'comments'].includes(citation.stance);
}

/** One day, some days, or from a day to a day: nothing open to choice, nothing “about”. */
const SHARP = /^\{?\d{4}-\d\d-\d\d(?:[,/]\d{4}-\d\d-\d\d)*\}?$/;

describe('the answers of a handout', () => {
  it('name every event whose date is not sharp, and no other', () => {
    forEach('unsharp', (_, answer, { entries }) => {
      const right = entries.filter(
        ({ event: { when } }) => !SHARP.test(when.date) || when.elsewhere?.disagreement !== undefined,
      );
      expect(numbersAfter('event', answer)).toEqual(numbersOf(right));
    });
  });

  it('leave the question of dates out only where all of them are sharp', () => {
    for (const handout of handouts()) {
      const isAsked = questionsOn(handout).some(({ kind }) => kind === 'unsharp');
      const isAnySo = handout.entries.some(
        ({ event: { when } }) => !SHARP.test(when.date) || when.elsewhere?.disagreement !== undefined,
      );
      expect(isAsked).toBe(isAnySo);
    }
  });

  it('name every excerpt that agrees: of the same event, or in the same words', () => {
    forEach('agrees', ({ excerpt }, answer, { excerpts }) => {
      const right = excerpts.filter(
        (other) =>
          other.number !== excerpt.number &&
          tells(other) &&
          (other.event.id === excerpt.event.id ||
            excerptText(other.citation.excerpt) === excerptText(excerpt.citation.excerpt)),
      );
      expect(numbersAfter('excerpt', answer)).toEqual(numbersOf(right));
      const isAlone = right.every(({ event }) => event.id !== excerpt.event.id);
      expect(answer.includes('alone tells it')).toBe(isAlone);
    });
  });

  it('quote every denial, and what contradicts the event elsewhere on the sheet', () => {
    forEach('disagrees', ({ excerpt: { event } }, answer, { excerpts }) => {
      const joins = (one: TimelineEvent, other: TimelineEvent): boolean =>
        one.connections.some(({ kind, event: id }) => kind === 'contradicts' && id === other.id);
      const right = excerpts.filter((other) =>
        other.event.id === event.id
          ? other.citation.stance === 'denies'
          : tells(other) && (joins(other.event, event) || joins(event, other.event)),
      );
      for (const { citation } of right) expect(answer).toContain(excerptText(citation.excerpt));
      expect(answer.startsWith('Nobody on this handout.')).toBe(right.length === 0);
      expect(answer).toContain(event.disagreement ?? '');
      expect(answer).toContain(event.legalStatus ?? '');
    });
  });

  it('name every comment, with whoever makes it', () => {
    forEach('comments', (_, answer, { excerpts }) => {
      const right = excerpts.filter(({ citation }) => citation.stance === 'comments');
      expect(numbersAfter('excerpt', answer)).toEqual(numbersOf(right));
      for (const { citation } of right) {
        const name = cambodia.actors.find(({ id }) => id === citation.speaker)?.name;
        expect(answer).toContain(name ?? publisherOf(citation.source));
      }
    });
  });

  it('name the article, its day and its publisher, and whose words are quoted', () => {
    forEach('who wrote', ({ excerpt: { citation } }, answer) => {
      const source = cambodia.sources.find(({ id }) => id === citation.source);
      expect(answer).toContain(source?.headline ?? 'a source');
      expect(answer).toContain(dateWords(source?.published ?? ''));
      expect(answer).toContain(publisherOf(citation.source));
      const speaker = cambodia.actors.find(({ id }) => id === citation.speaker);
      expect(answer).toContain(speaker ? `The words are those of ${speaker.name}.` : '');
    });
  });

  it('give both days where two reports disagree, under two different names', () => {
    forEach('two days', ({ entry: { event } }, answer) => {
      const { date, elsewhere } = event.when;
      expect(answer).toContain(dateWords(date));
      expect(answer).toContain(dateWords(elsewhere?.date ?? ''));
      const [own, other] = answer.split('\n').map((line) => line.split(':')[0]);
      expect(own).not.toBe(other);
      expect(answer).toContain(elsewhere?.publisher ?? '');
      expect(answer).not.toContain('The article:');
    });
  });

  it('give the day on which an event became public', () => {
    forEach('known', ({ entry: { event } }, answer) => {
      if (event.madePublic) expect(answer).toContain(`public from ${dateWords(event.madePublic.date)}`);
      else expect(event.isPublicAct).toBe(false);
    });
  });

  it('compare all that both sides say', () => {
    let count = 0;
    for (const handout of handouts()) {
      const comparison = comparisonOn(handout);
      if (!comparison) continue;
      count += 1;
      const { steps } = comparisonWords(comparison, OUTLINE);
      const { kind, entry, one, other } = comparison;
      const [first] = steps;
      expect(numbersAfter('excerpt', first?.answer.join('\n') ?? '')).toEqual(numbersOf([...one, ...other]));
      if (kind === 'accounts') {
        expect(one).toEqual(entry.excerpts.filter(tells));
        expect(other).toEqual(entry.excerpts.filter(({ citation }) => citation.stance === 'denies'));
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

function publisherOf(id: string): string {
  const source = cambodia.sources.find((one) => one.id === id);
  return cambodia.publishers.find((publisher) => publisher.id === source?.publisher)?.name ?? 'a publisher';
}
