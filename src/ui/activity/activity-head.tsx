// The line above an activity: its title, what has just been found, and how far one is.
import type { JSX, ReactNode } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { ACTIVITY_TITLES } from './activity-words.ts';

interface ActivityHeadProps {
  readonly kind: ActivityKind;
  /** “Card 2 of 3”. */
  readonly progress?: string;
  readonly children?: ReactNode;
}

/** Read out whenever it changes. */
export function ActivityHead({ kind, progress, children }: ActivityHeadProps): JSX.Element {
  return (
    <div className="activity-head">
      <h2 className="activity-title">{ACTIVITY_TITLES[kind]}</h2>
      <p className="activity-found" role="status">
        {children}
      </p>
      {progress && <p className="activity-progress">{progress}</p>}
    </div>
  );
}
