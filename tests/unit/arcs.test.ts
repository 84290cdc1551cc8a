// Which arcs a view has, and where they run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type ArcEnds, arcEndsOf } from '../../src/layout/arc-ends.ts';
import { type Arc, arcsIn } from '../../src/layout/arcs.ts';
import { arrange } from '../../src/layout/arrange.ts';
import type { Columns } from '../../src/layout/columns.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { frameOf } from '../../src/layout/frame.ts';
import type { LaneWords } from '../../src/layout/lanings.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { Span } from '../../src/time/span.ts';
import { DESK, type Laid, layOut, PHONE, type Stage } from '../fixtures/laid-out.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

const WORDS: LaneWords = { standing: (word) => word, source: ({ id }) => id, others: '', noActor: '', noSource: '' };

interface Arced {
  readonly laid: Laid;
  readonly ends: ArcEnds;
}

function endsOf(timeline: Timeline, columns: Columns, lanesBy: 'theme' | 'actor' = 'theme'): ArcEnds {
  const facets = facetsOf(timeline, columns);
  const events = { columns, facets, outline: timeline };
  return arcEndsOf(arrange(events, NO_FILTER, lanesBy, WORDS), columns, facets);
}

function arced(timeline: Timeline, stage: Stage): Arced {
  const laid = layOut(timeline, stage);
  return { laid, ends: endsOf(timeline, laid.columns) };
}

function arcsOf({ laid, ends }: Arced, view: Span, chosen?: number): readonly Arc[] {
  const frame = frameOf(laid.scene, view);
  return arcsIn(laid.scene, frame, { ends, toPx: frame.toPx, chosen });
}

const placeOf = (columns: Columns, id: string): number =>
  columns.number.indexOf(cambodia.events.findIndex((event) => event.id === id));

const days = (from: string, to: string): Span => ({ from: Date.parse(from), to: Date.parse(to) });

const built = arced(cambodia, DESK);
const CALL = placeOf(built.laid.columns, 'phone-call');
const ABOUT_THE_CALL = days('2016-06-01', '2017-06-01');

describe('the ends of arcs', () => {
  it('are those of events that became public on a known day after they had happened', () => {
    const ids = [...built.ends.placement].map((i) => cambodia.events[built.laid.columns.number[i] ?? -1]?.id);
    expect(ids).toContain('phone-call');
    expect(ids).toContain('talks-recorded');
    // A public act; what our sources only tell from some day on; what may have happened on the day itself.
    expect(ids).not.toContain('pardon');
    expect(ids).not.toContain('son-chhay-money');
    expect(ids).not.toContain('call-2019');
  });

  it('belong to an event once, however many lanes it stands in', () => {
    const ends = endsOf(cambodia, columnsOf(cambodia), 'actor');
    expect(ends.placement.length).toBe(built.ends.placement.length);
  });

  it('are none where a list does not say when anything became public', () => {
    const timeline = newsTimeline(50, 3);
    const unknown = { ...timeline, events: timeline.events.map((event) => ({ ...event, isPublicAct: false })) };
    expect(endsOf(unknown, columnsOf(unknown)).placement.length).toBe(0);
  });
});

describe('the arcs of a view', () => {
  it('run from the mark to where the public day stands, in the row of the mark', () => {
    const arc = arcsOf(built, ABOUT_THE_CALL).find(({ index }) => index === CALL);
    const frame = frameOf(built.laid.scene, ABOUT_THE_CALL);
    const mark = frame.titled.find(({ index }) => index === CALL);
    expect(arc).toMatchObject({ from: mark?.x, across: mark?.y, isSoftStart: true, isSoftEnd: false, isChosen: false });
    expect(arc?.to).toBe(frame.toPx(Date.UTC(2017, 2, 4, 12)));
  });

  it('are seen when either end is, and not when neither is', () => {
    const has = (view: Span): boolean => arcsOf(built, view).some(({ from, to }) => to - from > 0);
    expect(has(days('2016-09-01', '2016-10-15'))).toBe(true);
    expect(has(days('2017-03-01', '2017-03-10'))).toBe(true);
    expect(has(days('2017-01-01', '2017-02-01'))).toBe(false);
  });

  it('have the chosen one drawn last, whatever covers it', () => {
    const arcs = arcsOf(built, ABOUT_THE_CALL, CALL);
    expect(arcs.at(-1)).toMatchObject({ index: CALL, isChosen: true });
    expect(arcs.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  });

  it('that would cover each other are one', () => {
    const arcs = arcsOf(built, days('2013-01-01', '2020-10-01'));
    const places = arcs.map(({ from, to, across }) => `${from} ${to} ${across}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('begin at the cluster that holds their event', () => {
    const view = days('2013-01-01', '2020-10-01');
    const frame = frameOf(built.laid.scene, view);
    const starts = new Set([...frame.titled, ...frame.loose].map(({ x, y }) => `${x} ${y}`));
    for (const { from, across } of arcsOf(built, view)) expect(starts).toContain(`${from} ${across}`);
  });

  it('stand upright, too', () => {
    const upright = arced(cambodia, PHONE);
    expect(arcsOf(upright, ABOUT_THE_CALL).length).toBeGreaterThan(0);
  });

  it('are none for a scene of another arrangement', () => {
    const other = { laid: built.laid, ends: endsOf(cambodia, columnsOf(cambodia)) };
    expect(arcsOf(other, ABOUT_THE_CALL)).toEqual([]);
  });

  it('are few, however many events became public later', () => {
    const timeline = newsTimeline(3_000, 5);
    const later = timeline.events.map((event) => ({
      ...event,
      isPublicAct: false,
      madePublic: { date: '2020-06-01', how: '' },
    }));
    const many = arced({ ...timeline, events: later }, DESK);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 10, max: 1500 }), (first, length) => {
        const from = Date.UTC(2013, 0, 1 + first);
        const arcs = arcsOf(many, { from, to: from + length * 86_400_000 });
        expect(arcs.length).toBeLessThanOrEqual(60);
      }),
      { seed: 20130926, numRuns: 40 },
    );
  });
});
