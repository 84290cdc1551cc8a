// What words count as, with their letter, and by whom that is backed.
import type { JSX } from 'react';
import { letterOf, WEIGHED_STANDINGS, type WeighedWords } from '../../lesson/weigh-words.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';

/** “C: Disputed: said by Hun Sen; denied by Kem Sokha.” */
export function WeighStanding({ asked: { event, standing } }: { readonly asked: WeighedWords }): JSX.Element {
  const { outline } = useApp();
  return (
    <>
      <StandingMark standing={standing} /> {letterOf(WEIGHED_STANDINGS.indexOf(standing))}:{' '}
      {STANDING_WORDS[standing].word}
      <span className="weigh-sentence">{standingSentence(event, outline)}.</span>
    </>
  );
}
