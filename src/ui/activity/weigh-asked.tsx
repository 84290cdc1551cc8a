// One excerpt: its words alone, the choice, and then everything that it needs to be weighed.
import { type JSX, useState } from 'react';
import { WEIGHED_STANDINGS, type WeighedWords } from '../../lesson/weigh-words.ts';
import { excerptText } from '../../model/excerpt.ts';
import { Tally } from './tally.tsx';
import type { Counts } from './tally-words.ts';
import { WeighAnswer } from './weigh-answer.tsx';
import { WeighChoices } from './weigh-choices.tsx';

/** Letters from which on the type of a class’s screen is smaller. */
const LONG = 150;

interface WeighAskedProps {
  readonly asked: WeighedWords;
  readonly isClass: boolean;
  readonly isLast: boolean;
  readonly labels: readonly string[];
  /** A pupil chose what is right. */
  readonly onRight: () => void;
  readonly onNext: () => void;
}

interface Answered {
  /** What a pupil chose; absent for a class. */
  readonly choice?: number;
}

/** The excerpt until it is answered, and after. */
export function WeighAsked({ asked, isClass, isLast, labels, onRight, onNext }: WeighAskedProps): JSX.Element {
  const [answered, setAnswered] = useState<Answered | undefined>(undefined);
  const [counts, setCounts] = useState<Counts>([]);
  const right = WEIGHED_STANDINGS.indexOf(asked.standing);
  const votes = labels.map((_, choice) => counts[choice] ?? 0);
  const words = excerptText(asked.citation.excerpt);
  const choose = (choice: number): void => {
    if (choice === right) onRight();
    setAnswered({ choice });
  };
  return (
    <>
      <blockquote
        className="weigh-words"
        data-long={words.length > LONG ? '' : undefined}
        data-answered={answered ? '' : undefined}
      >
        {words}
      </blockquote>
      {!answered && !isClass && <WeighChoices labels={labels} onChoose={choose} />}
      <div className="weigh-foot">
        {!answered && isClass && <Tally counts={votes} labels={labels} onChange={setCounts} />}
        {answered && <WeighAnswer asked={asked} right={right} choice={answered.choice} votes={votes} labels={labels} />}
        {(answered || isClass) && (
          <button type="button" className="activity-button" onClick={() => (answered ? onNext() : setAnswered({}))}>
            {goOnWords(answered !== undefined, isLast, isClass)}
          </button>
        )}
      </div>
    </>
  );
}

function goOnWords(isAnswered: boolean, isLast: boolean, isClass: boolean): string {
  if (!isAnswered) return 'Answer';
  if (!isLast) return 'Next excerpt';
  return isClass ? 'Again' : 'How many were right?';
}
