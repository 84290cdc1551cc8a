// “Told as fact, one side says, or disputed?” for one pupil: chooses the excerpts, and shows one after the other.
import { type JSX, useMemo, useState } from 'react';
import { drawWords } from '../../lesson/weigh-words.ts';
import { ActivityHead } from './activity-head.tsx';
import type { ActivityDealProps, WeighProps } from './activity-props.ts';
import { noCardsWords } from './activity-words.ts';
import { useFocusAfterFirst } from './use-focus-after-first.ts';
import { WeighAsked } from './weigh-asked.tsx';
import { WeighScore } from './weigh-score.tsx';
import './weigh-words.css';

/** The activity, or a sentence that says why there is none. */
export function WeighWords({ events, seed, onAgain, isAgain }: ActivityDealProps): JSX.Element {
  const draw = useMemo(() => drawWords(events, seed, 'pupil'), [events, seed]);
  if ('fitting' in draw) {
    return (
      <>
        <ActivityHead kind="standing" />
        <p className="activity-none">{noCardsWords({ activity: 'standing', found: draw.fitting })}</p>
      </>
    );
  }
  return <Excerpts words={draw.words} onAgain={onAgain} isAgain={isAgain} />;
}

function Excerpts({ words, onAgain, isAgain }: WeighProps): JSX.Element {
  const [at, setAt] = useState(0);
  const [score, setScore] = useState(0);
  const place = useFocusAfterFirst<HTMLDivElement>('[data-first], [data-score]', `${at}`, isAgain);
  const asked = words[at];
  return (
    <>
      <ActivityHead kind="standing" {...(asked ? { progress: `Excerpt ${at + 1} of ${words.length}` } : {})} />
      <div className="weigh" ref={place}>
        {asked ? (
          <WeighAsked
            key={at}
            asked={asked}
            isLast={at === words.length - 1}
            onRight={() => setScore(score + 1)}
            onNext={() => setAt(at + 1)}
          />
        ) : (
          <WeighScore score={score} all={words.length} onAgain={onAgain} />
        )}
      </div>
    </>
  );
}
