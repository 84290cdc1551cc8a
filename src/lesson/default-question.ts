// What a class is asked where the teacher has not written a question yet.
import type { Hidden } from './lesson.ts';

/** A question for each thing that can be hidden; it fits any event. */
export const DEFAULT_QUESTIONS: Readonly<Record<Hidden, string>> = {
  date: 'When was this?',
  outcome: 'How did this end?',
  speaker: 'Who said this?',
  standing: 'Is this told as fact, does one side say it, or is it disputed?',
};
