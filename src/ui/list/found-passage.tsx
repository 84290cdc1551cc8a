// Where a search met neither a line's title nor its summary: the words in which it did, and whose they are.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { matchCount } from '../../model/quoted-match.ts';
import { useApp } from '../app/app-context.ts';
import { hitPassage } from '../find/hit-passage.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { MarkedText } from '../words/marked-text.tsx';

interface FoundPassageProps {
  readonly event: TimelineEvent;
  readonly words: readonly string[];
  /** What of the event stands there already. */
  readonly shown: readonly string[];
}

/** The passage with the words that were met; nothing where what is shown has them. */
export function FoundPassage({ event, words, shown }: FoundPassageProps): JSX.Element | undefined {
  const { outline } = useApp();
  const isShown = words.length === 0 || shown.some((text) => matchCount(text, words) > 0);
  const passage = isShown ? undefined : hitPassage(event, words, outline);
  // A hit may rest on what a line has no room for, or has anyway: its date, its theme.
  if (!passage || matchCount(passage.text, words) === 0) return undefined;
  const speech = passage.citation && speechWords(outline, passage.citation);
  return (
    <p className="list-passage">
      <span className={speech && 'list-passage-quote'}>
        <MarkedText text={passage.text} words={words} />
      </span>{' '}
      {speech && (
        <span className="list-passage-speaker">
          {speech.who} {speech.does}
        </span>
      )}
      {passage.citation && <NotVerified citation={passage.citation} />}
    </p>
  );
}
