// The questions of a handout in words, with their answers.
import { capital } from '../../lesson/capital.ts';
import type { HandoutEntry, HandoutExcerpt } from '../../model/handout.ts';
import type { DisagreesQuestion, HandoutQuestion } from '../../model/handout-questions.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Citation, Source } from '../../model/source.ts';
import { toldBy } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, publisherOf, sourceOf, speakerName } from '../panel/citation-names.ts';
import { dateTellers } from '../panel/date-tellers.ts';
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
      return whoDisagrees(question, outline);
    case 'comments':
      return comments(question.excerpts, outline);
    case 'known':
      return whenKnown(question.entry, outline);
    case 'unsharp':
      return unsharp(question.entries, outline);
    case 'two days':
      return twoDays(question.entry, outline);
    case 'unsourced':
      return unsourced(question.entries);
  }
}

function whoWrote({ number, citation }: HandoutExcerpt, outline: Outline): Asked {
  const isQuoted = citation.speaker !== undefined;
  const source = sourceOf(outline, citation);
  const said = isQuoted ? `The words are those of ${speakerName(outline, citation)}. ` : '';
  const written = source
    ? `${publishedLine(citation, source, outline)}. ${source.publishedHow}`.trim()
    : `${publisherName(outline, citation)}; the list says no more.`;
  return {
    question: isQuoted
      ? `Whose words does excerpt ${number} give, who published them, and when?`
      : `Who wrote excerpt ${number}, and when?`,
    lines: 2,
    answer: [said + written, source?.credits ? `Credits: ${source.credits}` : ''].filter(Boolean),
  };
}

/** “The Courier, in “Bridge opens”, 3 May 1995”, as far as anybody says. */
function publishedLine(citation: Citation, source: Source, outline: Outline): string {
  const title = publisherOf(outline, source) && source.headline ? `in “${source.headline}”` : '';
  return [publisherName(outline, citation), title, dateWords(source.published)].filter(Boolean).join(', ');
}

function whatAgrees(
  { number, event, citation }: HandoutExcerpt,
  others: readonly HandoutExcerpt[],
  outline: Outline,
): Asked {
  const question = `Which other excerpt, if any, agrees with excerpt ${number}? What does your answer say about it?`;
  const publisher = publisherName(outline, citation);
  const told = toldBy(event, outline).length;
  const sameEvent = others.filter((other) => other.event === event);
  const sameWords = others.filter((other) => other.event !== event);
  const weight = told > 1 ? `${told} publishers tell it` : `all of it is published by ${publisher}, which counts once`;
  const alone = `${sameWords.length > 0 ? 'No other' : 'None here'}: ${publisher} alone tells it. That makes it neither true nor false; it is only told once.`;
  return {
    question,
    lines: 2,
    answer: [
      sameEvent.length > 0 ? `${excerptsWords(sameEvent)}: the same event, “${event.title}”; ${weight}.` : '',
      sameWords.length > 0 ? `${excerptsWords(sameWords)}: the very same words, for another event.` : '',
      sameEvent.length === 0 ? alone : '',
    ].filter(Boolean),
  };
}

function whoDisagrees({ excerpt, others, answers, comments: judging }: DisagreesQuestion, outline: Outline): Asked {
  const { number, event } = excerpt;
  const denials = others.map(
    (other) => `${speakerLine(other.citation, outline)}: ${quotedExcerpt(other.citation)} (excerpt ${other.number}).`,
  );
  const onlyComments =
    denials.length === 0 && judging.length > 0
      ? `${excerptsWords(judging)} only ${judging.length === 1 ? 'comments' : 'comment'} on it.`
      : '';
  const none = 'Nobody on this handout. One side says it, and no other denies it: that does not make it certain.';
  return {
    question: `Who would disagree with excerpt ${number}, and in which words?`,
    lines: 3,
    answer: [
      ...(denials.length > 0 ? denials : [none]),
      answers.length > 0 ? `${capital(eventsWords(answers))} ${answers.length === 1 ? 'answers' : 'answer'} it.` : '',
      onlyComments,
      event.disagreement ?? '',
      event.legalStatus ?? '',
    ].filter(Boolean),
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

/** All of them: first with what keeps each from being sharper, those that share a reason together; then with their dates alone. */
function unsharp(entries: readonly HandoutEntry[], outline: Outline): Asked {
  const alike = new Map<string, HandoutEntry[]>();
  for (const entry of entries) {
    const { event } = entry;
    const words = [`${dateWords(shownDate(event.when))}.`, ...dateReasons(event, outline)].join(' ');
    const group = alike.get(words);
    if (group) group.push(entry);
    else alike.set(words, [entry]);
  }
  const told = [...alike].slice(0, MOST_DATES).map(([words, group]) => `${capital(eventsWords(group))}: ${words}`);
  const rest = [...alike.values()].slice(MOST_DATES).flatMap((group) => {
    const why = group
      .slice(0, 1)
      .map(({ event: { when } }) =>
        when.elsewhere?.disagreement === undefined ? dateWords(when.date) : 'reports disagree',
      );
    return `${eventsWords(group)} (${why.join()})`;
  });
  return {
    question: 'Which event has a date that is not sharp? Choose one, and say what keeps it from being sharper.',
    lines: 3,
    answer: [...told, rest.length > 0 ? `Also, by what the articles give: ${rest.join('; ')}.` : ''].filter(Boolean),
  };
}

function twoDays({ number, event }: HandoutEntry, outline: Outline): Asked {
  const { date, elsewhere } = event.when;
  const { own, other } = dateTellers(event, outline);
  return {
    question: `Two reports do not agree on the day of event ${number}. What does each say? Which would you rather trust, and why?`,
    lines: 3,
    answer: [
      `${own}: ${dateWords(date)}.`,
      elsewhere && other ? `${capital(other)}: ${dateWords(elsewhere.date)}.` : '',
      elsewhere?.disagreement ?? '',
      'Which to trust is open: what counts is the reason.',
    ].filter(Boolean),
  };
}

function unsourced(entries: readonly HandoutEntry[]): Asked {
  return {
    question: `No source is given for ${eventsWords(entries)}. What would you have to find before you could use ${entries.length === 1 ? 'it' : 'them'}?`,
    lines: 3,
    answer: ['Words that somebody published and that tell it: who wrote them, where, and when. Nothing here backs it.'],
  };
}
