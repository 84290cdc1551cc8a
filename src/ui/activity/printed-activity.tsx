// An activity on paper.
import type { JSX } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { PrintOnly } from '../print/print-only.tsx';
import { PrintedCards } from './printed-cards.tsx';

export interface PrintedActivityProps {
  readonly kind: ActivityKind;
  readonly events: readonly TimelineEvent[];
  readonly seed: number;
  readonly onDone: () => void;
}

/** Prints the cards of an activity to cut out. */
export function PrintedActivity({ onDone, ...cards }: PrintedActivityProps): JSX.Element {
  return (
    <PrintOnly onDone={onDone}>
      <PrintedCards {...cards} />
    </PrintOnly>
  );
}
