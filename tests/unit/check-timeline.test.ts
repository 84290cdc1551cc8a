// Each rule about data finds its fault on a small timeline that is wrong in one place.
import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../src/model/check-timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Citation } from '../../src/model/source.ts';
import type { Timeline } from '../../src/model/timeline.ts';

const CITATION: Citation = {
  source: 'gazette',
  excerpt: [{ exact: 'The mayor opened the new bridge at noon' }],
  stance: 'reports',
};

const EVENT: TimelineEvent = {
  id: 'opening',
  title: 'The bridge opens',
  summary: 'It opens.',
  when: { date: '2019-03-07', basis: 'stated', how: 'The article names the day.' },
  lane: 'works',
  chapter: 'spring',
  actors: ['mayor'],
  weight: 3,
  citations: [CITATION],
  isPublicAct: true,
  connections: [],
};

const SOUND: Timeline = {
  id: 'bridge',
  title: 'The bridge',
  summary: 'How it came.',
  sourcesEnd: '2019-04',
  lanes: [{ id: 'works', title: 'Works' }],
  chapters: [{ id: 'spring', title: 'Spring', when: '2019-03/2019-05', summary: '' }],
  silences: [],
  actors: [{ id: 'mayor', kind: 'person', name: 'Ada Stone', about: 'Mayor.', offices: [] }],
  terms: [],
  publishers: [{ id: 'house', name: 'The Gazette', shortName: 'Gazette', about: '', links: [] }],
  sources: [
    {
      id: 'gazette',
      publisher: 'house',
      headline: 'Bridge',
      url: 'https://gazette.example/bridge',
      published: '2019-03-08',
      publishedHow: '',
      credits: '',
    },
  ],
  events: [EVENT],
  afterwards: [],
  corrections: [],
};

/** The sound timeline with its one event changed. */
function withEvent(change: Partial<TimelineEvent>): Timeline {
  return { ...SOUND, events: [{ ...EVENT, ...change }] };
}

/** The sound timeline with its one citation changed. */
function withCitation(change: Partial<Citation>, event: Partial<TimelineEvent> = {}): Timeline {
  return withEvent({ ...event, citations: [{ ...CITATION, ...change }] });
}

const excerptOf = (exact: string): Partial<Citation> => ({ excerpt: [{ exact }] });
const [MAYOR] = SOUND.actors;
const [SPRING] = SOUND.chapters;
const [GAZETTE] = SOUND.sources;
const [HOUSE] = SOUND.publishers;
if (!MAYOR || !SPRING || !GAZETTE || !HOUSE) throw new Error('incomplete fixture');

const CLAIMED = { title: 'The mayor says that it was cheap' };

describe('a sound timeline', () => {
  it.each<[string, Timeline]>([
    ['as it is', SOUND],
    ['with a claim under a title that says so', withCitation({ stance: 'claims', speaker: 'mayor' }, CLAIMED)],
    ['with a claim under “Whether”', withCitation({ stance: 'claims' }, { title: 'Whether it was cheap' })],
    ['with “said” under a title that is a speech', withCitation(excerptOf('so it goes, the mayor said'), CLAIMED)],
    ['with somebody who has to appear in court', withCitation(excerptOf('the mayor has to appear in court today'))],
    ['with words of an excerpt quoted in the title', withEvent({ title: 'The “new bridge” opens' })],
    [
      'with something public after it happened',
      withEvent({ madePublic: { date: '2019-03-07', how: 'On the same day.' }, isPublicAct: false }),
    ],
    ['with a period that begins in its chapter', withEvent({ when: { ...EVENT.when, date: '2019-05/2020' } })],
  ])('has no problem %s', (_, timeline) => {
    expect(checkTimeline(timeline)).toEqual([]);
  });
});

