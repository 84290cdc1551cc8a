// What the activities are given.
import type { OrderCard } from '../../lesson/put-in-order.ts';
import type { WeighedWords } from '../../lesson/weigh-words.ts';
import type { TimelineEvent } from '../../model/event.ts';

interface DealProps {
  readonly seed: number;
  /** Deals other cards. */
  readonly onAgain: () => void;
  /** Whether this is not the first deal: then the focus, which was on “Again”, goes to the first thing to do. */
  readonly isAgain: boolean;
}

/** An activity that is still to be dealt. */
export interface ActivityDealProps extends DealProps {
  readonly events: readonly TimelineEvent[];
  readonly audience: 'class' | 'pupil';
}

export interface OrderProps extends DealProps {
  /** In true order. */
  readonly cards: readonly OrderCard[];
}

export interface WeighProps extends Omit<ActivityDealProps, 'seed' | 'events'> {
  readonly words: readonly WeighedWords[];
}
