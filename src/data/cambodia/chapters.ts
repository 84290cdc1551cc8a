// The themes (lanes) and the stretches of time (chapters) of the timeline, and what it is silent about.
import type { Chapter, Lane, Silence } from '../../model/timeline.ts';

export const lanes = [
  { id: 'elections', title: 'Elections & parliament' },
  { id: 'talks', title: 'Talks & statements' },
  { id: 'leaks', title: 'Leaks & recordings' },
  { id: 'courts', title: 'Courts & arrests' },
  { id: 'party', title: 'Party & law' },
  { id: 'europe', title: 'Europe & trade' },
] as const satisfies readonly Lane[];

export const chapters = [
  {
    id: 'before-2013',
    title: 'Before 2013',
    when: '1997/2012',
    summary: 'Money given to an opposition negotiator in 1997, and two opposition parties that become one in 2012.',
  },
  {
    id: '2013',
    title: '2013 · Election and talks',
    when: '2013-01/2013-12',
    summary:
      'The opposition disputes the result of the July election. Its leader meets the prime minister, and afterwards the sides tell different stories of what was said.',
  },
  {
    id: '2016',
    title: '2016 · Refuge and a phone call',
    when: '2016-01/2016-12',
    summary:
      'Kem Sokha stays in his party’s headquarters for months. In a telephone call that becomes public in the following year, the prime minister gives him advice.',
  },
  {
    id: '2017',
    title: '2017 · Leak, arrest, dissolution',
    when: '2017-01/2017-12',
    summary:
      'The call becomes public, two days after Kem Sokha becomes party president. By the end of the year he is charged with treason and his party is dissolved.',
  },
  {
    id: '2018',
    title: '2018 · Election and exile',
    when: '2018-01/2018-12',
    summary:
      'The ruling party wins every seat. Kim Sok, a critic who has served a prison term, goes into hiding and looks for a country to take him in.',
  },
  {
    id: '2019',
    title: '2019 · EBA review and release',
    when: '2019-01/2020-08',
    summary:
      'The EU reviews Cambodia’s trade preferences, another recording appears, and Kem Sokha is released from house arrest, still charged.',
  },
] as const satisfies readonly Chapter[];

export const silences: readonly Silence[] = [
  {
    when: '2014/2015',
    note: 'Not covered by these articles',
  },
];

export type LaneId = (typeof lanes)[number]['id'];
export type ChapterId = (typeof chapters)[number]['id'];
