// Which words of an event are explained beside it.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { termsIn } from '../../src/ui/panel/terms-in.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

function idsIn(summary: string): readonly string[] {
  const [event] = randomTimeline(1, 1).events;
  if (!event) throw new Error('missing event: 0');
  return termsIn({ ...event, summary }, cambodia.terms).map((term) => term.id);
}

describe('the words explained', () => {
  it.each([
    ['The court charged him.', 'charge'],
    ['After the dissolution of the party.', 'dissolve'],
    ['A law that bars convicts.', 'conviction'],
    ['The EBA scheme.', 'eba'],
  ])('are found in “%s”', (summary, id) => {
    expect(idsIn(summary)).toContain(id);
  });

  it('are not found inside other words, nor an abbreviation in small letters', () => {
    expect(idsIn('A discharge of an ebay.')).toEqual([]);
  });
});
