// 2018: the election without the CNRP, and Kim Sok between prison and exile.
import type { When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';
import { KIM_SOK_SENTENCE } from './legal-status.ts';

/** The Wednesday of the interview is pinned by nobody. */
const THAT_WEDNESDAY: When = {
  date: '[2018-09-19,2018-09-26,2018-10-03,2018-10-10]',
  basis: 'computed',
  how: '“On Wednesday”, and the article appeared between 19 September and 11 October 2018: one of four Wednesdays.',
};

const RELEASE_REPORT = 'https://www.rfa.org/english/news/cambodia/release-08172018131931.html';
const CHARGES_REPORT = 'https://www.rfa.org/english/news/cambodia/charges-09172018174558.html';

const WANTED =
  'Kim Sok: wanted by the authorities, not convicted in this new matter in these sources. He says that the courts serve Hun Sen.';

export const events2018: readonly CambodiaEvent[] = [
  {
    id: 'election-2018',
    title: 'CPP wins all 125 seats of the National Assembly',
    summary:
      'With the main opposition party dissolved, the ruling party won every seat. The EU and the U.S. criticised the vote.',
    plain:
      'Cambodia elected a new parliament. The main opposition party no longer existed by law. The ruling party, the CPP, won all 125 seats. The EU and the United States said that the vote was neither free nor fair.',
    when: {
      date: '2018-07',
      basis: 'stated',
      how: 'Both articles say “July 2018”.',
      elsewhere: {
        date: '2018-07-29',
        url: 'https://www.reuters.com/article/us-cambodia-election/cambodias-ruling-party-won-all-seats-in-july-vote-election-commission-idUSKBN1L01E7',
        publisher: 'Reuters',
      },
    },
    lane: 'elections',
    chapter: '2018',
    actors: ['cpp', 'european-union'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'the CPP to win all 125 seats in parliament in a July 2018 general election' }],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'won all 125 parliamentary seats at a national election in July 2018' }],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'criticize the vote as neither free nor fair' }],
        stance: 'comments',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'dissolution' }],
  },
  {
    id: 'kim-sok-leaves-prison',
    title: 'Kim Sok leaves prison and goes on criticising',
    summary: 'Having served his term, the analyst continued to criticise the government in public.',
    when: {
      date: '2018',
      basis: 'phrase',
      how: '“After serving his jail term”, in an article of September or October 2018.',
      elsewhere: { date: '2018-08-17', url: RELEASE_REPORT, publisher: 'Radio Free Asia' },
    },
    lane: 'courts',
    chapter: '2018',
    actors: ['kim-sok', 'government'],
    weight: 3,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'after serving his jail term, Sok continued to criticise the government' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: KIM_SOK_SENTENCE,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-in-prison' }],
  },
  {
    id: 'compensation-demanded',
    title: 'Hun Sen tells his lawyers to collect $200,000',
    summary:
      'In a speech, the prime minister told his lawyers to get the compensation from Kim Sok, who said that he did not have enough money.',
    when: {
      date: '2018',
      basis: 'phrase',
      how: '“In a speech”, told after the end of the jail term, in an article of 2018.',
      elsewhere: { date: '2018-08-29', url: CHARGES_REPORT, publisher: 'Radio Free Asia' },
    },
    lane: 'courts',
    chapter: '2018',
    actors: ['hun-sen', 'kim-sok'],
    weight: 2,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'In a speech, Hun Sen instructed his lawyers to get the $200,000 from Sok' }],
        stance: 'reports',
      },
      {
        source: 'post-2018',
        excerpt: [{ exact: 'he did not have enough money to pay the compensation' }],
        stance: 'comments',
        speaker: 'kim-sok',
      },
    ],
    isPublicAct: true,
    legalStatus: KIM_SOK_SENTENCE,
    connections: [
      { kind: 'later in the same matter', event: 'kim-sok-sentenced' },
      { kind: 'later in the same matter', event: 'kim-sok-leaves-prison' },
    ],
  },
  {
    id: 'court-date-missed',
    title: 'Kim Sok does not come to court for questioning',
    summary:
      'The analyst stayed away on the day on which he was to be questioned. The authorities have wanted him since.',
    when: {
      date: '2018-09-14',
      basis: 'stated',
      how: '“On September 14”, in an article of September or October 2018.',
    },
    lane: 'courts',
    chapter: '2018',
    actors: ['kim-sok'],
    weight: 3,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'failing to appear in court for questioning on September 14' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-leaves-prison' }],
  },
  {
    id: 'kim-sok-warrant',
    title: 'Authorities want Kim Sok arrested',
    summary:
      'The analyst is wanted. Kim Sok speaks of a new warrant, issued in his view to please Hun Sen; Phil Robertson of Human Rights Watch expects further charges, which he calls bogus.',
    when: {
      date: '2018',
      basis: 'phrase',
      how: 'The “latest warrant of arrest” has no day in the article; he has been wanted since 14 September.',
      elsewhere: {
        date: '2018-09-14',
        url: CHARGES_REPORT,
        publisher: 'Radio Free Asia',
        note: 'The day of the warrant.',
      },
    },
    lane: 'courts',
    chapter: '2018',
    actors: ['kim-sok', 'phnom-penh-court', 'hun-sen', 'human-rights-watch', 'phil-robertson'],
    weight: 3,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'Kim Sok has been wanted by authorities since failing to appear in court' }],
        stance: 'reports',
      },
      {
        source: 'post-2018',
        excerpt: [{ exact: 'Sok now claims the court issued its latest warrant of arrest to please Hun Sen' }],
        stance: 'comments',
        speaker: 'kim-sok',
      },
      {
        source: 'post-2018',
        excerpt: [
          {
            exact:
              'Hun Sen will try to jail Sok again on more bogus charges because he aims to punish anyone who defies him',
          },
        ],
        stance: 'comments',
        speaker: 'phil-robertson',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [{ kind: 'later in the same matter', event: 'court-date-missed' }],
  },
  {
    id: 'kim-sok-interview',
    title: 'Kim Sok, in hiding, seeks a country to shelter him',
    summary:
      'From a secret place, the analyst told The Phnom Penh Post that he looked for asylum abroad. A government spokesman says that this had been his aim all along.',
    plain:
      'Kim Sok criticises the government. He was in hiding when he told a newspaper that he was looking for a country to protect him. The authorities want him arrested; in these articles no court has decided this new case. He says that the courts serve Hun Sen. A government spokesman says that he only wanted asylum.',
    when: THAT_WEDNESDAY,
    lane: 'talks',
    chapter: '2018',
    actors: ['kim-sok', 'phay-siphan', 'government'],
    weight: 4,
    citations: [
      {
        source: 'post-2018',
        excerpt: [
          {
            exact:
              'He told The Post from his secret hideout on Wednesday that he is looking for a country to shelter him',
          },
        ],
        stance: 'reports',
      },
      {
        source: 'post-2018',
        excerpt: [
          { exact: 'The goal of his attempt to defame [Prime Minister Hun Sen] is to obtain political asylum only' },
        ],
        stance: 'comments',
        speaker: 'phay-siphan',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [
      { kind: 'later in the same matter', event: 'court-date-missed' },
      { kind: 'later in the same matter', event: 'kim-sok-warrant' },
    ],
  },
  {
    id: 'kim-sok-luring',
    title: 'Whether Hun Sen tried for 12 years to win Kim Sok over',
    summary:
      'Kim Sok says that the prime minister tried for twelve years to bring him to the ruling party. Its spokesman denies it: the party has people enough.',
    when: {
      ...THAT_WEDNESDAY,
      how: 'Said “on Wednesday”, one of four between 19 September and 11 October 2018. The twelve years are his claim, not a date.',
    },
    lane: 'talks',
    chapter: '2018',
    actors: ['kim-sok', 'hun-sen', 'sok-eysan', 'cpp'],
    weight: 4,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'he has failed over and over for 12 years to get me to join him' }],
        stance: 'claims',
        speaker: 'kim-sok',
      },
      {
        source: 'post-2018',
        excerpt: [
          { exact: 'Eysan also rejected Sok’s claim that CPP leaders tried to get him to work for them' },
          { exact: 'We don’t lack human resources to serve the country and the people' },
        ],
        stance: 'denies',
        speaker: 'sok-eysan',
      },
    ],
    isPublicAct: true,
    disagreement:
      'Kim Sok says that Hun Sen tried for twelve years to get him to join; Sok Eysan says that CPP leaders did not try and that the party needs nobody else.',
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-interview' }],
  },
  {
    id: 'kim-sok-challenge',
    title: 'Kim Sok challenges Hun Sen to face him in court',
    summary:
      'The analyst offered to go to prison by himself if the prime minister met him in court in person, among two conditions. The ruling party’s spokesman rejected conditions.',
    when: {
      ...THAT_WEDNESDAY,
      how: 'Told in the interview of “Wednesday”, one of four between 19 September and 11 October 2018.',
    },
    lane: 'talks',
    chapter: '2018',
    actors: ['kim-sok', 'hun-sen', 'sok-eysan', 'cpp'],
    weight: 2,
    citations: [
      {
        source: 'post-2018',
        excerpt: [{ exact: 'I challenge Mr Hun Sen to come face to face with me in a court trial as the plaintiff' }],
        stance: 'reports',
        speaker: 'kim-sok',
      },
      {
        source: 'post-2018',
        excerpt: [{ exact: 'He has no right to demand conditions from the plaintiff' }],
        stance: 'comments',
        speaker: 'sok-eysan',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-warrant' }],
  },
  {
    id: 'hrw-appeal',
    title: 'Phil Robertson urges diplomats to speak up for Kim Sok',
    summary:
      'Phil Robertson told The Phnom Penh Post that diplomats and UN officials should demand that Hun Sen drop the charges against Kim Sok.',
    when: THAT_WEDNESDAY,
    lane: 'talks',
    chapter: '2018',
    actors: ['human-rights-watch', 'phil-robertson', 'hun-sen', 'kim-sok'],
    weight: 1,
    citations: [
      {
        source: 'post-2018',
        excerpt: [
          { exact: 'Diplomats and UN officials in Phnom Penh and overseas should demand Hun Sen drop the charges' },
        ],
        stance: 'reports',
        speaker: 'phil-robertson',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-warrant' }],
  },
  {
    id: 'kim-sok-exile',
    title: 'Kim Sok goes into exile in Finland',
    summary: 'In February 2019 the analyst, still in hiding in the autumn before, was living in Finland.',
    when: {
      date: '[2018-09-19..2019-02-14]',
      basis: 'computed',
      how: 'Still “looking for a country” in the interview of 19 September 2018 at the earliest, “now living in exile in Finland” on 14 February 2019.',
      elsewhere: {
        date: '2018-10-12',
        url: 'https://engview.rfaweb.org/english/news/cambodia/arrives-10122018142931.html',
        publisher: 'Radio Free Asia',
        note: 'The day of his arrival.',
      },
    },
    lane: 'courts',
    chapter: '2018',
    actors: ['kim-sok'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'now living in exile in Finland' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: WANTED,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-interview' }],
  },
];
