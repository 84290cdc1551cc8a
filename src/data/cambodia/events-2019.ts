// 2019 and what was then expected of 2020: the EU's review, a leaked recording, and Kem Sokha's release from house arrest.
import type { When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';
import { TREASON_CHARGE } from './legal-status.ts';

const RFA_TRANSLATION = "RFA's translation";

const WITHDRAWAL_REPORT =
  'https://www.europeansources.info/record/commission-delegated-regulation-on-the-temporary-withdrawal-of-the-arrangements-in-respect-of-certain-products-originating-in-cambodia/';

/** The day of the call to officers is pinned by nobody. */
const IN_THE_CALL_OF_2019: When = {
  date: '[2019-02-12..2019-02-14]',
  basis: 'computed',
  how: 'Posted on the morning of Thursday 14 February. If its “18 months” are those that the EU announced on Tuesday the 12th, the call came after that; the day itself is not told.',
};

const POSTED_ON_THURSDAY = {
  date: '2019-02-14',
  how: 'The clip was posted on Facebook pages on “Thursday morning”; the article is of Thursday 14 February 2019.',
};

const BETWEEN_RELEASE_AND_ARTICLE: When = {
  date: '[2019-11-10..2019-11-30]',
  basis: 'computed',
  how: 'After the release of 10 November and no later than the article, which appeared in the last ten days of November 2019.',
};

/** The Thursday of the video is pinned by nobody. */
const THURSDAY_OF_THE_VIDEO: When = {
  date: '[2019-11-21,2019-11-28]',
  basis: 'computed',
  how: '“Online on Thursday”, in an article of the last ten days of November 2019: the 21st or the 28th.',
};

export const events2019: readonly CambodiaEvent[] = [
  {
    id: 'eu-opens-review',
    title: 'EU opens its procedure on Cambodia’s trade preferences',
    summary:
      'The EU began a procedure that could suspend duty-free trade for a time, and named labour, political and human rights concerns. Cambodia’s government called the step unjust.',
    plain:
      'Cambodia could sell goods to the European Union without paying duty, a tax at the border. The EU began to look at whether to stop this for some time. It named workers’ rights and human rights as reasons. Cambodia’s government called the step unjust.',
    when: {
      date: '2019-02-12',
      basis: 'stated',
      how: '“On Tuesday”, in an article of Thursday 14 February 2019, which also says “Feb. 12”; the other article says only “in February”.',
      elsewhere: {
        date: '2019-02-11',
        url: 'https://opendevelopmentcambodia.net/announcements/press-release-on-the-eu-launches-procedure-to-temporarily-suspend-trade-preferences',
        publisher: 'Open Development Cambodia',
        disagreement:
          'The article says Tuesday 12 February; the EU announced the step on 11 February, and it was in force on the 12th.',
      },
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['european-union', 'government'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          { exact: 'On Tuesday, the European Commission' },
          {
            exact:
              'announced a period of monitoring that could lead to the temporary suspension of Cambodia’s preferential trade access',
          },
        ],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'The EU in February began a process to review duty-free trade' }],
        stance: 'reports',
      },
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'in a statement Tuesday, calling the decision “unjust”' }],
        stance: 'comments',
        speaker: 'government',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'election-2018' },
      { kind: 'later in the same matter', event: 'dissolution' },
      { kind: 'later in the same matter', event: 'sokha-arrested' },
    ],
  },
  {
    id: 'government-statement',
    title: 'Cambodia’s government rejects the EU’s step',
    summary:
      'In a statement on the same day, the government spoke of political interference and of Cambodia’s sovereignty.',
    when: { date: '2019-02-12', basis: 'computed', how: '“Tuesday”, in an article of Thursday 14 February 2019.' },
    lane: 'europe',
    chapter: '2019',
    actors: ['government', 'european-union'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          { exact: 'Cambodia’s government lashed out at the EU in a statement Tuesday, calling the decision “unjust”' },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'eu-opens-review' }],
  },
  {
    id: 'eba-period',
    title: 'Eighteen months until any EBA withdrawal',
    summary:
      'The time between the EU’s announcement and the earliest moment at which Cambodia could lose trade preferences. The article tells it while it is running.',
    when: {
      date: '2019-02-12/2020-08',
      basis: 'computed',
      how: '“After 18 months from the EC’s Feb. 12 announcement”: from 12 February 2019 to August 2020.',
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['european-union'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          {
            exact:
              "Any withdrawal of trade preferences would come into effect after 18 months from the EC's Feb. 12 announcement",
          },
        ],
        stance: 'foresees',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'eu-opens-review' }],
  },
  {
    id: 'officers-call-posted',
    title: 'Audio of a call to officers is posted on Facebook',
    summary:
      'A clip that RFA presents as Hun Sen’s call to government officers appeared on several pages. The government’s spokesman would not comment, which is no denial.',
    when: {
      date: '2019-02-14',
      basis: 'computed',
      how: '“Thursday morning”; the article is of Thursday 14 February 2019.',
    },
    lane: 'leaks',
    chapter: '2019',
    actors: ['hun-sen', 'phay-siphan', 'kim-sok', 'government'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          {
            exact: 'the audio clip, which was posted on several Facebook pages in Cambodia Thursday morning',
          },
        ],
        stance: 'reports',
      },
      {
        source: 'rfa-2019',
        excerpt: [{ exact: '“I don’t comment on leaked information,”' }],
        stance: 'comments',
        speaker: 'phay-siphan',
        translation: RFA_TRANSLATION,
      },
      {
        source: 'rfa-2019',
        excerpt: [{ exact: '“Hun Sen is facing tough problems on how to resolve the EBA issue,”' }],
        stance: 'comments',
        speaker: 'kim-sok',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'makes public', event: 'call-2019' },
      { kind: 'makes public', event: 'call-2019-warrants' },
      { kind: 'makes public', event: 'call-2019-pardon' },
    ],
  },
  {
    id: 'call-2019',
    title: 'RFA says Hun Sen told officers to destroy opposition',
    summary:
      'By RFA’s account, Hun Sen said in a call that the opposition must be destroyed locally within 18 months. Nobody in the article confirms the voice.',
    plain:
      'A recording of a telephone call was put on Facebook. Radio Free Asia says that the voice is Hun Sen’s, and that he told officers to destroy the opposition locally within 18 months. Nobody in the article confirms the voice. A government spokesman would not comment.',
    when: IN_THE_CALL_OF_2019,
    lane: 'leaks',
    chapter: '2019',
    actors: ['hun-sen', 'cnrp', 'cpp', 'phay-siphan'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          {
            exact: 'must work during the next 18 months to destroy the opposition party at the local level',
          },
          { exact: 'Hun Sen said in a phone call to government officers' },
        ],
        stance: 'claims',
      },
      {
        source: 'rfa-2019',
        excerpt: [{ exact: '“I don’t comment on leaked information,”' }],
        stance: 'comments',
        speaker: 'phay-siphan',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: false,
    madePublic: POSTED_ON_THURSDAY,
    connections: [
      { kind: 'later in the same matter', event: 'eu-opens-review' },
      { kind: 'later in the same matter', event: 'dissolution' },
    ],
  },
  {
    id: 'call-2019-warrants',
    title: 'RFA says Hun Sen wants warrants for Sam Rainsy carried out',
    summary:
      'By RFA’s account, Hun Sen said in the call that the warrants for Sam Rainsy’s arrest must be carried out, and that all means would be used if he resisted.',
    when: IN_THE_CALL_OF_2019,
    lane: 'leaks',
    chapter: '2019',
    actors: ['hun-sen', 'sam-rainsy'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          {
            exact:
              'We already have warrants for his arrest, and we need to execute those warrants. If he resists, we will use all means that we have',
          },
        ],
        stance: 'claims',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: false,
    madePublic: POSTED_ON_THURSDAY,
    legalStatus:
      'Sam Rainsy: warrants for his arrest are spoken of; what for, the article does not say, and it tells of no answer by him and no verdict.',
    connections: [
      { kind: 'later in the same matter', event: 'call-2019' },
      { kind: 'later in the same matter', event: 'rainsy-abroad' },
    ],
  },
  {
    id: 'call-2019-pardon',
    title: 'RFA says Hun Sen sees EBA loss ending pardon requests',
    summary:
      'By RFA’s account, Hun Sen said in the call that without trade preferences nobody could ask him to pardon Sam Rainsy and Kem Sokha.',
    when: IN_THE_CALL_OF_2019,
    lane: 'leaks',
    chapter: '2019',
    actors: ['hun-sen', 'sam-rainsy', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [
          {
            exact:
              '“this will make things easier for me, because then no one can ask me to pardon Sam Rainsy and Kem Sokha.”',
          },
        ],
        stance: 'claims',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: false,
    madePublic: POSTED_ON_THURSDAY,
    legalStatus: `${TREASON_CHARGE} Sam Rainsy: the article speaks of warrants and does not say what for.`,
    connections: [
      { kind: 'later in the same matter', event: 'call-2019' },
      { kind: 'later in the same matter', event: 'eu-opens-review' },
    ],
  },
  {
    id: 'sokha-released',
    title: 'Kem Sokha is released from house arrest',
    summary:
      'His court restrictions were relaxed. He was not freed: the charge of treason and the court’s supervision remained.',
    plain:
      'Kem Sokha no longer had to stay in his house. But the case was not over: he was still charged with treason, and the court still set him conditions. In these articles no court has decided, and they carry no answer of his to the charge.',
    when: {
      date: '2019-11-10',
      basis: 'stated',
      how: '“On Nov. 10”, and “this month” in an article of November 2019.',
      elsewhere: {
        date: '2019-11-10',
        url: 'https://cambodianewsgazette.com/court-begins-trial-of-kem-sokha-on-treason-charge/',
        publisher: 'Cambodia News Gazette',
      },
    },
    lane: 'courts',
    chapter: '2019',
    actors: ['kem-sokha', 'government'],
    weight: 5,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [
          { exact: 'Kem Sokha, this month released from house arrest' },
          { exact: 'had his court restrictions relaxed on Nov. 10' },
        ],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'Kem Sokha remains under court supervision' }],
        stance: 'comments',
        speaker: 'cpp',
      },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [
      { kind: 'later in the same matter', event: 'sokha-held' },
      { kind: 'later in the same matter', event: 'sokha-arrested' },
    ],
  },
  {
    id: 'french-visit',
    title: 'French ambassador visits Kem Sokha at his home',
    summary: 'A picture shows the meeting on the day after the release.',
    when: {
      date: '2019-11-11',
      basis: 'caption',
      how: 'Stated by the caption of the article’s picture, which prints “11November 2019”.',
    },
    lane: 'talks',
    chapter: '2019',
    actors: ['kem-sokha', 'eva-nguyen-binh'],
    weight: 2,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'meets French Ambassador to Cambodia Eva Nguyen Binhin at his home 11November 2019' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'sokha-released' }],
  },
  {
    id: 'ambassadors-visit',
    title: 'Ambassadors visit Kem Sokha',
    summary:
      'Envoys of the U.S., several European states, Australia, Japan, the EU and others came to Kem Sokha’s home.',
    when: {
      date: '2019-11-10/2019-11-30~',
      basis: 'phrase',
      how: '“Recent weeks” since the release of 10 November; the end is that of the days in which the article appeared.',
    },
    lane: 'talks',
    chapter: '2019',
    actors: ['kem-sokha', 'european-union', 'muth-chantha'],
    weight: 3,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'has spent recent weeks hosting meetings with ambassadors' }],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: '“Mr. Sokha’s relationships are for the national benefit,”' }],
        stance: 'comments',
        speaker: 'muth-chantha',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'sokha-released' }],
  },
  {
    id: 'leader-recognised',
    title: 'Spokesperson says envoys recognised Kem Sokha as leader',
    summary:
      'According to Kem Sokha’s spokesperson, the visitors recognised him as the leader of the opposition. The articles carry no word of the ambassadors.',
    when: BETWEEN_RELEASE_AND_ARTICLE,
    lane: 'talks',
    chapter: '2019',
    actors: ['muth-chantha', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'the visiting ambassadors recognized Sokha as the country’s opposition leader' }],
        stance: 'claims',
        speaker: 'muth-chantha',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'ambassadors-visit' }],
  },
  {
    id: 'eu-report',
    title: 'EU submits its preliminary report to Cambodia',
    summary: 'In the course of the review, the EU handed its first findings to the government.',
    when: {
      date: '2019-11',
      basis: 'phrase',
      how: '“Earlier this month”, in an article of November 2019.',
      elsewhere: {
        date: '2019-11-12',
        url: 'https://cambojanews.com/eu-submits-preliminary-report-on-suspending-trade-preferences-govt-has-one-month-to-respond/',
        publisher: 'CamboJA News',
      },
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['european-union', 'government'],
    weight: 4,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'submitted its preliminary report to the government earlier this month' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'eu-opens-review' }],
  },
  {
    id: 'month-to-answer',
    title: 'Government has a month to answer the EU',
    summary: 'After the preliminary report, the government had one month for its response.',
    when: {
      date: '2019-11/2019-12',
      basis: 'computed',
      how: '“One month”, from the report of “earlier this month”, November 2019.',
      elsewhere: {
        date: '2019-11-12/2019-12-12',
        url: 'https://cambojanews.com/eu-submits-preliminary-report-on-suspending-trade-preferences-govt-has-one-month-to-respond/',
        publisher: 'CamboJA News',
      },
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['government', 'european-union'],
    weight: 2,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'given one month to respond' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'eu-report' }],
  },
  {
    id: 'cpp-video',
    title: 'CPP publishes a video addressed to ambassadors',
    summary:
      'The ruling party put a video of six minutes online that addresses foreign “ambassador friends”, as envoys visited Kem Sokha.',
    when: THURSDAY_OF_THE_VIDEO,
    lane: 'leaks',
    chapter: '2019',
    actors: ['cpp', 'kem-sokha'],
    weight: 4,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'released online on Thursday by the ruling Cambodian People’s Party' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'ambassadors-visit' }],
  },
  {
    id: 'video-charge',
    title: 'CPP video says Kem Sokha took a model for overthrow',
    summary:
      'The video says that Kem Sokha is charged with taking a model for overthrowing the government from abroad. It is the ruling party’s account of the charge.',
    when: THURSDAY_OF_THE_VIDEO,
    lane: 'leaks',
    chapter: '2019',
    actors: ['cpp', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [
          {
            exact: 'under a treason charge for taking the model for overthrowing the legitimate Royal Government',
          },
        ],
        stance: 'claims',
        speaker: 'cpp',
      },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [
      { kind: 'later in the same matter', event: 'cpp-video' },
      { kind: 'later in the same matter', event: 'toppling-alleged' },
    ],
  },
  {
    id: 'video-dissidents',
    title: 'CPP video warns envoys not to seem to advise dissidents',
    summary: 'The video asks the “ambassador friends” to avoid the impression that they advise and support dissidents.',
    when: THURSDAY_OF_THE_VIDEO,
    lane: 'leaks',
    chapter: '2019',
    actors: ['cpp', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [
          { exact: 'Do not conduct any activities' },
          { exact: 'people who provide advice to and support dissidents' },
        ],
        stance: 'claims',
        speaker: 'cpp',
      },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [
      { kind: 'later in the same matter', event: 'cpp-video' },
      { kind: 'answers', event: 'ambassadors-visit' },
    ],
  },
  {
    id: 'eu-decision',
    title: 'EU is to decide on the trade preferences',
    summary: 'The final decision was still ahead when the article was written. What came is told under Afterwards.',
    when: {
      date: '2020-02',
      basis: 'phrase',
      how: '“In February”, seen from November 2019: the February of 2020, not that of 2019 in the same paragraph.',
      elsewhere: { date: '2020-02-12', url: WITHDRAWAL_REPORT, publisher: 'European Sources Online' },
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['european-union'],
    weight: 3,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'a final decision is made in February' }],
        stance: 'foresees',
      },
    ],
    isPublicAct: false,
    connections: [
      { kind: 'later in the same matter', event: 'eu-report' },
      { kind: 'later in the same matter', event: 'eu-opens-review' },
    ],
  },
  {
    id: 'withdrawal-effect',
    title: 'Any withdrawal of preferences is to take effect',
    summary:
      'If the EU withdrew trade preferences, it would take effect after 18 months. It was still ahead when the article was written.',
    when: {
      date: '2020-08',
      basis: 'computed',
      how: '“After 18 months from the EC’s Feb. 12 announcement” of 2019: August 2020.',
      elsewhere: { date: '2020-08-12', url: WITHDRAWAL_REPORT, publisher: 'European Sources Online' },
    },
    lane: 'europe',
    chapter: '2019',
    actors: ['european-union', 'government'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: "would come into effect after 18 months from the EC's Feb. 12 announcement" }],
        stance: 'foresees',
      },
    ],
    isPublicAct: false,
    connections: [{ kind: 'later in the same matter', event: 'eba-period' }],
  },
];
