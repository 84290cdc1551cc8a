import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/model/source.ts';
import { entryOf } from '../../src/ui/timeline/entry-words.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const { events, ...named } = SMALL_TIMELINE;
const outline = { ...named, eventCount: events.length };

function wordsWith(change: Partial<Citation>): string | undefined {
  const citation: Citation = { source: 'gazette', excerpt: [{ exact: 'It was free' }], stance: 'reports', ...change };
  return entryOf(outline, { ...OPENING, citations: [citation] })?.words;
}

describe('the words beside a mark', () => {
  it('are the excerpt alone where its publisher tells it as a fact', () => {
    expect(wordsWith({})).toBe('“It was free”');
  });

  it('name who says what is one side’s word', () => {
    expect(wordsWith({ stance: 'claims', speaker: 'mayor' })).toMatch(/ says: “It was free”$/);
    expect(wordsWith({ stance: 'denies' })).toMatch(/ denies: “It was free”$/);
  });

  it('name whose words a publisher passes on', () => {
    expect(wordsWith({ speaker: 'mayor' })).toMatch(/ reports the words of .+: “It was free”$/);
  });

  it('are the summary where there is no excerpt, and an event that is not at hand has none', () => {
    expect(entryOf(outline, { ...OPENING, citations: [] })?.words).toBe(OPENING.summary);
    expect(entryOf(outline, undefined)).toBeUndefined();
  });
});
