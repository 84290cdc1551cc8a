// What an excerpt counts as, and why: who says it and where, who denies it, and what exactly is in doubt.
import { type JSX, useEffect, useRef } from 'react';
import { letterOf, type WeighedWords } from '../../lesson/weigh-words.ts';
import { shownDate } from '../../model/shown-date.ts';
import { citationsBy } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { Backing, SaidBy } from './card-backing.tsx';
import { TallyBars } from './tally-bars.tsx';
import { type Counts, tallyWords } from './tally-words.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface WeighAnswerProps {
  readonly asked: WeighedWords;
  /** The choice that is right, from 0. */
  readonly right: number;
  /** What a pupil chose; absent before a class. */
  readonly choice: number | undefined;
  /** What a class held up. */
  readonly votes: Counts;
  readonly labels: readonly string[];
}

/** A pupil’s answer takes the focus; a class’s leaves it on the button that goes on. */
export function WeighAnswer({ asked, right, choice, votes, labels }: WeighAnswerProps): JSX.Element {
  const { outline } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const isPupil = choice !== undefined;
  useEffect(() => {
    if (isPupil) heading.current?.focus({ preventScroll: true });
  }, [isPupil]);
  const { event, citation, standing } = asked;
  return (
    <>
      <div className="weigh-why" role={isPupil ? undefined : 'status'}>
        {isPupil && (
          <VerdictMark isRight={choice === right}>
            {choice === right ? 'Right' : `Not quite: you chose ${letterOf(choice)}`}
          </VerdictMark>
        )}
        <h3 className="weigh-standing" ref={heading} tabIndex={-1}>
          <StandingMark standing={standing} /> {letterOf(right)}: {STANDING_WORDS[standing].word}
          <span className="weigh-sentence">{standingSentence(event, outline)}.</span>
        </h3>
        <p>
          <SaidBy citation={citation} isBrief={!isPupil} />
        </p>
        <p>
          <span className="weigh-event">{event.title}</span> · {dateWords(shownDate(event.when))}
        </p>
        {isPupil ? <WhyItCounts asked={asked} /> : <p>{votesWords(votes, right)}</p>}
      </div>
      {!isPupil && <TallyBars counts={votes} labels={labels} right={right} />}
    </>
  );
}

/** What a class held up, and that the last letter, “cannot tell”, is never wrong. */
function votesWords(votes: Counts, right: number): string {
  const isUnsure = (votes.at(-1) ?? 0) > 0;
  return `${tallyWords(votes, right)} ${isUnsure ? 'D is no mistake: the words alone do not tell.' : ''}`.trim();
}

/** What one pupil has the room and the time to read. */
function WhyItCounts({ asked: { event, standing } }: Pick<WeighAnswerProps, 'asked'>): JSX.Element {
  return (
    <>
      <p>{STANDING_WORDS[standing].explanation}</p>
      {event.disagreement && <p>{event.disagreement}</p>}
      {citationsBy(event, 'denies').map((denial) => (
        <Backing key={`${denial.source} ${denial.excerpt[0].exact}`} citation={denial} />
      ))}
    </>
  );
}
