// The questions of a handout and their answers, held against the data that they are drawn from.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { type Handout, handoutOf } from '../../src/model/handout.ts';
import { comparisonOn } from '../../src/model/handout-comparison.ts';
import { type HandoutQuestion, questionsOn } from '../../src/model/handout-questions.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { Outline } from '../../src/state/document.ts';
import { comparisonWords } from '../../src/ui/handout/comparison-words.ts';
import { askedOf } from '../../src/ui/handout/question-words.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { CLAIM, DISPUTE, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function outlineOf({ events, ...list }: Timeline): Outline {
  return { ...list, eventCount: events.length };
}

function handed(timeline: Timeline, events: readonly TimelineEvent[] = timeline.events): Handout {
  return handoutOf({ events, knowledgeEnd: undefined, keepsLater: false, hasExcerpts: true }, timeline);
}

function question<Kind extends HandoutQuestion['kind']>(
  handout: Handout,
  kind: Kind,
): Extract<HandoutQuestion, { readonly kind: Kind }> {
  const found = questionsOn(handout).find((one): one is Extract<HandoutQuestion, { kind: Kind }> => one.kind === kind);
  if (!found) throw new Error(`missing question: ${kind}`);
  return found;
}

const CHAPTERS = cambodia.chapters.map(({ id }) => id);

describe('what nobody shall guess about', () => {
  it('is in no question and no task, though its date may be', () => {
    const grave = cambodia.events.filter(({ id }) => id.startsWith('tuol-sleng'));
    expect(grave).toHaveLength(2);
    const handout = handed(cambodia, grave);
    expect(handout.entries).toHaveLength(2);
    expect(questionsOn(handout).map(({ kind }) => kind)).toEqual(['unsharp']);
    expect(comparisonOn(handout)).toBeUndefined();
  });

  it('is not the accusation of a crime, which is told with its status', () => {
    const arrest = cambodia.events.filter(({ id }) => id === 'sokha-arrested');
    expect(questionsOn(handed(cambodia, arrest)).map(({ kind }) => kind)).toContain('agrees');
  });
});

describe('the questions on a chapter of the built-in list', () => {
  it.each(CHAPTERS)('are about what stands on the handout, and each is asked once: %s', (chapter) => {
    const handout = handed(cambodia, cambodia.events.filter((event) => event.chapter === chapter).slice(0, 40));
    const asked = questionsOn(handout).map((one) => askedOf(one, outlineOf(cambodia)));
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked.map(({ question: words }) => words)).size).toBe(asked.length);
    for (const { question: words, answer, lines } of asked) {
      for (const [, number] of words.matchAll(/excerpt (\d+)/g))
        expect(handout.excerpts[Number(number) - 1]).toBeDefined();
      for (const [, number] of words.matchAll(/event (\d+)/g))
        expect(handout.entries[Number(number) - 1]).toBeDefined();
      expect(lines).toBeGreaterThan(0);
      expect(answer.join(' ')).not.toMatch(/undefined|\.\.|^$/);
    }
  });

  it.each(CHAPTERS)('are answered by the data: %s', (chapter) => {
    const handout = handed(cambodia, cambodia.events.filter((event) => event.chapter === chapter).slice(0, 40));
    for (const one of questionsOn(handout)) {
      const answer = askedOf(one, outlineOf(cambodia)).answer.join(' ');
      for (const words of wordsOfAnswer(one)) expect(answer).toContain(words);
    }
  });
});

/** What the data have to say to a question. */
function wordsOfAnswer(one: HandoutQuestion): readonly string[] {
  if (one.kind === 'who wrote') {
    const source = cambodia.sources.find(({ id }) => id === one.excerpt.citation.source);
    return [source?.headline ?? 'no headline', source?.credits ?? 'no credits'];
  }
  if (one.kind === 'disagrees') {
    const { citations, legalStatus = '' } = one.excerpt.event;
    const denials = citations.filter(({ stance }) => stance === 'denies').map(({ excerpt }) => excerptText(excerpt));
    return [legalStatus, ...(denials.length > 0 ? denials : ['Nobody on this handout.'])];
  }
  if (one.kind === 'agrees') return one.others.map(({ number }) => String(number));
  return [];
}

