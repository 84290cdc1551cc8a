// The answer to a hiding step in words, for the speaker's window and for the script.

import type { Answer } from '../../lesson/answer.ts';
import { capital } from '../../lesson/capital.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Citation } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName, publisherOf, sourceOf } from '../panel/citation-names.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';

/** The answer, a line each: the first is the answer itself, the others say how that is known. Empty where there is none. */
export function answerLines(answer: Answer, outline: Outline): readonly string[] {
  const { event, date, citation, standing, lines } = answer;
  if (date !== undefined) return [capital(dateWords(date)), ...(event ? dateReasons(event, outline) : [])];
  if (citation) return [speakerLine(citation, outline), placeLine(citation, outline)];
  if (event && standing) {
    const first = `${STANDING_WORDS[standing].word}${standingSentence(event, outline)}.`;
    return [first, event.disagreement ?? '', event.legalStatus ?? ''].filter(Boolean);
  }
  return answer.what === 'speaker' && event ? ['Nobody is cited for it.'] : [...new Set(lines)].filter(Boolean);
}

/** Who speaks: “Ada Stone, Mayor, says (Courier’s translation)”. */
export function speakerLine(citation: Citation, outline: Outline): string {
  const { who, office, does } = speechWords(outline, citation);
  return `${who}${office ? `, ${office},` : ''} ${does}${citation.translation ? ` (${citation.translation})` : ''}`;
}

/** Where the words stand: “The Courier, Council Denies Payment, 1 to 10 April 2019”. */
function placeLine(citation: Citation, outline: Outline): string {
  const source = sourceOf(outline, citation);
  const name = publisherName(outline, citation);
  const title = source && publisherOf(outline, source) ? source.headline : '';
  return [name, title, source && dateWords(source.published)].filter(Boolean).join(', ');
}

/** How the date of an event is known, and what another report says, by whom; a sentence each. */
export function dateReasons(event: Pick<TimelineEvent, 'when' | 'citations'>, outline: Outline): readonly string[] {
  const { how, date, elsewhere } = event.when;
  const tellers = dateTellers(event, outline);
  const own = date === shownDate(event.when) ? '' : `${tellers.own}: ${dateWords(date)}.`;
  const says = elsewhere?.date === date ? ' says the same' : `: ${dateWords(elsewhere?.date ?? '')}`;
  const other = elsewhere && `${capital(tellers.other ?? '')}${says}.`;
  return [own, sentence(how), other ?? '', elsewhere?.note ?? '', elsewhere?.disagreement ?? ''].filter(Boolean);
}

/** A phrase that is only quoted gets its full stop. */
function sentence(words: string): string {
  return words === '' || /[.!?]”?$/.test(words) ? words : `${words}.`;
}
