// Wrong data does not compile: `tsc` fails where a line below that must not compile does.
import { describe, expect, it } from 'vitest';
import { defineTimeline, type TimelineDraft } from '../../src/model/define-timeline.ts';

type Draft = TimelineDraft<'gazette', 'works', 'spring'>;

const EVENT = {
  id: 'opening',
  title: 'The bridge opens',
  summary: '',
  when: { date: '2019', basis: 'stated', how: '' },
  lane: 'works',
  chapter: 'spring',
  actors: [],
  weight: 3,
  citations: [{ source: 'gazette', excerpt: [{ exact: 'the bridge was opened today' }], stance: 'reports' }],
  isPublicAct: true,
  connections: [],
} as const satisfies Draft['events'][number];

const REST = {
  id: 'bridge',
  title: 'The bridge',
  summary: '',
  sourcesEnd: '2019',
  lanes: [{ id: 'works', title: 'Works' }],
  chapters: [{ id: 'spring', title: 'Spring', when: '2019', summary: '' }],
  silences: [],
  actors: [],
  terms: [],
  publishers: [],
  sources: [
    { id: 'gazette', publisher: 'house', headline: '', url: '', published: '2019', publishedHow: '', credits: '' },
  ],
  afterwards: [],
  corrections: [],
} as const satisfies Omit<Draft, 'events'>;

describe('a timeline written in TypeScript', () => {
  it('compiles where its events name its own sources, lanes and chapters', () => {
    expect(defineTimeline({ ...REST, events: [EVENT] }).events).toEqual([EVENT]);
  });

  it('does not compile with an event without citation', () => {
    // @ts-expect-error an event rests on at least one citation
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, citations: [] }] }).id).toBe('bridge');
  });

  it('does not compile with a citation of an unknown source', () => {
    const citations = [{ ...EVENT.citations[0], source: 'herald' }] as const;
    // @ts-expect-error “herald” is none of the timeline's sources
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, citations }] }).id).toBe('bridge');
  });

  it('does not compile with an excerpt without words', () => {
    const citations = [{ ...EVENT.citations[0], excerpt: [] }] as const;
    // @ts-expect-error an excerpt has at least one fragment
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, citations }] }).id).toBe('bridge');
  });

  it('does not compile with an unknown lane or chapter', () => {
    // @ts-expect-error “weather” is none of the timeline's lanes
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, lane: 'weather' }] }).id).toBe('bridge');
    // @ts-expect-error “winter” is none of the timeline's chapters
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, chapter: 'winter' }] }).id).toBe('bridge');
  });

  it('does not compile with a connection that claims a cause', () => {
    const connections = [{ kind: 'causes', event: 'opening' }] as const;
    // @ts-expect-error no kind of connection is a cause
    expect(defineTimeline({ ...REST, events: [{ ...EVENT, connections }] }).id).toBe('bridge');
  });
});
