// What is kept of a timeline is read again as our own forms wrote it, whatever they left empty.
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/formats/own/read-outline.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { UNSAID_OF_TIMELINE } from '../../src/model/unsaid.ts';
import { contentOf, createEditStore, type EditContent } from '../../src/state/edit-store.ts';
import { readContent, shelvedContent } from '../../src/sync/kept-content.ts';

const EMPTY: Timeline = {
  ...UNSAID_OF_TIMELINE,
  id: 'mine',
  title: 'Untitled timeline',
  lanes: [{ id: 'all', title: '' }],
  events: [],
};

/** Each member as a form makes it before the rest is typed. */
const BEGUN: Timeline = {
  ...EMPTY,
  actors: [{ id: 'a', kind: 'person', name: '', about: '', offices: [{ title: '' }] }],
  publishers: [{ id: 'p', name: '', shortName: '', about: '', links: [{ url: '', label: '' }] }],
  sources: [{ id: 's', publisher: '', headline: 'H', url: 'htt', published: '', publishedHow: '', credits: '' }],
  afterwards: [{ when: '2020', text: 'It was painted.', link: { label: '', url: '' } }],
};

function readBack(timeline: Timeline): EditContent | undefined {
  return readContent(shelvedContent(contentOf(createEditStore({ key: 'k', timeline }).getState())));
}

describe('a kept timeline', () => {
  it.each([
    ['that is new', EMPTY],
    ['whose parts were only begun', BEGUN],
  ])('%s comes back whole, without a complaint', (_, timeline) => {
    const read = readBack(timeline);
    expect(read?.history.timeline).toEqual(timeline);
    expect(read?.problems).toEqual([]);
  });

  it('says what of it was lost', () => {
    const chapters = [{ id: 'c', title: 'First', when: 'never', summary: '' }];
    const read = readBack({ ...EMPTY, chapters });
    expect(read?.history.timeline.chapters).toEqual([]);
    expect(read?.problems[0]?.message).toContain('“never”');
  });
});

describe('a list of our own', () => {
  it('says nothing by an empty date, which is no fault', () => {
    const told: string[] = [];
    const { sources, sourcesEnd } = readOutline(
      { sourcesEnd: '', firstView: '', sources: [{ id: 'gazette', published: '' }] },
      (path, message) => told.push(`${path} ${message}`),
    );
    expect([sourcesEnd, sources[0]?.published, told]).toEqual(['', '', []]);
  });
});
