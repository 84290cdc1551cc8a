// The lesson's second part: after the election of 2013, an act and its content.
import type { Step } from '../../lesson/lesson.ts';

export const stepsTalks: readonly Step[] = [
  {
    id: 'threat',
    kind: 'event',
    part: 'talks',
    route: 'quick',
    minutes: 2,
    event: 'recording-threatened',
    hides: {
      what: 'outcome',
      question:
        'Talks after a disputed election have failed, and the opposition demonstrates. Now the prime minister speaks. What does he threaten to do?',
    },
    note: {
      context:
        'The threat is a public act, so the article tells it as fact. What is on the recording is another matter. Hun Sen says that Sam Rainsy accepted the official result of the July election, 68 seats to 55. The CNRP, which says that there was fraud, says that it has nothing to hide if nothing is cut.',
      pointAt:
        'Point at “threatened to release”: these words name an act, and RFA tells it in its own voice. Then at “on Thursday”: with the day of the article, 26 September 2013, the weekday becomes a date.',
      ask: 'What do we know for certain after this sentence, and what not? Would a recording settle the quarrel if nobody outside has heard all of it?',
    },
  },
  {
    id: 'probe',
    kind: 'event',
    part: 'talks',
    route: 'core',
    minutes: 2,
    event: 'probe-dropped',
    // The answer, not the claim: the claim's own words name who says it.
    citation: 1,
    hides: {
      what: 'speaker',
      // Those whom the class has just learnt to tell apart: to be worked out, not guessed.
      question:
        'Hun Sen says that Sam Rainsy gave up the demand for an investigation. Who from Rainsy’s party answers this: Kem Sokha, Kim Sok or Sok Eysan?',
    },
    note: {
      context:
        'Two people tell opposite things about the same meetings. Hun Sen says that Sam Rainsy dropped the demand. Kem Sokha, then deputy president of the CNRP, was there too; he says that the party demanded an investigation. So it is disputed. On this the article quotes no word of Sam Rainsy himself.',
      pointAt:
        'Point at the square brackets: the words “during the meetings” were put in by RFA, so that readers know what is meant. Then at “RFA’s translation”: we do not read the words that were spoken.',
      ask: 'Hun Sen and Kem Sokha were both at the talks. Who else could tell us what was said there? What would you want to hear or see before you believe one of them?',
    },
  },
];
