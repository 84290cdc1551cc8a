// The event of a step on paper: date, standing, and the excerpt that the class sees, word by word.
import type { JSX } from 'react';
import type { EventStep } from '../../lesson/lesson.ts';
import { citationOf } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { shownStanding } from '../../model/standing.ts';
import { ScriptExcerpt } from './script-excerpt.tsx';
import { ScriptDate, ScriptStanding } from './script-facts.tsx';

interface ScriptEventProps {
  readonly step: EventStep;
  readonly event: TimelineEvent;
  /** Numbered from 1. */
  readonly sources: readonly Source[];
}

/** What is known of the event, and one excerpt with who speaks, where and when. */
export function ScriptEvent({ step, event, sources }: ScriptEventProps): JSX.Element {
  const citation = citationOf(step, event);
  // That stands in the answer already.
  const hidden = step.hides?.what;
  return (
    <>
      {hidden !== 'date' && <ScriptDate event={event} />}
      {hidden !== 'standing' && <ScriptStanding event={event} standing={shownStanding(event)} />}
      {hidden !== 'outcome' && event.summary && <p>{event.summary}</p>}
      {citation && <ScriptExcerpt citation={citation} sources={sources} />}
    </>
  );
}
