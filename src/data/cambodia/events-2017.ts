// 2017: a new party president, the published call, the arrest of Kem Sokha and the end of the CNRP.
import type { When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';
import { KIM_SOK_SENTENCE, TREASON_CHARGE } from './legal-status.ts';

const THAT_SUNDAY: When = {
  date: '2017-03-05',
  basis: 'computed',
  how: '“On Sunday”, in an article of Monday 6 March 2017.',
  elsewhere: {
    date: '2017-03-05',
    url: 'http://m.en.freshnewsasia.com/index.php/en/3742-prime-minister-hun-sen-acknowledges-his-conversation-voice-with-kem-sokha.html',
    publisher: 'Fresh News',
  },
};

export const events2017: readonly CambodiaEvent[] = [
  {
    id: 'rainsy-resigns',
    title: 'Sam Rainsy resigns from the CNRP',
    summary:
      'The party’s president left it in the month in which the law on parties changed. The article tells it as coming after that change; other reports date it before.',
    when: {
      date: '2017-02',
      basis: 'phrase',
      how: '“Last month”, in an article of 6 March 2017.',
      elsewhere: {
        date: '2017-02-11',
        url: 'http://en.chinagate.cn/2017-03/02/content_40393657.htm',
        publisher: 'China Gate',
      },
    },
    lane: 'party',
    chapter: '2017',
    actors: ['sam-rainsy', 'cnrp'],
    weight: 4,
    citations: [{ source: 'daily-2017', excerpt: [{ exact: 'resigned from the CNRP last month' }], stance: 'reports' }],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'call-sideline' },
      { kind: 'later in the same matter', event: 'cnrp-formed' },
    ],
  },
  {
    id: 'party-law',
    title: 'Law on parties amended: no convicts as leaders',
    summary:
      'The ruling party passed a change of the Law on Political Parties by which nobody with a conviction may lead a party.',
    when: {
      date: '2017-02',
      basis: 'phrase',
      how: 'The resignation of “last month”, February 2017, is told as coming after the amendment.',
      elsewhere: {
        date: '2017-02-20',
        url: 'http://www.charlotteobserver.com/news/nation-world/world/article133788414.html',
        publisher: 'The Charlotte Observer',
        disagreement:
          'The article puts the amendment before the resignation; other reports date it 20 February 2017, nine days after the resignation.',
      },
    },
    lane: 'party',
    chapter: '2017',
    actors: ['cpp'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [
          {
            exact:
              'pushed through an amendment to the Law on Political Parties barring convicts from leadership positions',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'sokha-president',
    title: 'Kem Sokha takes over as president of the CNRP',
    summary: 'Kem Sokha, until then deputy president, succeeded Sam Rainsy at the head of the party.',
    when: { date: '2017-03-02', basis: 'computed', how: '“On Thursday”, in an article of Monday 6 March 2017.' },
    lane: 'party',
    chapter: '2017',
    actors: ['kem-sokha', 'cnrp', 'sam-rainsy', 'cham-bunthet'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'officially took over duties as CNRP president on Thursday' }],
        stance: 'reports',
      },
      {
        source: 'daily-2017',
        excerpt: [{ exact: '“This is a big test for the new leadership,”' }],
        stance: 'comments',
        speaker: 'cham-bunthet',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'rainsy-resigns' },
      { kind: 'later in the same matter', event: 'call-advice' },
    ],
  },
  {
    id: 'congratulation',
    title: 'Hun Sen congratulates Kem Sokha by letter',
    summary: 'The prime minister wrote to the new president of the opposition party.',
    when: {
      date: '[2017-03-02..2017-03-06]',
      basis: 'computed',
      how: 'It followed the change of “Thursday”, 2 March, and is told on 6 March 2017.',
    },
    lane: 'talks',
    chapter: '2017',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 2,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'a congratulatory letter from the prime minister' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'sokha-president' }],
  },
  {
    id: 'call-posted',
    title: 'Recording of the call is posted on “Sei Ha”',
    summary:
      'A Facebook page that had carried other leaks posted 21 minutes of the call between Hun Sen and Kem Sokha. The party and its former leader reacted on the next day.',
    plain:
      'A Facebook page put a recording of the telephone call online. It is 21 minutes long. The next day Hun Sen said that the voice was his. Sam Rainsy said that the leak was meant to divide the opposition.',
    when: {
      date: '2017-03-04',
      basis: 'computed',
      how: '“On Saturday”, in an article of Monday 6 March 2017.',
      elsewhere: {
        date: '2017-03-04',
        url: 'http://m.en.freshnewsasia.com/index.php/en/3742-prime-minister-hun-sen-acknowledges-his-conversation-voice-with-kem-sokha.html',
        publisher: 'Fresh News',
      },
    },
    lane: 'leaks',
    chapter: '2017',
    actors: ['sei-ha', 'hun-sen', 'kem-sokha', 'cnrp', 'sam-rainsy', 'yim-sovann'],
    weight: 5,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'The 21-minute phone recording was posted on Saturday to the “Sei Ha” Facebook page' }],
        stance: 'reports',
      },
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'Everyone knows that there were negotiations and discussions' }],
        stance: 'comments',
        speaker: 'yim-sovann',
      },
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'the leaked conversation was an attempt to divide the opposition party' }],
        stance: 'comments',
        speaker: 'sam-rainsy',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'makes public', event: 'phone-call' },
      { kind: 'makes public', event: 'call-sideline' },
      { kind: 'makes public', event: 'call-warning' },
      { kind: 'makes public', event: 'call-advice' },
      { kind: 'makes public', event: 'call-partner' },
      { kind: 'makes public', event: 'call-promise' },
      { kind: 'makes public', event: 'call-court-case' },
      { kind: 'makes public', event: 'call-civility' },
    ],
  },
  {
    id: 'voice-confirmed',
    title: 'Hun Sen confirms that the voice is his',
    summary: 'The prime minister told the outlet Fresh News that the published recording of the call was authentic.',
    when: THAT_SUNDAY,
    lane: 'leaks',
    chapter: '2017',
    actors: ['hun-sen', 'fresh-news'],
    weight: 4,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'on Sunday confirmed the authenticity of a recorded telephone conversation' }],
        stance: 'reports',
      },
      {
        source: 'daily-2017',
        excerpt: [{ exact: '“It was my real voice,”' }],
        stance: 'confirms',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'answers', event: 'call-posted' },
      { kind: 'later in the same matter', event: 'phone-call' },
    ],
  },
  {
    id: 'advice-followed',
    title: 'Hun Sen says that Kem Sokha followed his advice',
    summary:
      'The prime minister said publicly that Kem Sokha had acted on what he told him. These articles carry only his word.',
    when: THAT_SUNDAY,
    lane: 'talks',
    chapter: '2017',
    actors: ['hun-sen', 'kem-sokha'],
    weight: 3,
    citations: [
      {
        source: 'daily-2017',
        excerpt: [{ exact: 'his excellency Kem Sokha actually followed my advice' }],
        stance: 'claims',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'call-advice' },
      { kind: 'later in the same matter', event: 'call-civility' },
    ],
  },
  {
    id: 'local-elections',
    title: 'CNRP wins 44 percent in the local elections',
    summary:
      'The opposition party, now led by Kem Sokha, won 44 percent of the vote. Five months later it was dissolved.',
    when: {
      date: '2017-06',
      basis: 'stated',
      how: 'The article says “the June 2017 local-level elections”.',
      elsewhere: {
        date: '2017-06-04',
        url: 'http://www.globaltimes.cn/content/1053337.shtml',
        publisher: 'Global Times',
      },
    },
    lane: 'elections',
    chapter: '2017',
    actors: ['cnrp', 'kem-sokha'],
    weight: 4,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'won 44 percent of the vote in the June 2017 local-level elections' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'kim-sok-walks-to-court',
    title: 'Kim Sok walks to court with Buddhist monks',
    summary: 'A picture shows the analyst on his way to the Phnom Penh Municipal Court.',
    when: {
      date: '2017',
      basis: 'caption',
      how: 'Stated by a picture’s caption: “last year”, under an article of 2018.',
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['kim-sok', 'phnom-penh-court'],
    weight: 1,
    citations: [
      {
        source: 'post-2018',
        excerpt: [
          { exact: 'Political analyst Kim Sok walks with Buddhist monks to Phnom Penh Municipal Court last year.' },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: KIM_SOK_SENTENCE,
    connections: [],
  },
  {
    id: 'kim-sok-sentenced',
    title: 'Court sentences Kim Sok to 18 months in prison',
    summary:
      'The Phnom Penh Municipal Court convicted the analyst of intent to commit a felony and of public defamation, and ordered him to pay Hun Sen compensation. He says that in a fair trial he would win.',
    when: {
      date: '2017',
      basis: 'phrase',
      how: '“Last year”, in an article of 2018.',
      elsewhere: {
        date: '2017-08-10',
        url: 'http://www.phnompenhpost.com/national/breaking-analyst-kim-sok-gets-18-months-kem-ley-comments',
        publisher: 'The Phnom Penh Post',
      },
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['kim-sok', 'phnom-penh-court', 'hun-sen'],
    weight: 4,
    citations: [
      {
        source: 'post-2018',
        excerpt: [
          {
            exact:
              'Last year, the Phnom Penh Municipal Court sentenced Sok to 18 months in prison for “intent to commit a felony and public defamation.”',
          },
          { exact: 'ordered to pay Hun Sen compensation of about $200,000' },
        ],
        stance: 'reports',
      },
      {
        source: 'post-2018',
        excerpt: [{ exact: 'If the court was fair, I would win the trial' }],
        stance: 'comments',
        speaker: 'kim-sok',
      },
    ],
    isPublicAct: true,
    legalStatus: KIM_SOK_SENTENCE,
    connections: [],
  },
  {
    id: 'kim-sok-in-prison',
    title: 'Kim Sok serves his prison term',
    summary:
      'The analyst was in prison for the term that the court had set, and went on criticising the government afterwards.',
    when: {
      date: '2017/2018',
      basis: 'computed',
      how: 'Sentenced “last year” and out again “after serving his jail term”, in an article of 2018; neither end has a day.',
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['kim-sok'],
    weight: 2,
    citations: [
      {
        source: 'post-2018',
        excerpt: [
          { exact: 'sentenced Sok to 18 months in prison' },
          { exact: 'after serving his jail term, Sok continued' },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: KIM_SOK_SENTENCE,
    connections: [{ kind: 'later in the same matter', event: 'kim-sok-sentenced' }],
  },
  {
    id: 'sokha-arrested',
    title: 'Kem Sokha is arrested and charged with treason',
    summary:
      'The president of the opposition party was arrested. He is charged with treason, not convicted in these sources.',
    plain:
      'Kem Sokha, the president of the main opposition party, was arrested. The authorities say that he worked with the United States against the government. He was charged with treason: betraying one’s own country. In these articles no court has decided, and they carry no answer of his to the charge.',
    when: {
      date: '2017-09',
      basis: 'stated',
      how: 'Two articles say “September 2017”.',
      elsewhere: {
        date: '2017-09-03',
        url: 'https://www.phnompenhpost.com/national/developing-cnrp-leader-kem-sokha-arrested-treason',
        publisher: 'The Phnom Penh Post',
      },
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['kem-sokha', 'cnrp', 'government'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'the September 2017 arrest of CNRP president Kem Sokha on charges of treason' }],
        stance: 'reports',
      },
      { source: 'camboja-2019', excerpt: [{ exact: 'Sokha, arrested in September 2017' }], stance: 'reports' },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [{ kind: 'later in the same matter', event: 'sokha-president' }],
  },
  {
    id: 'toppling-alleged',
    title: 'Authorities say Kem Sokha worked with U.S. on overthrow',
    summary:
      'The authorities gave work with the United States to topple the government as the ground of the arrest. It is their allegation.',
    when: {
      date: '2017-09',
      basis: 'stated',
      how: 'Told of the arrest “in September 2017”.',
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['government', 'kem-sokha'],
    weight: 3,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'allegedly working with the U.S. to topple the government' }],
        stance: 'claims',
        speaker: 'government',
      },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [{ kind: 'later in the same matter', event: 'sokha-arrested' }],
  },
  {
    id: 'sokha-held',
    title: 'Kem Sokha is held, at the end under house arrest',
    summary:
      'Arrested in September 2017, he was released from house arrest in November 2019; these sources tell of no verdict. Released is not freed: the charge remained.',
    when: {
      date: '2017-09/2019-11-10',
      basis: 'computed',
      how: '“Arrested in September 2017”, “released from house arrest” on Nov. 10 of 2019; that he was held all the time between is concluded from the two.',
      elsewhere: {
        date: '2017-09-03/2019-11-10',
        url: 'https://www.phnompenhpost.com/national/developing-cnrp-leader-kem-sokha-arrested-treason',
        publisher: 'The Phnom Penh Post',
        note: 'The report gives the first day.',
      },
    },
    lane: 'courts',
    chapter: '2017',
    actors: ['kem-sokha', 'government'],
    weight: 4,
    citations: [
      {
        source: 'camboja-2019',
        excerpt: [
          { exact: 'Kem Sokha, this month released from house arrest' },
          { exact: 'Sokha, arrested in September 2017' },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    legalStatus: TREASON_CHARGE,
    connections: [{ kind: 'later in the same matter', event: 'sokha-arrested' }],
  },
  {
    id: 'dissolution',
    title: 'Supreme Court dissolves the CNRP',
    summary:
      'Two months after the arrest of its president, the main opposition party was dissolved by the Supreme Court.',
    plain:
      'The Supreme Court dissolved the CNRP, the main opposition party: it ended the party by law. A party that is dissolved can no longer stand in elections. Five months before, the CNRP had won 44 percent of the vote in local elections.',
    when: {
      date: '2017-11',
      basis: 'computed',
      how: '“Two months later” than the arrest of September 2017, and “five months” after the June election: both give November.',
      elsewhere: {
        date: '2017-11-16',
        url: 'http://www.phnompenhpost.com/national/breaking-supreme-court-rules-dissolve-cnrp',
        publisher: 'The Phnom Penh Post',
      },
    },
    lane: 'party',
    chapter: '2017',
    actors: ['supreme-court', 'cnrp'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2019',
        excerpt: [{ exact: 'the dissolution of his party two months later by the Supreme Court' }],
        stance: 'reports',
      },
      {
        source: 'camboja-2019',
        excerpt: [{ exact: 'it was dissolved five months later' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'sokha-arrested' },
      { kind: 'later in the same matter', event: 'local-elections' },
      { kind: 'later in the same matter', event: 'cnrp-formed' },
    ],
  },
];
