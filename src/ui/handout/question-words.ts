// The questions of a handout in words, with their answers.
import { capital } from '../../lesson/capital.ts';
import type { HandoutEntry, HandoutExcerpt } from '../../model/handout.ts';
import type { HandoutQuestion } from '../../model/handout-questions.ts';
import { shownDate } from '../../model/shown-date.ts';
import { toldBy } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, sourceOf, speakerName } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { knownSentence } from '../panel/known-sentence.ts';
import { dateReasons, speakerLine } from '../speaker/answer-words.ts';
import type { Asked } from './asked.ts';
import { eventsWords, excerptsWords } from './number-words.ts';
import { quotedExcerpt } from './quoted-excerpt.ts';

/** More dates than these in one answer would be a list. */
const MOST_DATES = 6;

/** A question with its answer; no two questions of a handout read the same. */
export function askedOf(question: HandoutQuestion, outline: Outline): Asked {
  switch (question.kind) {
    case 'who wrote':
      return whoWrote(question.excerpt, outline);
    case 'agrees':
      return whatAgrees(question.excerpt, question.others, outline);
    case 'disagrees':
      return whoDisagrees(question.excerpt, question.others, outline);
    case 'comments':
      return comments(question.excerpts, outline);
    case 'known':
      return whenKnown(question.entry, outline);
    case 'unsharp':
      return unsharp(question.entries);
    case 'two days':
      return twoDays(question.entry);
    case 'unsourced':
      return unsourced(question.entries);
  }
}

function whoWrote({ number, citation }: HandoutExcerpt, outline: Outline): Asked {
  const isQuoted = citation.speaker !== undefined;
  const source = sourceOf(outline, citation);
  const said = isQuoted ? `The words are those of ${speakerName(outline, citation)}. ` : '';
  const written = source
    ? `${publisherName(outline, citation)}, in “${source.headline}”, ${dateWords(source.published)}. ${source.publishedHow}`
    : `${publisherName(outline, citation)}; the list says no more.`;
  return {
    question: isQuoted
      ? `Whose words does excerpt ${number} give, who published them, and when?`
      : `Who wrote excerpt ${number}, and when?`,
    lines: 2,
    answer: [said + written, source?.credits ?? ''].filter(Boolean),
  };
}

function whatAgrees(
  { number, event, citation }: HandoutExcerpt,
  others: readonly HandoutExcerpt[],
  outline: Outline,
): Asked {
  const question = `Which other excerpt, if any, agrees with excerpt ${number}?`;
  const publisher = publisherName(outline, citation);
  if (others.length === 0) {
    return {
      question,
      lines: 2,
      answer: [`None here: ${publisher} alone tells it. That makes it neither true nor false; it is only told once.`],
    };
  }
  const told = toldBy(event, outline).length;
  const weight = told > 1 ? `${told} publishers tell it` : `all of it is published by ${publisher}, which counts once`;
  return {
    question,
    lines: 2,
    answer: [`${excerptsWords(others)}: the same event, “${event.title}”; ${weight}.`],
  };
}

function whoDisagrees({ number, event }: HandoutExcerpt, others: readonly HandoutExcerpt[], outline: Outline): Asked {
  const denials = others.map(
    (other) => `${speakerLine(other.citation, outline)}: ${quotedExcerpt(other.citation)} (excerpt ${other.number}).`,
  );
  const none = 'Nobody in these sources. One side says it, and no other is heard: that does not make it certain.';
  return {
    question: `Who would disagree with excerpt ${number}, and in which words?`,
    lines: 3,
    answer: [...(denials.length > 0 ? denials : [none]), event.disagreement ?? '', event.legalStatus ?? ''].filter(
      Boolean,
    ),
  };
}

function comments(excerpts: readonly HandoutExcerpt[], outline: Outline): Asked {
  const speakers = [...new Set(excerpts.map(({ citation }) => speakerName(outline, citation)))];
  return {
    question: 'Which excerpts are comments, and why do they not count as evidence of what happened?',
    lines: 3,
    answer: [
      `${excerptsWords(excerpts)} (${speakers.join(', ')}). A comment judges, or supposes a motive, or declines to answer; it does not tell what happened.`,
    ],
  };
}

function whenKnown({ number, event }: HandoutEntry, outline: Outline): Asked {
  const known = knownSentence(event, outline);
  const happened = event.madePublic ? '' : `${capital(dateWords(shownDate(event.when)))}. `;
  return {
    question: `When did event ${number} happen, and from when on could people know of it?`,
    lines: 2,
    answer: [happened + known],
  };
}

function unsharp(entries: readonly HandoutEntry[]): Asked {
  const told = entries.slice(0, MOST_DATES);
  const rest = entries.slice(MOST_DATES);
  return {
    question: 'Which event has a date that is not sharp? Choose one, and say what keeps it from being sharper.',
    lines: 3,
    answer: [
      ...told.map(
        ({ number, event }) => `Event ${number}: ${dateWords(shownDate(event.when))}. ${dateReasons(event).join(' ')}`,
      ),
      rest.length > 0 ? `Also ${eventsWords(rest)}.` : '',
    ].filter(Boolean),
  };
}

function twoDays({ number, event: { when } }: HandoutEntry): Asked {
  const { elsewhere } = when;
  const other = elsewhere ? `; ${elsewhere.publisher}: ${dateWords(elsewhere.date)}` : '';
  return {
    question: `Two reports do not agree on the day of event ${number}. What does each say? Which would you rather trust, and why?`,
    lines: 3,
    answer: [
      `The article: ${dateWords(when.date)}${other}. ${elsewhere?.disagreement ?? ''}`.trim(),
      'Which to trust is open: what counts is the reason.',
    ],
  };
}

function unsourced(entries: readonly HandoutEntry[]): Asked {
  return {
    question: `No source is given for ${eventsWords(entries)}. What would you have to find before you could use ${entries.length === 1 ? 'it' : 'them'}?`,
    lines: 3,
    answer: ['Words that somebody published and that tell it: who wrote them, where, and when. Nothing here backs it.'],
  };
}
