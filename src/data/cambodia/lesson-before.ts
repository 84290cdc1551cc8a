// The lesson's first part: the goals, and the background without which nobody can follow.
import type { Step } from '../../lesson/lesson.ts';

export const goals: readonly string[] = [
  'Tell an act from its content: what was done, and what was said in it.',
  'Say how a date is known: stated, worked out, or only a phrase.',
  'Name who is missing: whose voice do these five articles not carry?',
];

export const stepsBefore: readonly Step[] = [
  {
    id: 'goals',
    kind: 'page',
    part: 'before',
    route: 'quick',
    minutes: 1,
    title: 'What we want to be able to do',
    lines: [...goals, 'Every event here leads back to words that somebody published.'],
    note: {
      context:
        'The lesson rests on five news articles by four publishers, published between 2013 and 2019. It is not about who is right in Cambodia’s politics. It is about reading: what do we know, and on whose word?',
      pointAt:
        'Read the goals aloud. Stay with the first: a speech is an act, what is said in it is its content. One can be certain while the other is open. The marks below are events, in the colour of their theme: a filled dot is told as fact, a ring is what one side says, a half-filled ring is disputed.',
      ask: 'Somebody in this room says that it is raining outside. What do you know for certain now: that it rains, or that it was said? How could you find out more?',
    },
  },
  {
    id: 'khmer-rouge',
    kind: 'page',
    part: 'before',
    route: 'whole',
    minutes: 5,
    title: 'The Khmer Rouge years, 1975 to 1979',
    lines: [
      'In April 1975 the Khmer Rouge, led by Pol Pot, took power after a civil war.',
      'They emptied the cities and forced people to work on the land.',
      'They abolished money, closed schools and banned religion.',
      'Between 1.5 and 2 million people died, by most estimates.',
      'In January 1979 the army of Vietnam drove them out of the capital, Phnom Penh.',
      'A court set up with the United Nations later convicted three of those responsible.',
    ],
    links: [
      { label: 'Documentation Center of Cambodia', url: 'https://dccam.org/' },
      { label: 'Extraordinary Chambers in the Courts of Cambodia (ECCC)', url: 'https://www.eccc.gov.kh/en' },
      { label: 'Encyclopædia Britannica: Khmer Rouge', url: 'https://www.britannica.com/topic/Khmer-Rouge' },
    ],
    note: {
      context:
        'Keep this short and sober. Those years are not history for everybody: many people in Cambodia lived through them. People died of hunger, illness and forced work, or were killed. The number is an estimate; some researchers give a higher one.',
      pointAt:
        'Point at “by most estimates”: even here we say how a thing is known. Researchers compared counts of the population, graves and the reports of survivors. Show no pictures of victims; the words are enough.',
      ask: 'Why might people who lived through such years care so much about peace, and so much about who governs? Nobody has to tell a story of their own.',
    },
  },
  {
    id: 'who-governs',
    kind: 'page',
    part: 'before',
    route: 'quick',
    minutes: 2,
    title: 'Who governs, and who opposes',
    lines: [
      'War went on after 1979. Peace agreements were signed in Paris in 1991.',
      'In 1993 the United Nations organised an election.',
      'Hun Sen (family name Hun) is prime minister in all five articles. His party is the CPP.',
      'The CNRP, formed in 2012, is the main opposition party.',
      'At first Sam Rainsy is its president, and Kem Sokha is his deputy.',
      'Three people: Kem Sokha (CNRP), Kim Sok (an analyst) and Sok Eysan (CPP).',
    ],
    links: [
      {
        label: 'United Nations: UNTAC, the mission of 1992 and 1993',
        url: 'https://peacekeeping.un.org/sites/default/files/past/untac.htm',
      },
      { label: 'Encyclopædia Britannica: Cambodia', url: 'https://www.britannica.com/place/Cambodia' },
    ],
    note: {
      context:
        'CPP means Cambodian People’s Party, CNRP Cambodia National Rescue Party. The king is head of state and does not govern. Two parties, those of Sam Rainsy and Kem Sokha, became one in 2012; remember that when the two names come apart.',
      pointAt:
        'Family names come first: Hun, Sam, Kem. Point at the last line. Kem Sokha is a leader of the opposition, Kim Sok is an analyst and critic, Sok Eysan speaks for the ruling party. The articles often print only one half of a name.',
      ask: 'Which words on this page would both sides accept? Look for words that only name, and for words that judge. Is there any word here that takes a side?',
    },
  },
  {
    id: 'election-2013',
    kind: 'page',
    part: 'before',
    route: 'core',
    minutes: 2,
    title: 'The election of July 2013',
    lines: [
      'On 28 July 2013 voters elected a new National Assembly.',
      'Official result: 68 seats for the CPP, 55 for the CNRP.',
      'The CNRP says that there was fraud, and demands an independent investigation.',
      'Hun Sen says that Sam Rainsy accepted the result. Our articles tell of no court’s finding.',
      'In September the two leaders meet for talks. The talks fail.',
      'When parliament first meets, the CNRP’s members stay away.',
    ],
    links: [
      {
        label: 'Radio Free Asia, 26 September 2013: one of our five articles',
        url: 'https://www.rfa.org/english/news/cambodia/recording-09262013165941.html',
      },
      {
        label: 'Voice of America, on the first sitting of parliament',
        url: 'https://www.voanews.com/a/cambodian-opposition-boycotts-parliament-security-tight-in-phnom-penh/1754982.html',
      },
    ],
    note: {
      context:
        'That the result was announced is a fact. Whether it was right was in dispute. The CNRP says that there was fraud; no charge and no finding of a court is mentioned in our articles. 68 and 55 seats make 123.',
      pointAt:
        'Point at the word “official” and at the two sentences with “says”. The same small word stands for the opposition and for the prime minister. It takes neither side.',
      ask: '“Officially the CPP won 68 seats” and “The election was fair”: which of these sentences can a reader check? What would somebody need in order to check the other one?',
    },
  },
];
