// The longer task in words: guiding questions for two accounts of one event, or two articles that tell the same.

import { HEDGE } from '../../model/check-wording.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { HandoutExcerpt } from '../../model/handout.ts';
import type { Comparison } from '../../model/handout-comparison.ts';
import { shownDate } from '../../model/shown-date.ts';
import { shownStanding } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName, publisherOf, sourceOf } from '../panel/citation-names.ts';
import { dateWords, distanceWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { speakerLine } from '../speaker/answer-words.ts';
import type { Asked } from './asked.ts';
import { excerptsWords } from './number-words.ts';
import { quotedExcerpt } from './quoted-excerpt.ts';

export interface ComparisonWords {
  readonly title: string;
  readonly task: string;
  readonly steps: readonly Asked[];
}

/** The task with its steps. */
export function comparisonWords(comparison: Comparison, outline: Outline): ComparisonWords {
  const { kind, entry, one, other } = comparison;
  const [first, second] = [excerptsWords(one), excerptsWords(other).toLowerCase()];
  const place = `Event ${entry.number}, “${entry.event.title}”.`;
  if (kind === 'accounts') {
    return {
      title: 'For the quick: two accounts of one event',
      task: `${place} ${first} ${one.length === 1 ? 'says' : 'say'} one thing, ${second} ${other.length === 1 ? 'denies' : 'deny'} it. Read both sides twice before you write.`,
      steps: accountSteps(comparison, outline),
    };
  }
  return {
    title: 'For the quick: two publishers, one event',
    task: `${place} Here are two publishers that tell it: ${first.toLowerCase()} on one side, ${second} on the other. Read both twice before you write.`,
    steps: articleSteps(comparison, outline),
  };
}

function accountSteps(comparison: Comparison, outline: Outline): readonly Asked[] {
  const { event } = comparison.entry;
  return [
    who(comparison, outline),
    {
      question: 'What exactly do they disagree about? Say it in one sentence that both sides could sign.',
      lines: 2,
      answer: [event.disagreement ?? 'The list does not say; a good sentence names the one point and takes no side.'],
    },
    distance(comparison),
    when(comparison, outline),
    {
      question: 'What would you have to see, hear or read to decide between them? Who might have it?',
      lines: 3,
      answer: [
        'Open. A good answer names a document, a recording or a witness; another article helps only if it does not rest on the same words.',
        event.legalStatus ? `At the time of the sources: ${event.legalStatus}` : '',
      ].filter(Boolean),
    },
    text('Tell the event in 100 to 150 words so that neither side could call it unfair.', comparison, outline),
  ];
}

function articleSteps(comparison: Comparison, outline: Outline): readonly Asked[] {
  const { one, other } = comparison;
  return [
    {
      question: 'What do both tell? What does only one of them tell?',
      lines: 4,
      answer: [...one, ...other].map(({ number, citation }) => `Excerpt ${number}: ${quotedExcerpt(citation)}`),
    },
    {
      question:
        'Where do the two choose different words for the same thing? What does each choice make a reader think?',
      lines: 3,
      answer: ['Open. A good answer quotes both words and says what changes if one takes the place of the other.'],
    },
    publishers(comparison, outline),
    when(comparison, outline),
    {
      question: 'Do two articles make it true? What would two be worth if one had copied from the other?',
      lines: 3,
      answer: [
        'Two that do not rest on each other weigh more than one; a copy adds nothing. How many tell it is never a seal of truth.',
      ],
    },
    text('Tell the event in 100 to 150 words, with a source for each sentence.', comparison, outline),
  ];
}

function who({ one, other }: Comparison, outline: Outline): Asked {
  return {
    question: 'Who speaks in each excerpt, in which office, and who published the words?',
    lines: 3,
    answer: [...one, ...other].map(
      ({ number, citation }) =>
        `Excerpt ${number}: ${speakerLine(citation, outline)}; published by ${publisherName(outline, citation)}.`,
    ),
  };
}

/** Also “attributed to”, which a public act may be told with, and which keeps its distance all the same. */
const DISTANCE = new RegExp(`${HEDGE.source}|\\battribut\\w*`, 'gi');

/** The words by which a text keeps its distance. */
function distance({ one, other }: Comparison): Asked {
  const found = [...one, ...other].map(({ number, citation }) => {
    const words = excerptText(citation.excerpt).match(DISTANCE) ?? [];
    const list = [...new Set(words.map((word) => `“${word.toLowerCase()}”`))].join(', ');
    return `Excerpt ${number}: ${list || 'none of them'}.`;
  });
  return {
    question:
      'By which words does a publisher keep its distance (“said”, “claimed”, “allegedly”, “appeared to”)? Where are there none?',
    lines: 3,
    answer: found,
  };
}

function when({ entry, one, other }: Comparison, outline: Outline): Asked {
  const happened = shownDate(entry.event.when);
  const seen = new Set<string>();
  const isNew = ({ citation }: HandoutExcerpt): boolean =>
    !seen.has(citation.source) && Boolean(seen.add(citation.source));
  const lines = [...one, ...other].filter(isNew).flatMap(({ citation }) => {
    const published = sourceOf(outline, citation)?.published;
    if (!published) return [];
    const after = distanceWords(happened, published);
    return `${publisherName(outline, citation)}: ${dateWords(published)}${after && `, ${after}`}.`;
  });
  return {
    question: 'When was each published, and how long after the event? Who could remember it best?',
    lines: 2,
    answer: [`The event: ${dateWords(happened)}.`, ...lines],
  };
}

function publishers({ one, other }: Comparison, outline: Outline): Asked {
  const known = [...one, ...other].flatMap(({ citation }) => publisherOf(outline, sourceOf(outline, citation)) ?? []);
  return {
    question: 'Who are the two publishers? What should a reader of theirs know about them?',
    lines: 3,
    answer: [...new Set(known)].map(({ name, about }) => `${name}: ${about || 'the list does not say.'}`),
  };
}

function text(question: string, { entry: { event } }: Comparison, outline: Outline): Asked {
  return {
    question,
    lines: 9,
    answer: [
      'A fair text says who says what, gives each side its words, keeps the doubt about dates, and has no verdict of its own.',
      `${STANDING_WORDS[shownStanding(event)].word}${standingSentence(event, outline)}.`,
    ],
  };
}
