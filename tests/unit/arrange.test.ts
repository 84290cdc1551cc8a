// What a filter lets pass, and in which lanes it stands.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { arrange } from '../../src/layout/arrange.ts';
import { type Arrangement, eventAt, isEchoAt, orderOf, placementOf } from '../../src/layout/arrangement.ts';
import { type Choosable, passing } from '../../src/layout/choose.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import type { LanesBy } from '../../src/layout/lanes-by.ts';
import type { LaneWords } from '../../src/layout/lanings.ts';
import { type Filter, NO_FILTER } from '../../src/model/filter.ts';
import { shownStanding } from '../../src/model/standing.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const WORDS: LaneWords = {
  standing: (standing) => standing,
  source: ({ headline }) => headline,
  others: 'Others',
  noActor: 'Nobody',
  noSource: 'No source',
};

function choosable(timeline: Timeline): Choosable {
  const columns = columnsOf(timeline);
  return { columns, facets: facetsOf(timeline, columns), outline: timeline };
}

const CAMBODIA = choosable(cambodia);
const eventOf = (index: number) => cambodia.events[CAMBODIA.columns.number[index] ?? -1];

function arranged(filter: Partial<Filter>, lanesBy: LanesBy = 'theme'): Arrangement {
  return arrange(CAMBODIA, { ...NO_FILTER, ...filter }, lanesBy, WORDS);
}

function idsOf({ shown }: Arrangement): readonly string[] {
  return Array.from(shown, (index) => eventOf(index)?.id ?? '').sort();
}

function expected(passes: (event: Timeline['events'][number]) => boolean): readonly string[] {
  return cambodia.events
    .filter(passes)
    .map(({ id }) => id)
    .sort();
}

