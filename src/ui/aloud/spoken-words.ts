// What is read aloud of an event: all that its panel says of how far it can be trusted, in an order that a listener can follow.
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation } from '../../model/source.ts';
import { shownStanding } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { sentencesOf } from './sentences.ts';

/** The sentences of an event, in the order in which they are spoken. An accusation's status comes before anything else is told of it. */
export function spokenWords(event: TimelineEvent, outline: Outline): readonly string[] {
  const { title, disagreement = '', legalStatus, plain, summary } = event;
  const standing = STANDING_WORDS[shownStanding(event)].word;
  return [
    `${title}.`,
    legalStatus ? `At the time of the sources: ${legalStatus}` : '',
    spokenDate(event, outline),
    `${standing}${standingSentence(event, outline)}.`,
    disagreement,
    plain ?? summary,
    ...inTurn(event.citations).flatMap((citation) => spokenExcerpt(citation, outline)),
  ].flatMap(sentencesOf);
}

function spokenDate(event: TimelineEvent, outline: Outline): string {
  const { date, elsewhere } = event.when;
  if (!elsewhere || elsewhere.date === date) return `When: ${dateWords(date)}.`;
  const tellers = dateTellers(event, outline);
  return `When, by ${tellers.own}: ${dateWords(date)}. By ${tellers.other}: ${dateWords(elsewhere.date)}. ${elsewhere.disagreement ?? ''}`;
}

/** As in the panel: what is said, then who denies it, comments last. */
function inTurn(citations: readonly Citation[]): readonly Citation[] {
  const rank = ({ stance }: Citation): number => (stance === 'comments' ? 2 : Number(stance === 'denies'));
  return citations.toSorted((a, b) => rank(a) - rank(b));
}

/** “Hun Sen, Prime minister, says, in Radio Free Asia, 26 September 2013. Quote: … End of quote.” */
function spokenExcerpt(citation: Citation, outline: Outline): readonly string[] {
  const { who, office, does } = speechWords(outline, citation);
  const publisher = publisherName(outline, citation);
  const published = sourceOf(outline, citation)?.published;
  const where = [
    who === publisher ? '' : `in ${publisher}`,
    published ? dateWords(published) : '',
    citation.translation,
  ]
    .filter((part) => part)
    .join(', ');
  return [
    `${who}${office ? `, ${office},` : ''} ${does}${where && `, ${where}`}.`,
    'Quote:',
    ...citation.excerpt.map(({ exact }) => spokenFragment(exact)),
    'End of quote.',
  ];
}

/** A voice would spell out brackets and quotation marks, or stumble over them. */
function spokenFragment(exact: string): string {
  return exact.replaceAll(/["“”[\]]/gu, '');
}
