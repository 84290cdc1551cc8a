// What a timeline and its events are where nobody says otherwise.
import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/** An event of which only its title, date and lane are known. */
export const UNSAID_OF_EVENT: Omit<TimelineEvent, 'id' | 'title' | 'when' | 'lane'> = {
  summary: '',
  chapter: '',
  actors: [],
  weight: 3,
  citations: [],
  isPublicAct: false,
  connections: [],
};

/** A timeline of which only its id, lanes and events are known. */
export const UNSAID_OF_TIMELINE: Omit<Timeline, 'id' | 'lanes' | 'events'> = {
  title: '',
  summary: '',
  sourcesEnd: '',
  chapters: [],
  silences: [],
  actors: [],
  terms: [],
  publishers: [],
  sources: [],
  afterwards: [],
  corrections: [],
};
