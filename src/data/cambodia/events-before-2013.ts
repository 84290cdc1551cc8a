// What the articles tell of the time before 2013.
import type { When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';

const IN_1997: When = {
  date: '1997',
  basis: 'stated',
  how: 'The article says “in 1997”. The year is that of the money and the alleged spying; when Hun Sen accused him, the article does not say.',
};

const SPYING_ACCUSATION =
  'Son Chhay: accused by Hun Sen; no charge is mentioned in these sources. He gives another reason.';

export const eventsBefore2013: readonly CambodiaEvent[] = [
  {
    id: 'son-chhay-money',
    title: 'Son Chhay takes $10,000 from Hun Sen',
    summary:
      'Son Chhay, an opposition politician, admits that he took the money. He says that a refusal could have been read as a negative reaction to a goodwill gesture and have harmed his negotiations with Hun Sen.',
    when: IN_1997,
    lane: 'talks',
    chapter: 'before-2013',
    actors: ['son-chhay', 'hun-sen'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'spying for him in 1997 in exchange for U.S. $10,000' }],
        stance: 'claims',
        speaker: 'hun-sen',
      },
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'Son Chhay has admitted to taking the money' }],
        stance: 'confirms',
        speaker: 'son-chhay',
      },
    ],
    isPublicAct: false,
    legalStatus: SPYING_ACCUSATION,
    connections: [],
  },
  {
    id: 'spying-disputed',
    title: 'Whether Son Chhay took the money for spying',
    summary:
      'Hun Sen says that he paid Son Chhay to spy for him, and that a recording proves it. Son Chhay gives another reason for taking the money.',
    when: IN_1997,
    lane: 'leaks',
    chapter: 'before-2013',
    actors: ['son-chhay', 'hun-sen'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact: 'accused CNRP senior official Son Chhay of spying for him in 1997 in exchange for U.S. $10,000',
          },
        ],
        stance: 'claims',
        speaker: 'hun-sen',
      },
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact: 'not accepting it could have been seen as a “negative reaction”',
          },
        ],
        stance: 'denies',
        speaker: 'son-chhay',
      },
    ],
    isPublicAct: false,
    disagreement:
      'Both agree that the money was taken; Hun Sen says that it was paid for spying, Son Chhay that refusing a goodwill gesture could have harmed his negotiations.',
    legalStatus: SPYING_ACCUSATION,
    connections: [{ kind: 'later in the same matter', event: 'son-chhay-money' }],
  },
  {
    id: 'cnrp-formed',
    title: 'Two opposition parties combine to form the CNRP',
    summary:
      'The parties of Sam Rainsy and Kem Sokha became one, the Cambodia National Rescue Party. In 2017 an analyst still spoke of distrust between their followers.',
    when: {
      date: '2012',
      basis: 'stated',
      how: 'The article says “in 2012”.',
      elsewhere: {
        date: '2012-07-17',
        url: 'https://www.rfa.org/english/news/cambodia/merger-07172012160207.html',
        publisher: 'Radio Free Asia',
      },
    },
    lane: 'party',
    chapter: 'before-2013',
    actors: ['cnrp', 'sam-rainsy', 'kem-sokha', 'cham-bunthet'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'whose two parties combined in 2012 to form the CNRP' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
];
