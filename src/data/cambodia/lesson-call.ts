// The lesson's third part: a telephone call that happened on one day and became known on another.
import type { Step } from '../../lesson/lesson.ts';

export const stepsCall: readonly Step[] = [
  {
    id: 'law',
    kind: 'event',
    part: 'call',
    route: 'whole',
    minutes: 5,
    event: 'party-law',
    note: {
      context:
        'In February 2017 the law on parties changes, and Sam Rainsy resigns from the CNRP. The article tells the change first. Other reports date it 20 February, nine days after the resignation. We show what the article says, and say that others disagree.',
      pointAt:
        'Point at “barring convicts from leadership positions”: that is what the law says. Then at “pushed through”: these words judge how it was done. The date is only a month, because the article gives no more.',
      ask: 'The article and other reports put the two events in a different order. Does the order change how we understand them? Which document could settle it?',
    },
  },
  {
    id: 'posted',
    kind: 'event',
    part: 'call',
    route: 'quick',
    minutes: 2,
    event: 'call-posted',
    note: {
      context:
        'Two days earlier Kem Sokha had become president of the CNRP. Now a Facebook page posts a telephone call between him and the prime minister. Sam Rainsy says that this is an attempt to divide the opposition; the CNRP’s spokesman says that such talks are nothing new.',
      pointAt:
        'Say first who is heard: Hun Sen and Kem Sokha; the heading above names them, the title does not. Then point at “was posted on Saturday”: an act, told as fact. The day is worked out: it is the Saturday before the article of Monday 6 March 2017. Who recorded the call, the article does not say.',
      ask: 'A recording of two politicians appears on a Facebook page. What would you want to know before you share it? Whom could you ask?',
    },
  },
  {
    id: 'voice',
    kind: 'event',
    part: 'call',
    route: 'core',
    minutes: 2,
    event: 'voice-confirmed',
    // His own three words, not the reporter's sentence about them.
    citation: 1,
    hides: {
      what: 'speaker',
      question:
        'Hun Sen and Kem Sokha can be heard on the recording. On the next day one of them tells a news outlet this. Which of the two?',
    },
    note: {
      context:
        'Hun Sen confirms his own voice; therefore the call itself is told as fact. On the same day he says that Kem Sokha “actually followed my advice”: in the call he had advised him to become president of the party. That is his word alone; these articles carry no answer of Kem Sokha to it.',
      pointAt:
        'Point at “my real voice”. He could have kept silent or denied it. When the person concerned confirms a thing, it is well backed. But he confirms the voice, not the truth of everything that the voice says.',
      ask: 'Hun Sen says two things on that day: that the voice is his, and that Kem Sokha followed his advice. Which is now well backed, and which is the word of one side?',
    },
  },
  {
    id: 'spoke',
    kind: 'event',
    part: 'call',
    route: 'quick',
    minutes: 3,
    event: 'phone-call',
    hides: {
      what: 'date',
      // With the article's own clues, which no excerpt of this event holds: the class can work it out, and sees how.
      question:
        'An article of March 2017 says “last year” and “on the eve of the Pchum Ben festival”. When did the two men speak? How close can we come?',
    },
    note: {
      context:
        'They spoke in late September 2016, while Kem Sokha was sheltering in his party’s headquarters. The public could hear it more than five months later. In the call Hun Sen advises him to take over as president of the party, and in March 2017 he does. What comes later need not come because of it.',
      pointAt:
        'Point at “last year”: in an article of 2017 that is 2016. The festival falls in September or October; the article adds “in late September”, and puts a post of 25 September after the call. That allows several days. The day shown, the 25th, rests on another paper, The Phnom Penh Post. Show both days: happened, and known.',
      ask: 'Which day matters more to a voter: the one on which two politicians spoke, or the one on which everybody could hear them? Why?',
    },
  },
];
