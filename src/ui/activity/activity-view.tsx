// An activity made from a timeline, for one pupil; “Again” deals anew.
import { type JSX, useState } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { ACTIVITY_TITLES } from './activity-words.ts';
import { PutInOrder } from './put-in-order.tsx';
import { WeighWords } from './weigh-words.tsx';
import './activity.css';

export interface ActivityProps {
  readonly kind: ActivityKind;
  /** Candidates; those that fit are chosen by the seed. */
  readonly events: readonly TimelineEvent[];
  readonly seed: number;
}

/** An activity, or a sentence that says why this timeline has none. It fills its place and keeps nothing. */
export function ActivityView({ kind, events, seed }: ActivityProps): JSX.Element {
  const [deal, setDeal] = useState(0);
  // A new question, a new seed or a new deal begins with nothing answered.
  const key = `${kind} ${seed} ${deal}`;
  const dealt = { events, seed: seed + deal, onAgain: () => setDeal(deal + 1), isAgain: deal > 0 };
  return (
    <section className="activity" data-audience="pupil" aria-label={ACTIVITY_TITLES[kind]}>
      {kind === 'order' ? <PutInOrder key={key} {...dealt} /> : <WeighWords key={key} {...dealt} />}
    </section>
  );
}
