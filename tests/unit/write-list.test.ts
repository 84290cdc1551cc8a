// Our own JSON as it is written: read back exactly, in lines that people can read and compare.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeList } from '../../src/formats/own/write-list.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { arbitraryTimeline } from '../fixtures/arbitrary-timeline.ts';
import { readSampleText } from '../fixtures/read-samples.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

function readBack(timeline: Timeline) {
  return readSampleText(writtenText(writeList, timeline));
}

describe('a list that was written', () => {
  it('is the same when it is read back, and without a fault', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const read = readBack(timeline);
        expect(read.timeline).toEqual(timeline);
        expect(read.problems.map(({ path }) => path)).toEqual(timeline.events.length === 0 ? ['events'] : []);
        expect(read.interpretations).toEqual([]);
      }),
      { seed: 20_261_123, numRuns: 60 },
    );
  });

  it('is the same with everything that a timeline of ours has', () => {
    expect(readBack(SMALL_TIMELINE).timeline).toEqual(SMALL_TIMELINE);
  });

  it('says what it is on top, has a line for each field, and leaves out what goes without saying', () => {
    const plain = {
      id: 'bridge',
      title: 'The “bridge” opens',
      summary: '',
      when: { date: '2019-03-07', basis: 'given', how: '' },
      lane: 'all',
      chapter: '',
      actors: [],
      weight: 3,
      citations: [{ source: 'gazette', excerpt: [{ exact: 'It opened.' }], stance: 'reports' }],
      isPublicAct: false,
      connections: [],
    } as const;
    const lists = { chapters: [], silences: [], actors: [], terms: [], publishers: [], sources: [], afterwards: [] };
    const text = writtenText(writeList, {
      id: 'bridges',
      title: 'Bridges',
      summary: '',
      sourcesEnd: '',
      lanes: [],
      ...lists,
      corrections: [],
      events: [plain, { ...plain, id: 'second', citations: [] }],
    });
    expect(text).toBe(`{
  "format": "sourceline",
  "version": 1,
  "id": "bridges",
  "title": "Bridges",
  "events": [
    {
      "id": "bridge",
      "title": "The “bridge” opens",
      "when": "2019-03-07",
      "citations": [
        {"source":"gazette","stance":"reports","excerpt":"It opened."}
      ]
    },
    {
      "id": "second",
      "title": "The “bridge” opens",
      "when": "2019-03-07"
    }
  ]
}
`);
  });

  it('may have no events yet', () => {
    const text = writtenText(writeList, { ...SMALL_TIMELINE, events: [] });
    expect(JSON.parse(text)).toMatchObject({ title: SMALL_TIMELINE.title, events: [] });
  });
});
