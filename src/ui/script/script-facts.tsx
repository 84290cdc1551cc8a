// What the teacher needs of an event in a line: when it was and how that is known, how far it is backed and by whom.
import type { JSX, ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Standing } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { dateReasons } from '../speaker/answer-words.ts';

/** “7 March 2019. The article names the day.” */
export function ScriptDate({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  return (
    <p className="script-date">
      <strong>{dateWords(shownDate(event.when))}</strong>. {dateReasons(event, outline).join(' ')}
    </p>
  );
}

interface ScriptStandingProps {
  readonly event: TimelineEvent;
  readonly standing: Standing;
  /** Before the word: the letter of a choice. */
  readonly children?: ReactNode;
}

/** “Disputed: said by the mayor; denied by the council”, with what exactly is in doubt. */
export function ScriptStanding({ event, standing, children }: ScriptStandingProps): JSX.Element {
  const { outline } = useApp();
  return (
    <p>
      <StandingMark standing={standing} />{' '}
      <strong>
        {children}
        {STANDING_WORDS[standing].word}
      </strong>
      {standingSentence(event, outline)}. {[event.disagreement, event.legalStatus].filter(Boolean).join(' ')}
    </p>
  );
}
