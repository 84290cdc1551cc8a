// What an excerpt counts as, and why, for one pupil: who says it and where, who denies it, and what exactly is in doubt.
import { type JSX, useEffect, useRef } from 'react';
import { letterOf, rightChoices, type WeighedWords } from '../../lesson/weigh-words.ts';
import { shownDate } from '../../model/shown-date.ts';
import { citationsBy } from '../../model/standing.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { untoldWords } from './activity-words.ts';
import { Backing, SaidBy } from './card-backing.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { WeighStanding } from './weigh-standing.tsx';

interface WeighAnswerProps {
  readonly asked: WeighedWords;
  /** What the pupil chose. */
  readonly choice: number;
}

/** Takes the focus, so that the answer is read out and the keys go on from there. */
export function WeighAnswer({ asked, choice }: WeighAnswerProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { event, citation, standing } = asked;
  const isRight = rightChoices(asked).includes(choice);
  const untold = untoldWords(asked);
  return (
    <div className="weigh-why">
      <VerdictMark isRight={isRight}>{isRight ? 'Right' : `Not quite: you chose ${letterOf(choice)}`}</VerdictMark>
      <h3 className="weigh-standing" ref={heading} tabIndex={-1}>
        <WeighStanding asked={asked} />
      </h3>
      {untold && <p>{untold}</p>}
      <p>
        <SaidBy citation={citation} />
      </p>
      <p>
        <span className="weigh-event">{event.title}</span>, {keepDatesWhole(dateWords(shownDate(event.when)))}
      </p>
      <p>{STANDING_WORDS[standing].explanation}</p>
      {event.disagreement && <p>{event.disagreement}</p>}
      {citationsBy(event, 'denies').map((denial) => (
        <Backing key={`${denial.source} ${denial.excerpt[0].exact}`} citation={denial} />
      ))}
    </div>
  );
}
