// The round of an activity that the class is at, for both windows of a presentation.
import { countVotes, forward, isAtEnd } from '../../lesson/moves.ts';
import { votesKey } from '../../lesson/run.ts';
import type { RoundProps } from '../activity/activity-props.ts';
import { useRun, useShow } from './show-context.ts';

const NO_COUNTS: RoundProps['counts'] = [];

/** The present round with its votes, and the moves that it offers. */
export function useRound(): RoundProps {
  const { telling, move } = useShow();
  const round = useRun((run) => run.round);
  const isAnswered = useRun((run) => run.isRevealed);
  const counts = useRun((run) => run.votes[votesKey(telling.steps[run.index]?.id ?? '', run.round)] ?? NO_COUNTS);
  const isLast = useRun((run) => isAtEnd(run, telling.steps));
  return {
    round,
    isAnswered,
    counts,
    onCounts: (next) => move(countVotes(next)),
    onGoOn: isLast ? undefined : () => move(forward),
  };
}
