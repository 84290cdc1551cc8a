// The button that leads on from a question to its answer, and from there to the next one.
import type { JSX } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import type { RoundProps } from './activity-props.ts';
import { ROUND_NOUNS } from './activity-words.ts';

interface GoOnButtonProps extends Pick<RoundProps, 'isAnswered' | 'onGoOn'> {
  readonly kind: ActivityKind;
  readonly isLast: boolean;
}

/** One button all the time, so that it keeps the focus; none at the very end. */
export function GoOnButton({ kind, isAnswered, isLast, onGoOn }: GoOnButtonProps): JSX.Element | undefined {
  if (!onGoOn) return undefined;
  const next = isLast ? 'Next step' : `Next ${ROUND_NOUNS[kind]}`;
  return (
    <button type="button" className="activity-button" onClick={onGoOn}>
      {isAnswered ? next : 'Answer'}
    </button>
  );
}
