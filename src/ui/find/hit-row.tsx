// One event that was found, with the words in which it was found and who says them.
import { type JSX, memo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation } from '../../model/source.ts';
import { shownStanding } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName } from '../panel/citation-names.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { MarkedText } from '../words/marked-text.tsx';
import { hitPassage } from './hit-passage.ts';
import { keepFocus } from './keep-focus.ts';
import type { HitEvent } from './use-hit-events.ts';
import './hit-row.css';

interface HitRowProps extends HitEvent {
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

/** An option of the list of hits. */
export function HitRow({ hit, event, id, isActive, onOpen }: HitRowProps): JSX.Element {
  const { outline } = useApp();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus, and its Enter opens the option
    <div
      className="hit"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      style={laneStyle(outline, event.lane)}
      onMouseDown={keepFocus}
      onClick={onOpen}
    >
      <HitWords hit={hit} event={event} />
    </div>
  );
}

/** Everything in a row; nothing of it changes while the arrow keys move. */
const HitWords = memo(function HitWords({ hit: { words }, event }: HitEvent): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  const passage = hitPassage(event, words, outline);
  return (
    <>
      <span className="hit-title" dir="auto">
        <MarkedText text={event.title} words={words} />
      </span>
      <span className="hit-facts">
        <span className="hit-standing">
          <StandingMark standing={standing} /> {STANDING_WORDS[standing].word}
          {/* Whichever side's words are shown below, both sides are named. */}
          {standing === 'disputed' && standingSentence(event, outline)}
        </span>{' '}
        <span className="hit-date">
          <MarkedText text={datesOf(event, outline)} words={words} />
        </span>
      </span>
      {passage && (
        <span className={passage.citation ? 'hit-quote' : 'hit-words'} dir="auto">
          <MarkedText text={passage.text} words={words} />
        </span>
      )}
      {passage?.citation && <Speaker citation={passage.citation} words={words} />}
      {event.legalStatus && (
        <span className="hit-status">
          <strong>At the time of the sources:</strong> <MarkedText text={event.legalStatus} words={words} />
        </span>
      )}
    </>
  );
});

function datesOf(event: TimelineEvent, outline: Outline): string {
  const { date, elsewhere } = event.when;
  if (!elsewhere || elsewhere.date === date) return dateWords(date);
  const { own, other } = dateTellers(event, outline);
  return `${own}: ${dateWords(date)}; ${other}: ${dateWords(elsewhere.date)}`;
}

interface SpeakerProps {
  readonly citation: Citation;
  readonly words: readonly string[];
}

/** “Kem Sokha, Deputy president of the CNRP, denies · The Cambodia Daily”. */
function Speaker({ citation, words }: SpeakerProps): JSX.Element {
  const { outline } = useApp();
  const { who, office, does } = speechWords(outline, citation);
  const publisher = publisherName(outline, citation);
  const more = [publisher === who ? '' : publisher, citation.translation ?? ''].filter(Boolean);
  return (
    <span className="hit-speaker">
      <MarkedText text={[`${who}${office ? `, ${office},` : ''} ${does}`, ...more].join(' · ')} words={words} />
      <NotVerified citation={citation} />
    </span>
  );
}
