// What the activities are given.
import type { OrderCard } from '../../lesson/put-in-order.ts';
import type { WeighedWords } from '../../lesson/weigh-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Counts } from './tally-words.ts';

interface DealProps {
  readonly seed: number;
  /** Deals other cards. */
  readonly onAgain: () => void;
  /** Whether this is not the first deal: then the focus, which was on “Again”, goes to the first thing to do. */
  readonly isAgain: boolean;
}

/** An activity that is still to be dealt to one pupil. */
export interface ActivityDealProps extends DealProps {
  readonly events: readonly TimelineEvent[];
}

export interface OrderProps extends DealProps {
  /** In true order. */
  readonly cards: readonly OrderCard[];
}

export interface WeighProps extends Omit<DealProps, 'seed'> {
  readonly words: readonly WeighedWords[];
}

/** Where a whole class is in an activity. The presentation holds it, so that both of its windows show the same. */
export interface RoundProps {
  /** From 0. */
  readonly round: number;
  readonly isAnswered: boolean;
  /** How many hold up each letter. */
  readonly counts: Counts;
  readonly onCounts: (counts: Counts) => void;
  /** To the answer, to the next round, to the next step; absent where nothing comes after. */
  readonly onGoOn: (() => void) | undefined;
}
