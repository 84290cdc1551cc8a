// 2013: the election, the talks after it, and the quarrel over what was said in them.
import type { FoundElsewhere, When } from '../../model/event.ts';
import type { CambodiaEvent } from './cambodia-event.ts';

const RFA_TRANSLATION = "RFA's translation";

const TALKS_ELSEWHERE: FoundElsewhere = {
  date: '{2013-09-14,2013-09-16,2013-09-17}',
  url: 'https://www.rfa.org/english/news/myanmar/cambodia/talks-09172013181436.html',
  publisher: 'Radio Free Asia',
  disagreement: 'This article puts the talks on 14 and 15 September; an earlier report names 14, 16 and 17 September.',
};

const DAYS_OF_TALKS: When = {
  date: '2013-09-14/2013-09-15',
  basis: 'stated',
  how: 'The article says “the meetings held Sept. 14-15”.',
  elsewhere: TALKS_ELSEWHERE,
};

const AT_THE_TALKS: When = {
  date: '[2013-09-14,2013-09-15]',
  basis: 'computed',
  how: 'Said to have happened at the meetings, which the article puts on “Sept. 14-15”; on which of the two days, it does not say.',
  elsewhere: TALKS_ELSEWHERE,
};

const SECOND_DAY: When = {
  date: '2013-09-15',
  basis: 'computed',
  how: '“On the second day of talks”, and the article puts the meetings on “Sept. 14-15”.',
  elsewhere: { ...TALKS_ELSEWHERE, note: 'Of the talks as a whole.' },
};

const BEFORE_THE_ARTICLE: When = {
  date: '[2013-07-28..2013-09-26]',
  basis: 'computed',
  how: 'The article gives no day: it was after the vote of 28 July and no later than the article, 26 September 2013.',
};

const THAT_THURSDAY: When = {
  date: '2013-09-26',
  basis: 'computed',
  how: '“On Thursday”; the article is of Thursday 26 September 2013.',
};

const RECORDING_TOLD = {
  date: '2013-09-26',
  how: 'Hun Sen told it in the speech in which he threatened to publish the recording.',
};