describe('a question of a handout', () => {
  const outline = outlineOf(SMALL_TIMELINE);

  it('asks who wrote an excerpt, and answers with article, day, and how that is known', () => {
    const handout = handed(SMALL_TIMELINE, [LETTER]);
    expect(askedOf(question(handout, 'who wrote'), outline)).toEqual({
      question: 'Who wrote excerpt 1, and when?',
      lines: 2,
      answer: [
        'The Gazette, in “Mayor Opens Bridge”, 8 March 2019. The stamp in its address.',
        'Credits: Reported by A. Writer.',
      ],
    });
  });

  it('tells whose words they are from who published them', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [CLAIM]), 'who wrote'), outline);
    expect(asked.question).toBe('Whose words does excerpt 1 give, who published them, and when?');
    expect(asked.answer[0]).toMatch(/^The words are those of Ada Stone\. The Courier, in “Council Denies Payment”/);
  });

  it('counts publishers where excerpts agree, and no comment among them', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [OPENING]), 'agrees'), outline);
    expect(asked.answer).toEqual(['Excerpt 2: the same event, “The mayor opens the bridge”; 2 publishers tell it.']);
  });

  it('quotes who disagrees, with what exactly they disagree about', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [DISPUTE]), 'disagrees'), outline);
    expect(asked.question).toBe('Who would disagree with excerpt 1, and in which words?');
    expect(asked.answer).toEqual([
      'Town Council denies: “There was one payment only” (excerpt 2).',
      'They disagree about the second payment.',
    ]);
  });

  it('does not take silence for agreement, and says how an accusation stood', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [CLAIM]), 'disagrees'), outline);
    expect(asked.answer[0]).toContain('Nobody on this handout.');
    expect(asked.answer[1]).toBe('Charged, not convicted in these sources.');
  });

  it('tells the day of an event from the day on which it could be known', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [LETTER]), 'known'), outline);
    expect(asked.answer[0]).toMatch(/^Happened about 25 September 2018, public from 4 March 2019/);
  });

  it('asks about two reports that differ by their own days', () => {
    const asked = askedOf(question(handed(SMALL_TIMELINE, [DISPUTE]), 'two days'), outline);
    expect(asked.answer.slice(0, 3)).toEqual([
      'The Gazette: March 2019.',
      'The Herald: 2 April 2019.',
      'The article puts it in March, the other report in April.',
    ]);
  });

  it('takes what contradicts an event elsewhere on the sheet for disagreement, and what answers it for an answer', () => {
    const against = { ...OPENING, id: 'against', connections: [{ kind: 'contradicts', event: CLAIM.id } as const] };
    const reply = { ...LETTER, id: 'reply', connections: [{ kind: 'answers', event: CLAIM.id } as const] };
    const asked = askedOf(question(handed(SMALL_TIMELINE, [CLAIM, against, reply]), 'disagrees'), outline);
    expect(asked.answer.slice(0, -1)).toEqual([
      expect.stringMatching(/^The Gazette reports: “The mayor opened .*” \(excerpt 2\)\.$/),
      expect.stringMatching(/^The Courier reports: .* \(excerpt 3\)\.$/),
      'Event 1 answers it.',
    ]);
  });

  it('knows an excerpt again where the same words tell another event', () => {
    const twin = { ...LETTER, id: 'twin', title: 'The letter arrives' };
    const asked = askedOf(question(handed(SMALL_TIMELINE, [LETTER, twin]), 'agrees'), outline);
    expect(asked.answer[0]).toBe('Excerpt 2: the very same words, for another event.');
  });

  it('asks what would have to be found where no source is given, and nothing that such a list cannot answer', () => {
    const news = newsTimeline(5, 1);
    const handout = handed(news);
    expect(questionsOn(handout).map(({ kind }) => kind)).toEqual(['unsourced']);
    const asked = askedOf(question(handout, 'unsourced'), outlineOf(news));
    expect(asked.question).toContain('No source is given for events 1 to 5.');
    expect(comparisonOn(handout)).toBeUndefined();
  });

  it('keeps Khmer as it is', () => {
    const title = 'ខួបកំណើត';
    const khmer = { ...OPENING, title };
    const asked = askedOf(question(handed({ ...SMALL_TIMELINE, events: [khmer] }), 'agrees'), outline);
    expect(asked.answer[0]).toContain(`“${title}”`);
  });
});

describe('the longer task', () => {
  it('takes a dispute before two articles, with all that both sides say', () => {
    const comparison = comparisonOn(handed(SMALL_TIMELINE));
    expect(comparison?.kind).toBe('accounts');
    expect(comparison?.entry.event.id).toBe('payment');
    expect(comparison?.one.map(({ citation }) => citation.speaker)).toEqual(['auditor']);
    expect(comparison?.other.map(({ citation }) => citation.speaker)).toEqual(['council']);
  });

  it('takes two publishers of one event where nothing is disputed', () => {
    const comparison = comparisonOn(handed(SMALL_TIMELINE, [OPENING, LETTER]));
    expect(comparison?.kind).toBe('articles');
    expect(comparison?.one.map(({ citation }) => citation.source)).toEqual(['gazette']);
    expect(comparison?.other.map(({ citation }) => citation.source)).toEqual(['courier']);
  });

  it('is none where one publisher tells everything', () => {
    expect(comparisonOn(handed(SMALL_TIMELINE, [LETTER, CLAIM]))).toBeUndefined();
  });

  it('answers what the data can answer', () => {
    const comparison = comparisonOn(handed(SMALL_TIMELINE));
    const words = comparison && comparisonWords(comparison, outlineOf(SMALL_TIMELINE));
    const answers = words?.steps.flatMap(({ answer }) => answer).join('\n') ?? '';
    expect(answers).toContain('They disagree about the second payment.');
    expect(answers).toContain('Ava Stone says; published by The Gazette.');
    expect(answers).toContain('Disputed: said by Ava Stone, reported by The Gazette; denied by Town Council');
    expect(answers).not.toContain('undefined');
  });
});
