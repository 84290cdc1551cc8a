// What a filter would leave, held against counting by hand and against filtering itself.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type Choosable, passing } from '../../src/layout/choose.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { choicesOf, filterCounts, waysBack } from '../../src/layout/filter-counts.ts';
import { FILTER_GROUPS, type Filter, type FilterGroup, NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function choosable(timeline: Timeline): Choosable {
  const columns = columnsOf(timeline);
  return { columns, facets: facetsOf(timeline, columns), outline: timeline };
}

const SMALL = choosable(SMALL_TIMELINE);

/** What the choices of a group would leave, by their ids. */
function countsIn(events: Choosable, group: FilterGroup, filter: Filter, found?: readonly number[]) {
  const counts = filterCounts(events, filter, found).groups[group];
  return Object.fromEntries(choicesOf(group, events.outline).map((id, place) => [id, counts[place]]));
}

/** How many pass, counted by filtering. */
function left(events: Choosable, filter: Filter): number {
  return passing(events, filter)?.reduce((sum, one) => sum + one, 0) ?? events.columns.count;
}

describe('the count beside a choice', () => {
  it('is how many events have it, where nothing is chosen', () => {
    expect(countsIn(SMALL, 'lanes', NO_FILTER)).toEqual({ works: 3, money: 2 });
    expect(countsIn(SMALL, 'chapters', NO_FILTER)).toEqual({ spring: 4, later: 1 });
    expect(countsIn(SMALL, 'sources', NO_FILTER)).toEqual({ gazette: 4, courier: 3 });
    expect(countsIn(SMALL, 'standings', NO_FILTER)).toEqual({
      ...{ reported: 2, claimed: 1, disputed: 1, expected: 1, unsourced: 0 },
    });
    expect(countsIn(SMALL, 'certainties', NO_FILTER)).toEqual({ day: 1, elsewhere: 1, vague: 2, disagreeing: 1 });
  });

  it('respects the choices of the other groups, and not those of its own', () => {
    const money: Filter = { ...NO_FILTER, lanes: ['money'] };
    expect(countsIn(SMALL, 'standings', money)).toMatchObject({ reported: 0, claimed: 1, disputed: 1 });
    expect(countsIn(SMALL, 'lanes', money)).toEqual({ works: 3, money: 2 });
  });

  it('counts among what a search found', () => {
    expect(countsIn(SMALL, 'lanes', NO_FILTER, [0])).toEqual({ works: 1, money: 0 });
    expect(filterCounts(SMALL, NO_FILTER, [0, 1])).toMatchObject({ of: 2, left: 2 });
  });

  it.each([
    ['nothing', {}],
    ['a theme', { lanes: ['courts'] }],
    ['two people and a standing', { actors: ['kim-sok', 'hun-sen'], standings: ['reported' as const] }],
    ['the core of one source', { isCoreOnly: true, sources: ['camboja-2019'] }],
    ['what there is not', { actors: ['nobody'] }],
  ])('is what filtering by it leaves, with %s chosen', (_, chosen) => {
    const events = choosable(cambodia);
    const filter: Filter = { ...NO_FILTER, ...chosen };
    const counts = filterCounts(events, filter);
    for (const group of FILTER_GROUPS) {
      const expected = choicesOf(group, events.outline).map((id) => left(events, { ...filter, [group]: [id] }));
      expect([group, ...counts.groups[group]]).toEqual([group, ...expected]);
    }
    expect(counts.core).toBe(left(events, { ...filter, isCoreOnly: true }));
    expect(counts.left).toBe(left(events, filter));
  });

  it('holds for a hundred thousand events without a single object', () => {
    const events = choosable(randomTimeline(100_000, 7));
    const counts = filterCounts(events, { ...NO_FILTER, standings: ['reported'] });
    expect(counts.groups.standings.reduce((sum, one) => sum + one, 0)).toBe(100_000);
  });
});

describe('the ways back from a filter that leaves nothing', () => {
  it('are none where something is left', () => {
    expect(waysBack(SMALL, NO_FILTER)).toEqual([]);
    expect(waysBack(SMALL, { ...NO_FILTER, lanes: ['money'] })).toEqual([]);
  });

  it('name the groups without which something is left, the most first', () => {
    const filter: Filter = { ...NO_FILTER, lanes: ['works'], standings: ['disputed'] };
    expect(waysBack(SMALL, filter)).toEqual([
      { groups: ['standings'], left: 3 },
      { groups: ['lanes'], left: 1 },
    ]);
  });

  it('name two groups where no single one helps', () => {
    const filter: Filter = { ...NO_FILTER, actors: ['nobody'], sources: ['nowhere'], lanes: ['money'] };
    expect(waysBack(SMALL, filter)).toEqual([{ groups: ['actors', 'sources'], left: 2 }]);
  });

  it('keep their word', () => {
    const events = choosable(cambodia);
    const filter: Filter = { ...NO_FILTER, lanes: ['elections'], actors: ['kim-sok'], certainties: ['day'] };
    const ways = waysBack(events, filter);
    expect(left(events, filter)).toBe(0);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      const dropped = Object.fromEntries(way.groups.map((group) => [group, NO_FILTER[group]]));
      expect(left(events, { ...filter, ...dropped })).toBe(way.left);
    }
  });

  it('are none in a timeline without events', () => {
    expect(waysBack(choosable({ ...SMALL_TIMELINE, events: [] }), { ...NO_FILTER, lanes: ['money'] })).toEqual([]);
  });
});
