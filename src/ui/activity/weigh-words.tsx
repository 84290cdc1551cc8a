// “Told as fact, one side says, or disputed?”: chooses the excerpts, and shows one after the other.
import { type JSX, useMemo, useState } from 'react';
import { drawWords, WEIGHED_STANDINGS } from '../../lesson/weigh-words.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { ActivityHead } from './activity-head.tsx';
import type { ActivityDealProps, WeighProps } from './activity-props.ts';
import { tooFewWordsWords } from './activity-words.ts';
import { useFocusAfterFirst } from './use-focus-after-first.ts';
import { WeighAsked } from './weigh-asked.tsx';
import { WeighScore } from './weigh-score.tsx';
import './weigh-words.css';

const CHOICES: readonly string[] = WEIGHED_STANDINGS.map((standing) => STANDING_WORDS[standing].word);
/** A class may also hold up a D. */
const CLASS_CHOICES: readonly string[] = [...CHOICES, 'Cannot tell from the words'];

/** The activity, or a sentence that says why there is none. */
export function WeighWords({ events, seed, audience, onAgain, isAgain }: ActivityDealProps): JSX.Element {
  const draw = useMemo(() => drawWords(events, seed, audience), [events, seed, audience]);
  if ('fitting' in draw) {
    return (
      <>
        <ActivityHead kind="standing" />
        <p className="activity-none">{tooFewWordsWords(draw.fitting)}</p>
      </>
    );
  }
  return <Excerpts words={draw.words} audience={audience} onAgain={onAgain} isAgain={isAgain} />;
}

function Excerpts({ words, audience, onAgain, isAgain }: WeighProps): JSX.Element {
  const [at, setAt] = useState(0);
  const [score, setScore] = useState(0);
  const isClass = audience === 'class';
  const place = useFocusAfterFirst<HTMLDivElement>('[data-first], input, [data-score]', `${at}`, isAgain);
  const asked = words[at];
  const isLast = at === words.length - 1;
  return (
    <>
      <ActivityHead kind="standing" {...(asked ? { progress: `Excerpt ${at + 1} of ${words.length}` } : {})} />
      <div className="weigh" ref={place}>
        {asked ? (
          <WeighAsked
            key={at}
            asked={asked}
            isClass={isClass}
            isLast={isLast}
            labels={isClass ? CLASS_CHOICES : CHOICES}
            onRight={() => setScore(score + 1)}
            onNext={() => (isLast && isClass ? onAgain() : setAt(at + 1))}
          />
        ) : (
          <WeighScore score={score} all={words.length} onAgain={onAgain} />
        )}
      </div>
    </>
  );
}
