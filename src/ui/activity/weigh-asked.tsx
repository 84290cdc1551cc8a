// One excerpt for one pupil: its words alone, the choice, and then everything that it needs to be weighed.
import { type JSX, useState } from 'react';
import { rightChoices, type WeighedWords } from '../../lesson/weigh-words.ts';
import { excerptText } from '../../model/excerpt.ts';
import { QuotedWords } from '../words/quoted-words.tsx';
import { WeighAnswer } from './weigh-answer.tsx';
import { WeighChoices } from './weigh-choices.tsx';

interface WeighAskedProps {
  readonly asked: WeighedWords;
  readonly isLast: boolean;
  /** The pupil chose what is right. */
  readonly onRight: () => void;
  readonly onNext: () => void;
}

/** The excerpt until it is answered, and after. */
export function WeighAsked({ asked, isLast, onRight, onNext }: WeighAskedProps): JSX.Element {
  const [choice, setChoice] = useState<number | undefined>(undefined);
  const choose = (chosen: number): void => {
    if (rightChoices(asked).includes(chosen)) onRight();
    setChoice(chosen);
  };
  return (
    <>
      <QuotedWords className="weigh-words" words={excerptText(asked.citation.excerpt)} />
      {choice === undefined ? (
        <WeighChoices onChoose={choose} />
      ) : (
        <div className="weigh-foot">
          <WeighAnswer asked={asked} choice={choice} />
          <button type="button" className="activity-button" onClick={onNext}>
            {isLast ? 'How many were right?' : 'Next excerpt'}
          </button>
        </div>
      )}
    </>
  );
}
