// An activity in the speaker's window: the present card or excerpt, its answer, and the fields for what the class holds up.

import type { JSX } from 'react';
import { capital } from '../../lesson/capital.ts';
import { backingOf, inTrueOrder } from '../../lesson/put-in-order.ts';
import type { OrderCards, StandingCards } from '../../lesson/step-cards.ts';
import { letterOf } from '../../lesson/weigh-words.ts';
import { excerptText } from '../../model/excerpt.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { RoundProps } from '../activity/activity-props.ts';
import { noCardsWords, untoldWords, WEIGH_LABELS } from '../activity/activity-words.ts';
import { Backing, SaidBy } from '../activity/card-backing.tsx';
import { Tally } from '../activity/tally.tsx';
import { eachCounted } from '../activity/tally-words.ts';
import { WeighStanding } from '../activity/weigh-standing.tsx';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { useRound } from '../present/use-round.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { QuotedWords } from '../words/quoted-words.tsx';
import { dateReasons } from './answer-words.ts';
import { roundWords } from './class-sees.ts';
import './speaker-answer.css';
import './speaker-activity.css';

/** Nothing where the present step is no activity. */
export function SpeakerActivity(): JSX.Element | undefined {
  const { telling, cards } = useShow();
  const index = useRun((run) => run.index);
  const turn = useRound();
  const step = telling.steps[index];
  const dealt = step && cards.get(step.id);
  if (!dealt) return undefined;
  const isAnswered = turn.isAnswered && dealt.kind !== 'none';
  return (
    <section
      className="speaker-answer speaker-activity"
      aria-label="The activity"
      data-revealed={isAnswered ? '' : undefined}
    >
      {dealt.kind === 'none' ? (
        <p>{noCardsWords(dealt)}</p>
      ) : (
        <>
          <p>
            <strong>{capital(roundWords(step, turn.round) ?? '')}</strong>:{' '}
            {isAnswered ? 'the answer is shown to the class' : 'the answer is hidden from the class'}
          </p>
          {dealt.kind === 'order' ? <CardRound cards={dealt} {...turn} /> : <WordsRound cards={dealt} {...turn} />}
        </>
      )}
    </section>
  );
}

interface WordsRoundProps extends RoundProps {
  readonly cards: StandingCards;
}

function WordsRound({ cards, round, isAnswered, counts, onCounts }: WordsRoundProps): JSX.Element | undefined {
  const asked = cards.words[round];
  if (!asked) return undefined;
  const { event, citation } = asked;
  const untold = untoldWords(asked);
  return (
    <>
      <QuotedWords className="speaker-activity-asked" words={excerptText(citation.excerpt)} />
      <Tally
        // Anew for each answer and question: a field that kept the focus would keep the keys of the lesson, too.
        key={`${round} ${isAnswered}`}
        counts={eachCounted(counts, WEIGH_LABELS.length)}
        labels={WEIGH_LABELS}
        onChange={onCounts}
      />
      <p className="speaker-answer-first">
        <WeighStanding asked={asked} />
      </p>
      {event.disagreement && <p>{event.disagreement}</p>}
      {untold && <p>{untold}</p>}
      <p>
        <SaidBy citation={citation} />
      </p>
      <p>
        About: {event.title}, {keepDatesWhole(dateWords(shownDate(event.when)))}.
      </p>
    </>
  );
}

interface CardRoundProps extends RoundProps {
  readonly cards: OrderCards;
}

function CardRound({ cards, round, isAnswered, counts, onCounts }: CardRoundProps): JSX.Element | undefined {
  const { outline } = useApp();
  const asked = cards.rounds[round];
  if (!asked) return undefined;
  const { card, gap } = asked;
  const line = inTrueOrder([...cards.given, ...cards.rounds.slice(0, round).map((earlier) => earlier.card)]);
  const citation = backingOf(card.event);
  return (
    <>
      <p className="speaker-activity-asked">{card.event.title}</p>
      <ol className="speaker-activity-line">
        {line.map(({ event }, at) => (
          <li key={event.id}>
            {event.title}, {keepDatesWhole(dateWords(shownDate(event.when)))}; then <strong>{letterOf(at)}</strong>
          </li>
        ))}
      </ol>
      <Tally key={`${round} ${isAnswered}`} counts={eachCounted(counts, line.length)} labels={[]} onChange={onCounts} />
      <p className="speaker-answer-first">
        {letterOf(gap)} is right: {keepDatesWhole(dateWords(shownDate(card.event.when)))}
      </p>
      {dateReasons(card.event, outline).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {citation && <Backing citation={citation} />}
    </>
  );
}
