// The lesson's fourth part: an arrest, a court's decision, an election, and all of it put in order.
import type { Step } from '../../lesson/lesson.ts';

export const stepsCourts: readonly Step[] = [
  {
    id: 'arrest',
    kind: 'event',
    part: 'courts',
    route: 'whole',
    minutes: 5,
    event: 'sokha-arrested',
    note: {
      context:
        'Two publishers tell the arrest as fact. The authorities say that he worked with the U.S. to topple the government. He is charged with treason, not convicted in these sources; they carry no answer of his to the charge. Of his contacts with ambassadors, his spokesperson says that they are “for the national benefit”.',
      pointAt:
        'Point at “on charges of treason”. A charge is a formal accusation; whoever is charged has not been found guilty, and he is not convicted in these sources. RFA takes this example from a statement of the European Commission.',
      ask: 'Arrested, charged, convicted: what is the difference? Which of the three do these articles tell, and why must we never mix them up?',
    },
  },
  {
    id: 'ruling',
    kind: 'event',
    part: 'courts',
    route: 'core',
    minutes: 2,
    event: 'dissolution',
    // It counts from the election in the question; the first counts from an arrest, which shorter routes leave out.
    citation: 1,
    hides: {
      what: 'outcome',
      question:
        'In June 2017 the main opposition party, the CNRP, won 44 percent in local elections. Now the Supreme Court decides about it. What does it decide?',
    },
    note: {
      context:
        'A party that won 44 percent in June is dissolved in November, two months after the arrest of its president, Kem Sokha, which only the long version shows. It can no longer stand in elections. These articles tell the decision; they do not tell the court’s reasons.',
      pointAt:
        'Point at “five months later” and at June 2017 in the question: the article counts from that election. Another article, not on this slide, counts two months from the arrest in September and comes to November, too. No article gives the day: the day shown, the 16th, rests on a report of The Phnom Penh Post.',
      ask: 'The article names neither the day nor the month of this decision. How do its words give the month all the same? Count with your fingers from June. Why can nobody count to the day?',
    },
  },
  {
    id: 'all-seats',
    kind: 'event',
    part: 'courts',
    route: 'whole',
    minutes: 4,
    event: 'election-2018',
    // The plain telling; the words of the first citation stand in a sentence about what came before.
    citation: 1,
    hides: {
      what: 'outcome',
      question: 'An election without the main opposition party: what share of the seats does the ruling party win?',
    },
    note: {
      context:
        'With the CNRP dissolved, the CPP wins every seat. Two articles tell that as fact. That the vote was “neither free nor fair” is criticism by the EU and the U.S.: a comment, which is told here as theirs.',
      pointAt:
        'Point at “all 125”: a number that anybody can check. Compare it with 2013, when the CPP had 68 of 123. The two articles come from two publishers, so two of them back this sentence.',
      ask: '“The CPP won all the seats” and “The vote was not fair”: which is told as fact, and which is a judgement? What would you ask those who judge?',
    },
  },
  {
    id: 'in-order',
    kind: 'activity',
    part: 'courts',
    route: 'whole',
    minutes: 8,
    activity: 'order',
    note: {
      context:
        'Groups of three or four put the cards in order, on the screen or cut out of paper. No date in dispute is among them. An event that is new to the class must be fitted in between those it knows. Give five minutes to the groups and three to the answer. What counts is the reason, not the speed.',
      pointAt:
        'Point at words that give an order without a date, such as “later”, “after” and “last month”. When the axis answers, let somebody read aloud the excerpt behind each mistake.',
      ask: 'Which two cards did your group argue about the longest? Which word in an excerpt could have settled it, and what did you rely on instead?',
    },
  },
];