export const events2013: readonly CambodiaEvent[] = [
  {
    id: 'tuol-sleng-carried',
    title: 'Media carry remarks on Tuol Sleng ascribed to Kem Sokha',
    summary:
      'Pro-government media carried words ascribed to Kem Sokha about the Tuol Sleng prison. In the same sentence, the article says what the prison was.',
    when: {
      date: '2013-06',
      basis: 'phrase',
      how: '“In June”, in an article of September 2013.',
      elsewhere: {
        date: '2013-05-20',
        url: 'https://www.phnompenhpost.com/national/sokha-clarifies-comments',
        publisher: 'The Phnom Penh Post',
        disagreement: 'The article says June; the other report has the remarks in the media by 20 May 2013.',
      },
    },
    lane: 'leaks',
    chapter: '2013',
    actors: ['kem-sokha', 'pro-government-media'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact:
              'In June, Cambodian pro-government media carried remarks attributed to Kem Sokha saying that the notorious Khmer Rouge-era Tuol Sleng prison, in which thousands of Cambodians were tortured and killed, had not been run by the regime',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'tuol-sleng-twisted',
    title: 'Whether Kem Sokha’s remarks on Tuol Sleng were twisted',
    summary:
      'Kem Sokha and his party said that his remarks were taken out of context. The media had carried them as his words.',
    when: {
      date: '2013-06',
      basis: 'phrase',
      how: 'The question hangs on the reports of “June”; when the party answered, the article does not say.',
    },
    lane: 'leaks',
    chapter: '2013',
    actors: ['kem-sokha', 'cnrp', 'pro-government-media'],
    weight: 1,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'his remarks were “twisted” out of context' }],
        stance: 'claims',
        speaker: 'kem-sokha',
        translation: RFA_TRANSLATION,
      },
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact:
              'remarks attributed to Kem Sokha saying that the notorious Khmer Rouge-era Tuol Sleng prison, in which thousands of Cambodians were tortured and killed, had not been run by the regime',
          },
        ],
        stance: 'denies',
        speaker: 'pro-government-media',
      },
    ],
    isPublicAct: true,
    disagreement:
      'The media present the remarks as what Kem Sokha said of the prison; he and his party say that they were twisted out of context.',
    connections: [{ kind: 'answers', event: 'tuol-sleng-carried' }],
  },
  {
    id: 'vote-2013',
    title: 'Cambodia elects a new National Assembly',
    summary: 'Voters chose the members of the National Assembly. Two months later the result was still in dispute.',
    when: { date: '2013-07-28', basis: 'stated', how: 'The article says “the July 28 elections”.' },
    lane: 'elections',
    chapter: '2013',
    actors: ['cpp', 'cnrp'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'the official poll results giving the CPP a victory in the July 28 elections' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [],
  },
  {
    id: 'hun-sen-votes',
    title: 'Hun Sen casts his vote in Kandal province',
    summary: 'A picture shows the prime minister waving after he has voted.',
    when: { date: '2013-07-28', basis: 'caption', how: 'Stated by the caption of the article’s picture.' },
    lane: 'elections',
    chapter: '2013',
    actors: ['hun-sen'],
    weight: 1,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact:
              'Prime Minister Hun Sen (R) waves after casting his vote in elections in Kandal province, July 28, 2013',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'vote-2013' }],
  },
  {
    id: 'result-2013',
    title: 'Official result: 68 seats for the CPP, 55 for the CNRP',
    summary:
      'The official results gave the ruling party the victory, with 68 of the 123 seats. That they were announced is a fact; whether they were right was in dispute.',
    when: {
      ...BEFORE_THE_ARTICLE,
      elsewhere: {
        date: '[2013-09-07,2013-09-08]',
        url: 'https://www.rfa.org/english/news/myanmar/cambodia/cambodia-09122013180350.html',
        publisher: 'Radio Free Asia',
      },
    },
    lane: 'elections',
    chapter: '2013',
    actors: ['cpp', 'cnrp'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'the official poll results giving the CPP a victory in the July 28 elections' }],
        stance: 'reports',
      },
      {
        source: 'rfa-2013',
        excerpt: [{ exact: '[the official result that] CPP [won] 68 [National Assembly seats] and CNRP 55' }],
        stance: 'claims',
        speaker: 'hun-sen',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'vote-2013' }],
  },
  {
    id: 'fraud-claimed',
    title: 'CNRP says that the election was tainted by fraud',
    summary: 'The opposition party spoke of fraud and other irregularities in the election of July 2013.',
    when: BEFORE_THE_ARTICLE,
    lane: 'elections',
    chapter: '2013',
    actors: ['cnrp', 'cpp'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'The CNRP claims the elections were tainted by fraud and other irregularities' }],
        stance: 'claims',
        speaker: 'cnrp',
      },
    ],
    isPublicAct: true,
    disagreement:
      'The official result gives the CPP the victory; the CNRP says that fraud and other irregularities tainted the election.',
    legalStatus:
      'An allegation by the CNRP; no charge and no finding of a court is mentioned in these sources. Hun Sen says that Sam Rainsy accepted the official result.',
    connections: [{ kind: 'contradicts', event: 'result-2013' }],
  },
  {
    id: 'probe-demanded',
    title: 'CNRP demands an independent probe of the election',
    summary: 'The opposition party called for an independent investigation into irregularities in the election.',
    when: BEFORE_THE_ARTICLE,
    lane: 'elections',
    chapter: '2013',
    actors: ['cnrp'],
    weight: 3,
    citations: [{ source: 'rfa-2013', excerpt: [{ exact: 'has demanded an independent probe' }], stance: 'reports' }],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'vote-2013' }],
  },
  {
    id: 'talks-2013',
    title: 'Hun Sen and Sam Rainsy meet for talks',
    summary:
      'The prime minister and the opposition leader met to end the deadlock after the election. The talks failed, and the sides told different stories about them.',
    when: DAYS_OF_TALKS,
    lane: 'talks',
    chapter: '2013',
    actors: ['hun-sen', 'sam-rainsy', 'kem-sokha', 'cpp', 'cnrp'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'a meeting between the two leaders' }, { exact: 'the meetings held Sept. 14-15' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'result-2013' }],
  },
  {
    id: 'talks-recorded',
    title: 'The talks of September 2013 are recorded',
    summary:
      'Hun Sen’s administration made an audio recording of the meetings, as it had done before. In these articles it comes up when he threatens to publish it.',
    when: DAYS_OF_TALKS,
    lane: 'leaks',
    chapter: '2013',
    actors: ['hun-sen', 'government'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact: 'This is not the first time the Hun Sen administration has made audio recordings',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: false,
    madePublic: RECORDING_TOLD,
    connections: [{ kind: 'later in the same matter', event: 'talks-2013' }],
  },
  {
    id: 'probe-dropped',
    title: 'Whether Sam Rainsy dropped the demand for a probe',
    summary:
      'Hun Sen says that Sam Rainsy gave up the demand for an investigation during the talks. Kem Sokha, who was there, says that they demanded it.',
    plain:
      'After the election of 2013, Hun Sen and Sam Rainsy met for talks. Hun Sen says that Sam Rainsy then stopped asking for an investigation of the election. Kem Sokha was at the talks too. He says that his party did ask for one.',
    when: SECOND_DAY,
    lane: 'talks',
    chapter: '2013',
    actors: ['hun-sen', 'sam-rainsy', 'kem-sokha', 'cnrp'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact:
              'Hun Sen said Thursday that on the second day of talks, Sam Rainsy abandoned the idea of an investigation',
          },
        ],
        stance: 'claims',
        speaker: 'hun-sen',
      },
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'demanded an investigation [during the meetings]' }],
        stance: 'denies',
        speaker: 'kem-sokha',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: false,
    madePublic: RECORDING_TOLD,
    disagreement:
      'Hun Sen says that at the talks Sam Rainsy stopped asking for an investigation; Kem Sokha says that the CNRP demanded one there.',
    connections: [
      { kind: 'later in the same matter', event: 'probe-demanded' },
      { kind: 'later in the same matter', event: 'talks-2013' },
    ],
  },
  {
    id: 'presidency-asked',
    title: 'Hun Sen says the CNRP asked for the Assembly’s presidency',
    summary:
      'According to Hun Sen, Sam Rainsy wanted the presidency of the National Assembly for his party instead of an investigation.',
    when: SECOND_DAY,
    lane: 'talks',
    chapter: '2013',
    actors: ['hun-sen', 'sam-rainsy', 'cnrp'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'asking instead for the CNRP to hold the presidency of the National Assembly' }],
        stance: 'claims',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: false,
    madePublic: RECORDING_TOLD,
    connections: [{ kind: 'later in the same matter', event: 'talks-2013' }],
  },
  {
    id: 'result-accepted',
    title: 'Hun Sen says that Sam Rainsy accepted the result',
    summary:
      'According to Hun Sen, Sam Rainsy said at the talks several times that his party would accept the official result.',
    when: AT_THE_TALKS,
    lane: 'talks',
    chapter: '2013',
    actors: ['hun-sen', 'sam-rainsy', 'cnrp'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          { exact: '“He [Sam Rainsy] said it a few times, meaning that they recognize the election results.”' },
        ],
        stance: 'claims',
        speaker: 'hun-sen',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: false,
    madePublic: RECORDING_TOLD,
    connections: [
      { kind: 'later in the same matter', event: 'talks-2013' },
      { kind: 'later in the same matter', event: 'result-2013' },
    ],
  },
  {
    id: 'breakdown-told',
    title: 'Hun Sen says that demands for posts ended the talks',
    summary:
      'Hun Sen gave the opposition’s demands for leading posts in parliament as the reason for which the talks failed. It is his account.',
    when: {
      date: '[2013-09-23..2013-09-25]',
      basis: 'computed',
      how: '“Earlier this week”, in an article of Thursday 26 September 2013: between Monday and Wednesday.',
    },
    lane: 'talks',
    chapter: '2013',
    actors: ['hun-sen', 'cnrp'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact: 'broke down because he could not meet opposition demands for key posts in parliament',
          },
        ],
        stance: 'claims',
        speaker: 'hun-sen',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'talks-2013' }],
  },
  {
    id: 'first-sitting',
    title: 'CNRP boycotts the first sitting of parliament',
    summary:
      'The opposition’s members stayed away when the new parliament, convened by the king, met for the first time.',
    when: {
      date: '[2013-09-23..2013-09-26]',
      basis: 'phrase',
      how: '“This week”, in an article of Thursday 26 September 2013.',
      elsewhere: {
        date: '2013-09-23',
        url: 'https://www.voanews.com/a/cambodian-opposition-boycotts-parliament-security-tight-in-phnom-penh/1754982.html',
        publisher: 'Voice of America',
      },
    },
    lane: 'elections',
    chapter: '2013',
    actors: ['cnrp', 'norodom-sihamoni'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          {
            exact:
              'CNRP boycotted the first post-election parliament sitting convened by King Norodom Sihamoni this week',
          },
        ],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'later in the same matter', event: 'talks-2013' },
      { kind: 'later in the same matter', event: 'result-2013' },
    ],
  },
  {
    id: 'government-endorsed',
    title: 'CPP lawmakers endorse Hun Sen and his new government',
    summary:
      'With the opposition absent, the ruling party’s members endorsed Hun Sen as prime minister together with his government. Sam Rainsy rejected the step.',
    when: {
      date: '[2013-09-23..2013-09-26]',
      basis: 'phrase',
      how: '“This week”, in an article of Thursday 26 September 2013.',
      elsewhere: {
        date: '2013-09-24',
        url: 'https://www.rfa.org/english/news/cambodia/coup-09242013173357.html',
        publisher: 'Radio Free Asia',
      },
    },
    lane: 'elections',
    chapter: '2013',
    actors: ['hun-sen', 'cpp', 'sam-rainsy'],
    weight: 4,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'CPP lawmakers endorsed Hun Sen as prime minister and his newly-formed government' }],
        stance: 'reports',
      },
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'Sam Rainsy called it a “constitutional coup”' }],
        stance: 'comments',
        speaker: 'sam-rainsy',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'later in the same matter', event: 'first-sitting' }],
  },
  {
    id: 'strike-threatened',
    title: 'Sam Rainsy threatens a nationwide general strike',
    summary:
      'The opposition leader threatened a strike to strengthen the protests against Hun Sen’s victory and his government.',
    when: {
      date: '[2013-09-23..2013-09-26]',
      basis: 'computed',
      how: 'Told after the sitting of “this week”, in an article of Thursday 26 September 2013.',
      elsewhere: {
        date: '2013-09-25',
        url: 'https://www.rfa.org/english/news/myanmar/cambodia/strike-09252013194200.html',
        publisher: 'Radio Free Asia',
      },
    },
    lane: 'talks',
    chapter: '2013',
    actors: ['sam-rainsy', 'hun-sen'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'threatened a nationwide general strike' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'government-endorsed' }],
  },
  {
    id: 'recording-threatened',
    title: 'Hun Sen threatens to publish a recording of the talks',
    summary:
      'In an address to his cabinet, the prime minister said that a recording of the talks would be published if the opposition went on demonstrating.',
    plain:
      'There was a sound recording of the talks. Hun Sen, the prime minister, said that he would publish it if the opposition went on with its protests. The opposition said that it had nothing to hide if nobody cut the recording.',
    when: THAT_THURSDAY,
    lane: 'leaks',
    chapter: '2013',
    actors: ['hun-sen', 'sam-rainsy', 'cnrp'],
    weight: 5,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'Prime Minister Hun Sen on Thursday threatened to release an audio recording' }],
        stance: 'reports',
      },
    ],
    isPublicAct: true,
    connections: [
      { kind: 'makes public', event: 'talks-recorded' },
      { kind: 'later in the same matter', event: 'talks-2013' },
      { kind: 'makes public', event: 'probe-dropped' },
      { kind: 'makes public', event: 'result-accepted' },
      { kind: 'makes public', event: 'presidency-asked' },
    ],
  },
  {
    id: 'nothing-to-hide',
    title: 'CNRP says it has nothing to hide if tape is not edited',
    summary: 'The opposition answered at once that it had nothing to hide, provided that the recording was not cut.',
    when: {
      ...THAT_THURSDAY,
      how: '“Immediately”, and “quick to respond Thursday”; the article is of Thursday 26 September 2013.',
    },
    lane: 'talks',
    chapter: '2013',
    actors: ['cnrp', 'cpp'],
    weight: 3,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [
          { exact: 'they had nothing to hide' },
          { exact: 'provided the ruling Cambodian People’s Party (CPP) does not edit the recording' },
        ],
        stance: 'reports',
        speaker: 'cnrp',
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'recording-threatened' }],
  },
  {
    id: 'mass-demonstration',
    title: 'Kem Sokha threatens a mass demonstration',
    summary:
      'If the entire recording is not published, his party will call people onto the streets, the CNRP’s deputy president told RFA.',
    when: {
      ...THAT_THURSDAY,
      how: 'Part of the CNRP’s response “Thursday”; the article is of Thursday 26 September 2013.',
    },
    lane: 'talks',
    chapter: '2013',
    actors: ['kem-sokha', 'cnrp'],
    weight: 2,
    citations: [
      {
        source: 'rfa-2013',
        excerpt: [{ exact: 'If they don’t, we will stage a mass demonstration' }],
        stance: 'reports',
        speaker: 'kem-sokha',
        translation: RFA_TRANSLATION,
      },
    ],
    isPublicAct: true,
    connections: [{ kind: 'answers', event: 'recording-threatened' }],
  },
];
