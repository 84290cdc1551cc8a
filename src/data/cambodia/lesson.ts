// The lesson that comes with the timeline, put together: three routes of 14, 30 and 83 minutes. Parts one to four fill the
// first of two lessons, part five the second.
import type { Lesson } from '../../lesson/lesson.ts';
import { goals, stepsBefore } from './lesson-before.ts';
import { stepsCall } from './lesson-call.ts';
import { stepsCourts } from './lesson-courts.ts';
import { stepsTalks } from './lesson-talks.ts';
import { exitTicket, stepsVoices } from './lesson-voices.ts';

/** How to read news with a class: Cambodian politics in five articles. */
export const cambodiaLesson: Lesson = {
  id: 'cambodia-lesson',
  timeline: 'cambodia',
  title: 'Who says so? Cambodia in five articles',
  goals,
  parts: [
    { id: 'before', title: 'Before we begin' },
    { id: 'talks', title: 'After the election' },
    { id: 'call', title: 'Hun Sen and Kem Sokha on the telephone' },
    { id: 'courts', title: 'A party and the courts' },
    { id: 'voices', title: 'On whose word' },
  ],
  steps: [...stepsBefore, ...stepsTalks, ...stepsCall, ...stepsCourts, ...stepsVoices],
  exitTicket,
  rubric: [
    { level: 'Not yet', shows: 'Retells what happened, and takes what somebody says for what is so.' },
    { level: 'On the way', shows: 'Tells an act from its content in one example, but names no words that show it.' },
    {
      level: 'Reached',
      shows: 'Names the words that show it, says how one date is known, and names one voice that is missing.',
    },
    {
      level: 'Beyond',
      shows: 'Says in addition what could settle an open question, and how a missing voice could change the story.',
    },
  ],
};