describe('a filter', () => {
  it('without a choice lets everything pass, in the document’s own columns', () => {
    const arrangement = arranged({});
    expect(arrangement.columns).toBe(CAMBODIA.columns);
    expect(arrangement.shown).toHaveLength(cambodia.events.length);
    expect(passing(CAMBODIA, NO_FILTER)).toBeUndefined();
  });

  it('takes any of a group’s choices', () => {
    expect(idsOf(arranged({ actors: ['kim-sok', 'sok-eysan'] }))).toEqual(
      expected(({ actors }) => actors.includes('kim-sok') || actors.includes('sok-eysan')),
    );
    expect(idsOf(arranged({ standings: ['disputed', 'expected'] }))).toEqual(
      expected((event) => ['disputed', 'expected'].includes(shownStanding(event))),
    );
  });

  it('takes only what passes all groups', () => {
    const filter = { lanes: ['courts'], chapters: ['2017'], sources: ['camboja-2019'] };
    const ids = expected(
      ({ lane, chapter, citations }) =>
        lane === 'courts' && chapter === '2017' && citations.some(({ source }) => source === 'camboja-2019'),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(idsOf(arranged(filter))).toEqual(ids);
  });

  it('knows which days are sharp, found elsewhere, vague or in dispute', () => {
    expect(idsOf(arranged({ certainties: ['disagreeing'] }))).toEqual(
      expected(({ when }) => when.elsewhere?.disagreement !== undefined),
    );
    expect(idsOf(arranged({ certainties: ['day'] }))).toContain('vote-2013');
    expect(idsOf(arranged({ certainties: ['elsewhere'] }))).toContain('sokha-arrested');
    expect(idsOf(arranged({ certainties: ['vague'] }))).toContain('fraud-claimed');
  });

  it('that names what is not there lets nothing pass', () => {
    expect(idsOf(arranged({ actors: ['nobody'] }))).toEqual([]);
    expect(arranged({ actors: ['nobody'] }).lanes).toEqual([]);
  });
});

describe('lanes', () => {
  it.each(['theme', 'actor', 'source', 'standing', 'none'] as const)(
    'by %s show each event once as itself',
    (lanesBy) => {
      const arrangement = arranged({}, lanesBy);
      const own = Array.from({ length: arrangement.columns.count }, (_, place) => place).filter(
        (place) => !isEchoAt(arrangement, place),
      );
      expect(own.map((place) => eventAt(arrangement, place))).toEqual(Array.from(arrangement.shown));
      for (const event of arrangement.shown) {
        const place = placementOf(arrangement, event);
        expect(place !== undefined && eventAt(arrangement, place)).toBe(event);
      }
    },
  );

  it('of people hold an event with three people three times, once as itself', () => {
    const arrangement = arranged({ actors: ['hun-sen', 'kem-sokha', 'sam-rainsy'] }, 'actor');
    expect(arrangement.lanes.map(({ id }) => id).sort()).toEqual(['hun-sen', 'kem-sokha', 'sam-rainsy']);
    const event = Array.from(arrangement.shown).find((index) =>
      ['hun-sen', 'kem-sokha', 'sam-rainsy'].every((id) => eventOf(index)?.actors.includes(id)),
    );
    expect(event).toBeDefined();
    const places = Array.from({ length: arrangement.columns.count }, (_, place) => place).filter(
      (place) => eventAt(arrangement, place) === event,
    );
    expect(places.map((place) => isEchoAt(arrangement, place))).toEqual([false, true, true]);
    expect(new Set(places.map((place) => arrangement.columns.lane[place])).size).toBe(3);
  });

  it('in which nothing stands take no room', () => {
    const arrangement = arranged({ lanes: ['europe'] });
    expect(arrangement.lanes.map(({ title }) => title)).toEqual(['Europe & trade']);
    expect(arrangement.columns.laneCount).toBe(1);
    expect(new Set(arrangement.columns.theme)).toEqual(new Set([5]));
  });

  it('of people are those with most events, and one each for all others and for nobody', () => {
    const timeline = randomTimeline(60, 5);
    const actors = Array.from({ length: 20 }, (_, number) => ({
      id: `a${number}`,
      kind: 'person' as const,
      name: `Person ${number}`,
      about: '',
      offices: [],
    }));
    // The first twelve have three events each, the other eight one each, and sixteen events nobody.
    const who = (number: number): readonly string[] => {
      if (number < 36) return [`a${number % 12}`];
      return number < 44 ? [`a${number - 24}`] : [];
    };
    const events = timeline.events.map((event, number) => ({ ...event, actors: who(number) }));
    const { lanes, columns } = arrange(choosable({ ...timeline, actors, events }), NO_FILTER, 'actor', WORDS);
    expect(lanes.map(({ title }) => title)).toEqual([
      ...actors.slice(0, 12).map(({ name }) => name),
      'Others',
      'Nobody',
    ]);
    expect(columns.lane.filter((lane) => lane === 12)).toHaveLength(8);
    expect(columns.lane.filter((lane) => lane === 13)).toHaveLength(16);
  });
});

describe('an arrangement', () => {
  it('keeps the columns of what passes as they are, in the order of time', () => {
    for (const seed of [1, 2, 3]) {
      const events = choosable(randomTimeline(200, seed));
      const filter = { ...NO_FILTER, lanes: ['one', 'three'] };
      const { columns, shown, begins, ends } = arrange(events, filter, 'theme', WORDS);
      expect(Array.from(begins)).toEqual(Array.from(columns.at));
      expect(Array.from(ends)).toEqual(Array.from(columns.until).sort((a, b) => a - b));
      for (const [place, index] of shown.entries()) {
        expect(columns.weight[place]).toBe(events.columns.weight[index]);
        expect(columns.latest[place]).toBe(events.columns.latest[index]);
        expect(columns.number[place]).toBe(events.columns.number[index]);
      }
    }
  });

  it('of twenty thousand events in lanes of people is what reading each of them would give', () => {
    const timeline = randomTimeline(20_000, 7);
    const actors = Array.from({ length: 30 }, (_, number) => ({
      id: `a${number}`,
      kind: 'person' as const,
      name: `Person ${number}`,
      about: '',
      offices: [],
    }));
    // Nobody, or up to three; the later ones ever more rarely.
    const who = (number: number): readonly string[] =>
      Array.from({ length: number % 4 }, (_, i) => `a${((number % 97) * (number % 13) + 5 * i) % 30}`);
    const events = timeline.events.map((event, number) => ({ ...event, actors: [...new Set(who(number))] }));
    const all = choosable({ ...timeline, actors, events });
    const arrangement = arrange(all, { ...NO_FILTER, lanes: ['two', 'three'] }, 'actor', WORDS);
    const { columns, lanes, shown, begins, ends } = arrangement;
    const laneOf = new Map(lanes.map(({ id }, lane) => [id, lane]));
    const slow = Array.from(all.columns.number, (number, index) => ({ event: events[number], index }))
      .filter(({ event }) => event?.lane === 'two' || event?.lane === 'three')
      .map(({ event, index }) => {
        const named = event?.actors.flatMap((id) => laneOf.get(id) ?? []).toSorted((a, b) => a - b) ?? [];
        const rest = laneOf.get(event?.actors.length === 0 ? 'none' : 'others') ?? -1;
        return { index, lanes: named.length > 0 ? named : [rest] };
      });
    expect([...shown]).toEqual(slow.map(({ index }) => index));
    expect([...columns.lane]).toEqual(slow.flatMap((one) => one.lanes));
    expect(Array.from(columns.at.keys(), (place) => eventAt(arrangement, place))).toEqual(
      slow.flatMap((one) => one.lanes.map(() => one.index)),
    );
    expect(begins).toEqual(Float64Array.from(slow, ({ index }) => all.columns.at[index] ?? Number.NaN));
    expect(ends).toEqual(Float64Array.from(slow, ({ index }) => all.columns.until[index] ?? Number.NaN).sort());
    expect(lanes).toHaveLength(14);
  });

  it('knows the place of an event among those that are laid out', () => {
    const arrangement = arranged({ standings: ['disputed'] });
    const [first, second] = arrangement.shown;
    expect(orderOf(arrangement, second ?? -1)).toBe(1);
    const left = Array.from(CAMBODIA.columns.at.keys()).find((index) => !arrangement.shown.includes(index));
    expect(orderOf(arrangement, left ?? -1)).toBeUndefined();
    expect(first).toBeLessThan(second ?? 0);
  });
});
