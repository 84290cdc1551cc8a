// The lanes and the chapters of the timeline.
import type { Chapter, Lane } from '../../model/timeline.ts';

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
    id: 'before',
    title: 'Before 2013',
    when: '1997/2012',
    summary: 'What the article of 2013 looks back on, and the founding of the party.',
  },
  {
    id: 'talks-2013',
    title: '2013 · Election and talks',
    when: '2013-01/2013-12',
    summary:
      'An election, an opposition that does not accept its result, and talks whose recording one side threatens to publish.',
  },
  {
    id: 'leaks-2016',
    title: '2016 · A call, and its leak',
    when: '2016-01/2017-03',
    summary:
      'A telephone call between rivals in September 2016, and what changed by the time its recording was posted in March 2017.',
  },
  {
    id: 'dissolution-2017',
    title: '2017 · Arrest and dissolution',
    when: '2017-04/2018-07',
    summary:
      'The opposition does well in local elections; its president is arrested and the party is dissolved before the next election.',
  },
  {
    id: 'exile-2018',
    title: '2018 · Exile',
    when: '2018-08/2018-12',
    summary: 'A critic of the government, wanted again after prison, looks for a country that will shelter him.',
  },
  {
    id: 'eba-2019',
    title: '2019 · EBA review and release',
    when: '2019-01/2020-08',
    summary:
      'Europe reviews its trade preferences, another recording appears, and house arrest ends without the charge being dropped.',
  },
] as const satisfies readonly Chapter[];