describe('a fault is found', () => {
  it.each<[string, Timeline, string]>([
    ['a date that is none', withEvent({ when: { ...EVENT.when, date: '2019-13' } }), 'events[0].when.date'],
    [
      'a day found elsewhere that is none',
      withEvent({
        when: { ...EVENT.when, elsewhere: { date: 'soon', url: 'https://herald.example/', publisher: 'Herald' } },
      }),
      'events[0].when.elsewhere.date',
    ],
    [
      'an address that is none of the web',
      withEvent({
        when: { ...EVENT.when, elsewhere: { date: '2019', url: 'javascript:alert(1)', publisher: 'Herald' } },
      }),
      'events[0].when.elsewhere.url',
    ],
    [
      'a day of publication that is none',
      { ...SOUND, sources: [{ ...GAZETTE, published: '8 March' }] },
      'sources[0].published',
    ],
    ['a source’s address without its site', { ...SOUND, sources: [{ ...GAZETTE, url: 'https://' }] }, 'sources[0].url'],
    [
      'a publisher’s link that is none',
      { ...SOUND, publishers: [{ ...HOUSE, links: [{ label: 'x', url: 'about:blank' }] }] },
      'publishers[0].links[0].url',
    ],
    [
      'an afterword’s link that is none',
      { ...SOUND, afterwards: [{ when: '2021', text: '', link: { label: '', url: '/here' } }] },
      'afterwards[0].link.url',
    ],
    [
      'an afterword’s date that is none',
      { ...SOUND, afterwards: [{ when: 'x', text: '', link: { label: '', url: 'https://a.example/' } }] },
      'afterwards[0].when',
    ],
    ['a date of knowledge that is none', { ...SOUND, sourcesEnd: 'now' }, 'sourcesEnd'],
    ['a first view that is none', { ...SOUND, firstView: '2019/' + '2018' }, 'firstView'],
    ['a silence that is none', { ...SOUND, silences: [{ when: '?', note: '' }] }, 'silences[0].when'],
    [
      'an office’s time that is none',
      { ...SOUND, actors: [{ ...MAYOR, offices: [{ title: 'Mayor', when: 'long' }] }] },
      'actors[0].offices[0].when',
    ],
    [
      'a correction without its day',
      { ...SOUND, corrections: [{ on: '2019-03', event: 'opening', what: '' }] },
      'corrections[0].on',
    ],
    [
      'a correction of an unknown event',
      { ...SOUND, corrections: [{ on: '2019-03-09', event: 'closing', what: '' }] },
      'corrections[0].event',
    ],
    ['a repeated id', { ...SOUND, events: [EVENT, { ...EVENT, title: 'Another title' }] }, 'events[1].id'],
    ['a repeated title', { ...SOUND, events: [EVENT, { ...EVENT, id: 'again' }] }, 'events[1].title'],
    ['a repeated source', { ...SOUND, sources: [GAZETTE, GAZETTE] }, 'sources[1].id'],
    ['a title of more than 60 characters', withEvent({ title: 'x'.repeat(61) }), 'events[0].title'],
    ['an empty title', withEvent({ title: ' ' }), 'events[0].title'],
    ['a citation of an unknown source', withCitation({ source: 'herald' }), 'events[0].citations[0].source'],
    [
      'a source of an unknown publisher',
      { ...SOUND, sources: [{ ...GAZETTE, publisher: 'x' }] },
      'sources[0].publisher',
    ],
    ['an unknown lane', withEvent({ lane: 'x' }), 'events[0].lane'],
    ['an unknown chapter', withEvent({ chapter: 'x' }), 'events[0].chapter'],
    ['an unknown actor', withEvent({ actors: ['mayor', 'x'] }), 'events[0].actors[1]'],
    ['an unknown speaker', withCitation({ speaker: 'x' }), 'events[0].citations[0].speaker'],
    ['an actor who occurs nowhere', withEvent({ actors: [] }), 'actors[0]'],
    [
      'a confusion with somebody unknown',
      { ...SOUND, actors: [{ ...MAYOR, notToBeConfusedWith: ['x'] }] },
      'actors[0].notToBeConfusedWith[0]',
    ],
    [
      'a connection that leads nowhere',
      withEvent({ connections: [{ kind: 'answers', event: 'x' }] }),
      'events[0].connections[0].event',
    ],
    ['a start that is no event', { ...SOUND, startsWith: 'x' }, 'startsWith'],
    [
      'something public before it happened',
      withEvent({ madePublic: { date: '2019-03-06', how: '' } }),
      'events[0].madePublic.date',
    ],
    [
      'an event outside its chapter',
      withEvent({ when: { ...EVENT.when, date: '2019-02-28/2019-04' } }),
      'events[0].chapter',
    ],
    [
      'chapters that overlap',
      { ...SOUND, chapters: [SPRING, { ...SPRING, id: 'may', when: '2019-05/..' }] },
      'chapters[1].when',
    ],
    ['nothing but comments', withCitation({ stance: 'comments' }), 'events[0].citations'],
    ['nothing but a denial', withCitation({ stance: 'denies' }), 'events[0].citations'],
    [
      'a dispute without a sentence on it',
      withEvent({
        title: 'Whether the bridge opens',
        citations: [
          { ...CITATION, stance: 'claims' },
          { ...CITATION, stance: 'denies' },
        ],
      }),
      'events[0].disagreement',
    ],
    ['a claim told as fact by its title', withCitation({ stance: 'claims' }), 'events[0].title'],
    [
      'a claim whose title only has a noun of speech',
      withCitation({ stance: 'claims' }, { title: 'The call on the bridge' }),
      'events[0].title',
    ],
    ['words quoted in a title that nobody said', withEvent({ title: 'The “old” bridge opens' }), 'events[0].title'],
    ...['it was claimed that', 'it allegedly', 'it purportedly', 'it appeared that', 'accused of it', 'she said'].map(
      (hedge): [string, Timeline, string] => [
        `“${hedge}” as reported fact`,
        withCitation(excerptOf(`${hedge} and so on and so forth`)),
        'events[0].citations[0]',
      ],
    ),
    ['a fragment of four words', withCitation(excerptOf('The mayor opened it')), 'events[0].citations[0]'],
    ['an excerpt of 46 words', withCitation(excerptOf('word '.repeat(46))), 'events[0].citations[0]'],
  ])('where there is %s', (_, timeline, path) => {
    const problems = checkTimeline(timeline);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toMatch(/[.]$/);
  });
});
