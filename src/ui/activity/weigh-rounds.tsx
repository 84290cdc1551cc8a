// “Told as fact, one side says, or disputed?” for a whole class: an excerpt, cards held up, the answer; round by round.
import type { JSX } from 'react';
import type { StandingCards } from '../../lesson/step-cards.ts';
import { rightChoices, type WeighedWords } from '../../lesson/weigh-words.ts';
import { excerptText } from '../../model/excerpt.ts';
import { shownDate } from '../../model/shown-date.ts';
import { dateWords } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { QuotedWords } from '../words/quoted-words.tsx';
import { useFittedType } from '../words/use-fitted-type.ts';
import { ActivityHead } from './activity-head.tsx';
import type { RoundProps } from './activity-props.ts';
import { untoldWords, WEIGH_LABELS } from './activity-words.ts';
import { SaidBy } from './card-backing.tsx';
import { GoOnButton } from './go-on-button.tsx';
import { Tally } from './tally.tsx';
import { TallyBars } from './tally-bars.tsx';
import { eachCounted } from './tally-words.ts';
import { WeighStanding } from './weigh-standing.tsx';
import './weigh-words.css';
import './weigh-rounds.css';

interface WeighRoundsProps extends RoundProps {
  readonly cards: StandingCards;
}

/** One excerpt after the other, each without its context until it is answered. */
export function WeighRounds({ cards, round, isAnswered, counts, onCounts, onGoOn }: WeighRoundsProps): JSX.Element {
  const { words } = cards;
  const place = useFittedType<HTMLDivElement>();
  const asked = words[round];
  const votes = eachCounted(counts, WEIGH_LABELS.length);
  return (
    <>
      <ActivityHead kind="standing" progress={`Excerpt ${round + 1} of ${words.length}`} />
      {asked && (
        <div ref={place} className="weigh" data-answered={isAnswered ? '' : undefined}>
          <QuotedWords className="weigh-words" words={excerptText(asked.citation.excerpt)} />
          {isAnswered && <WhyForClass asked={asked} />}
          <div className="weigh-foot">
            {isAnswered ? (
              <TallyBars counts={votes} labels={WEIGH_LABELS} right={rightChoices(asked)} />
            ) : (
              <Tally counts={votes} labels={WEIGH_LABELS} onChange={onCounts} />
            )}
            <GoOnButton kind="standing" isAnswered={isAnswered} isLast={round === words.length - 1} onGoOn={onGoOn} />
          </div>
        </div>
      )}
    </>
  );
}

/** Who said it, who denies it, and why it counts as what it is. */
function WhyForClass({ asked }: { readonly asked: WeighedWords }): JSX.Element {
  const { event, citation } = asked;
  const untold = untoldWords(asked);
  return (
    <div className="weigh-why" role="status">
      <p className="weigh-said">
        <SaidBy citation={citation} isBrief={true} />
      </p>
      <h3 className="weigh-standing">
        <WeighStanding asked={asked} />
      </h3>
      {event.disagreement && <p>{event.disagreement}</p>}
      {untold && <p>{untold}</p>}
      <p>
        <span className="weigh-event">{event.title}</span>, {keepDatesWhole(dateWords(shownDate(event.when)))}
      </p>
    </div>
  );
}
