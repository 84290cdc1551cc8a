// 2016: Kem Sokha in his party's headquarters, and the telephone call that became public in March 2017.
import type { MadePublic, When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';

/** The call and everything that was said in it. */
const DURING_THE_CALL: When = {
  date: '[2016-09-21..2016-09-25]',
  basis: 'phrase',
  how: 'It “appeared to occur on the eve of the Pchum Ben festival in late September”; a Facebook post of 25 September is told as coming after it.',
  elsewhere: {
    date: '2016-09-25',
    url: 'http://phnompenhpost.com/national/pm-sokha-talk-leaked-purports-show-private-negotiations-between-rivals',
    publisher: 'The Phnom Penh Post',
    note: 'On one outlet’s word.',
  },
};

const LEAKED: MadePublic = {
  date: '2017-03-04',
  how: 'The recording was posted on “Saturday”, before the article of Monday 6 March 2017.',
};

/** The case from which Kem Sokha sheltered in the headquarters. */
const COURT_CASE =
  'Kem Sokha: a court case over not coming to court for questioning; his party called it politically motivated, and he was pardoned in December 2016.';

export const events2016: readonly CambodiaEvent[] = [
  {
    id: 'rainsy-abroad',
    title: 'Sam Rainsy lives abroad',
    summary:
      'Early in 2019 the opposition leader had been in exile for more than three years and had vowed to return. These articles tell of no return.',
    when: {
      date: '2016-01~/..',
      basis: 'computed',
      how: '“After more than three years abroad”, in an article of 14 February 2019: since before the middle of February 2016. No end is told.',
    },
    lane: 'party',
    chapter: '2016',
    actors: ['sam-rainsy'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'vowed to return to Cambodia after more than three years abroad' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'headquarters',
    title: 'Kem Sokha shelters in the CNRP headquarters',
    summary:
      'The party’s deputy president stayed in its Phnom Penh headquarters for months, away from a court case that his party called politically motivated.',
    when: {
      date: '2016-05/2016-12',
      basis: 'phrase',
      how: '“Since May”, until a pardon “in December”.',
      elsewhere: {
        date: '2016-05-26/2016-12-02',
        url: 'https://www.rfa.org/english/news/cambodia/cambodian-police-raid-05262016161521.html',
        publisher: 'Radio Free Asia',
        note: 'The end is the day of the pardon.',
      },
    },
    lane: 'courts',
    chapter: '2016',
    actors: ['kem-sokha', 'cnrp'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact:
              'had been hiding in the CNRP’s Phnom Penh headquarters since May to avoid a court case the party criticized as being politically motivated',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: COURT_CASE,
    connections: [],
  },
  {
    id: 'cease-fire',
    title: 'Hun Sen declares a “cease-fire”',
    summary:
      'After months in which he had attacked Kem Sokha, the prime minister declared what the article calls, in quotation marks, a “cease-fire”.',
    when: {
      date: '[2016-09-21..2016-09-30]',
      basis: 'phrase',
      how: '“In late September”, on the eve of the Pchum Ben festival.',
      elsewhere: {
        date: '2016-09-22',
        url: 'https://www.yahoo.com/news/cambodia-pm-declares-political-ceasefire-amid-heightened-tension-102738429.html',
        publisher: 'Yahoo News',
      },
    },
    lane: 'talks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'declared a “cease-fire” after months of attacking Mr. Sokha' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'phone-call',
    title: 'Hun Sen and Kem Sokha speak on the telephone',
    summary:
      'The prime minister and the deputy president of the opposition party spoke; the recording lasts 21 minutes. Hun Sen later confirmed his voice, and the CNRP’s spokesman accepted it.',
    plain:
      'Hun Sen, the prime minister, and Kem Sokha, a leader of the opposition, spoke on the telephone. The public could hear the call only in March 2017, when a recording was put on Facebook. Hun Sen then said that it was his voice.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 5,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact:
              'confirmed the authenticity of a recorded telephone conversation with CNRP President Kem Sokha last year',
          },
        ],
        stance: 'confirms',
        speaker: 'hun-sen',
      },
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'he believed Mr. Hun Sen’s claim that the conversations were authentic' }],
        stance: 'confirms',
        speaker: 'yim-sovann',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [
      { kind: 'later in the same matter', event: 'headquarters' },
      { kind: 'later in the same matter', event: 'cease-fire' },
    ],
  },
  {
    id: 'call-sideline',
    title: 'Hun Sen asks Kem Sokha to sideline Sam Rainsy',
    summary:
      'In the call, Hun Sen asked that Sam Rainsy no longer be his counterpart, and that the opposition attack him and his family less.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha', 'sam-rainsy'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'lays out requests for Mr. Sokha to sideline Mr. Rainsy’s role as his counterpart' }],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [{ kind: 'later in the same matter', event: 'phone-call' }],
  },
  {
    id: 'call-warning',
    title: 'Hun Sen warns Kem Sokha against staying with Sam Rainsy',
    summary:
      'In the call, Hun Sen said that Kem Sokha would be in danger too if he stayed involved with Sam Rainsy, and that he himself was not afraid even of U.S. troops.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha', 'sam-rainsy'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'you will also be in danger' }],
        stance: 'reports',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [{ kind: 'later in the same matter', event: 'call-sideline' }],
  },
  {
    id: 'call-advice',
    title: 'Hun Sen advises Kem Sokha to replace Sam Rainsy',
    summary: 'Later in the call, the prime minister advised Kem Sokha to become president of the party himself.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha', 'sam-rainsy'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'Mr. Hun Sen advises Mr. Sokha to take over as president from Mr. Rainsy' }],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [{ kind: 'later in the same matter', event: 'call-sideline' }],
  },
  {
    id: 'call-partner',
    title: 'Hun Sen says that he wants a partner in the CNRP',
    summary:
      'In the call, Hun Sen said that he did not want to destroy the opposition party. Kem Sokha did not respond.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha', 'cnrp'],
    weight: 2,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'I don’t want to destroy the CNRP—I want a partner in the CNRP' }],
        stance: 'reports',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [{ kind: 'later in the same matter', event: 'call-advice' }],
  },
  {
    id: 'call-promise',
    title: 'Hun Sen vows no arrest if Kem Sokha leaves to register',
    summary:
      'In the call, the prime minister promised that Kem Sokha would not be arrested if he left the headquarters to register.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact: 'Mr. Hun Sen vows that Mr. Sokha won’t be arrested if he leaves the CNRP office to register to vote',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    legalStatus: COURT_CASE,
    connections: [{ kind: 'later in the same matter', event: 'headquarters' }],
  },
  {
    id: 'call-court-case',
    title: 'Kem Sokha asks Hun Sen to intervene in his court case',
    summary:
      'In the call, Kem Sokha asked for help in the case against him. Hun Sen answered that he could help only after the final verdict.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['kem-sokha', 'hun-sen'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          { exact: 'Mr. Sokha asks the prime minister to intervene in the court case against him' },
          { exact: 'he can help only once Mr. Sokha’s verdict is finalized' },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    legalStatus: COURT_CASE,
    connections: [{ kind: 'later in the same matter', event: 'headquarters' }],
  },
  {
    id: 'call-civility',
    title: 'Hun Sen asks Kem Sokha for a public plea for civility',
    summary: 'In the call, the prime minister asked for a Facebook message about how politicians should speak.',
    when: DURING_THE_CALL,
    lane: 'leaks',
    chapter: '2016',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact:
              'also asks Mr. Sokha to post a message to Facebook before Pchum Ben making a public plea for civility',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: LEAKED,
    connections: [{ kind: 'later in the same matter', event: 'cease-fire' }],
  },
  {
    id: 'facebook-plea',
    title: 'Kem Sokha urges his party to avoid rude words',
    summary: 'In a Facebook post, Kem Sokha asked party members not to use violent or insulting language.',
    when: {
      date: '2016-09-25',
      basis: 'stated',
      how: '“On September 25”, in an article that tells of the year before.',
    },
    lane: 'talks',
    chapter: '2016',
    actors: ['kem-sokha', 'cnrp'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact:
              'a Facebook update on September 25 urging party members to “avoid using violent, rude or attacking words.”',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'call-civility' }],
  },
  {
    id: 'registers-to-vote',
    title: 'Kem Sokha leaves the headquarters to register to vote',
    summary: 'He registered and went back to the party’s building at once.',
    when: { date: '2016-10-05', basis: 'stated', how: '“On October 5”, in an article that tells of the year before.' },
    lane: 'elections',
    chapter: '2016',
    actors: ['kem-sokha'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'registered on October 5 before promptly returning to the headquarters' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'call-promise' },
      { kind: 'later in the same matter', event: 'headquarters' },
    ],
  },
  {
    id: 'tweets-october',
    title: 'Kem Monovithya criticises Sam Rainsy in tweets',
    summary: 'The CNRP’s deputy head of public affairs criticised her party’s president in a series of tweets.',
    when: { date: '2016-10', basis: 'phrase', how: '“In October”, in an article that tells of the year before.' },
    lane: 'talks',
    chapter: '2016',
    actors: ['kem-monovithya', 'sam-rainsy', 'cnrp'],
    weight: 1,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'slammed Mr. Rainsy in a series of tweets in October' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'pardon',
    title: 'Kem Sokha receives a royal pardon',
    summary:
      'The pardon, which Hun Sen supported, came after months that Kem Sokha had spent in the party headquarters.',
    plain:
      'The king pardoned Kem Sokha, and Hun Sen supported this. There was a court case against Kem Sokha because he had not come to court for questioning. His party said that the case was political.',
    when: {
      date: '2016-12',
      basis: 'phrase',
      how: '“In December”, in an article of March 2017.',
      elsewhere: {
        date: '2016-12-02',
        url: 'http://www.phnompenhpost.com/national/breaking-royal-pardon-kem-sokha',
        publisher: 'The Phnom Penh Post',
      },
    },
    lane: 'courts',
    chapter: '2016',
    actors: ['kem-sokha', 'hun-sen', 'norodom-sihamoni'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'eventually granted a royal pardon supported by Mr. Hun Sen in December' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus:
      'Kem Sokha: pardoned in the case over not coming to court for questioning, which his party called politically motivated.',
    connections: [
      { kind: 'later in the same matter', event: 'headquarters' },
      { kind: 'later in the same matter', event: 'call-court-case' },
    ],
  },
];
