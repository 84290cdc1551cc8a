// The five articles that the timeline is drawn from, and who published them.
import type { Publisher, Source } from '../../model/source.ts';

export const publishers: readonly Publisher[] = [
  {
    id: 'rfa',
    name: 'Radio Free Asia',
    shortName: 'RFA',
    about: 'Funded by the U.S. Congress; it closed its Phnom Penh bureau on 12 September 2017.',
    links: [
      {
        label: 'Committee to Protect Journalists, on the closure and the funding',
        url: 'https://cpj.org/2017/09/radio-free-asia-suspends-operations-in-cambodia.php',
      },
      {
        label: 'Radio Free Asia, on the closure',
        url: 'http://www.rfa.org/english/news/cambodia/crackdown-raf-09122017084157.html',
      },
    ],
  },
  {
    id: 'cambodia-daily',
    name: 'The Cambodia Daily',
    shortName: 'Cambodia Daily',
    isNewspaper: true,
    about:
      'Founded in 1993; its last edition appeared on 4 September 2017, after a tax bill of $6.3 million that it called politically motivated.',
    links: [
      {
        label: 'Taipei Times, on the last edition',
        url: 'http://www.taipeitimes.com/News/world/archives/2017/09/04/2003677782',
      },
    ],
  },
  {
    id: 'phnom-penh-post',
    name: 'The Phnom Penh Post',
    shortName: 'Phnom Penh Post',
    isNewspaper: true,
    about:
      'Sold in May 2018, before this article, to the head of a public relations firm that had worked for Hun Sen; editors left over a report on the sale.',
    links: [
      {
        label: 'Star Tribune, on the sale',
        url: 'http://www.startribune.com/sale-of-cambodian-newspaper-raises-press-freedom-concerns/481981961/',
      },
    ],
  },
  {
    id: 'camboja',
    name: 'CamboJA News',
    shortName: 'CamboJA',
    about:
      'The site of an association of journalists formed in 2019, among them people from The Cambodia Daily and The Phnom Penh Post.',
    links: [
      { label: 'CamboJA News, about itself', url: 'https://cambojanews.com/about/' },
      { label: 'CamboJA, our story', url: 'https://www.camboja.net/our-story/' },
    ],
  },
];

export const sources = [
  {
    id: 'rfa-2013',
    publisher: 'rfa',
    headline: 'Cambodian PM Claims Opposition Acknowledged Ruling Party Victory',
    url: 'https://www.rfa.org/english/news/cambodia/recording-09262013165941.html',
    published: '2013-09-26',
    publishedHow: 'Certain: its web address contains the date, a Thursday.',
    credits: 'Reported by RFA’s Khmer Service. Translated by Samean Yun. Written in English by Joshua Lipes.',
  },
  {
    id: 'daily-2017',
    publisher: 'cambodia-daily',
    headline: 'In Leaked Audio, Hun Sen Advises Kem Sokha',
    url: 'https://english.cambodiadaily.com/news/in-leaked-audio-hun-sen-advises-kem-sokha-126140/',
    published: '2017-03-06',
    publishedHow: 'Strong: its “Sunday” is 5 March, and other papers of Monday 6 March run in parallel.',
    credits: '(Additional reporting by Ben Paviour)',
  },
  {
    id: 'post-2018',
    publisher: 'phnom-penh-post',
    headline: '‘I know Hun Sen will not forgive me’, says Kim Sok',
    url: 'https://www.phnompenhpost.com/national/i-know-hun-sen-will-not-forgive-me-says-kim-sok',
    published: '2018-09-20?',
    publishedHow: 'Probable; certainly between 19 September and 11 October 2018.',
    credits: 'photo Heng Chivoan',
  },
  {
    id: 'rfa-2019',
    publisher: 'rfa',
    headline: "Cambodia's Hun Sen Calls For Destruction of Opposition in Leaked Phone Call",
    url: 'https://rfa.org/english/news/cambodia/leaked-02142019155358.html',
    published: '2019-02-14',
    publishedHow: 'Certain: its web address contains the date, a Thursday.',
    credits: 'Reported by RFA’s Khmer Service. Translated by Samean Yun. Written in English by Richard Finney.',
  },
  {
    id: 'camboja-2019',
    publisher: 'camboja',
    headline: 'CPP video questions Kem Sokha’s parade of ambassadors',
    url: 'https://cambojanews.com/cpp-video-questions-kem-sokhas-parade-of-ambassadors/',
    published: '[2019-11-21..2019-11-30]',
    publishedHow:
      'Bracketed only: after a Thursday that follows “recent weeks” since 10 November, still in November 2019.',
    credits: 'photo Stringer',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
