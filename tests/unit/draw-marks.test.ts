// What the canvas is told to draw for each sign and each kind of date.
import { describe, expect, it } from 'vitest';
import { type DrawnMark, drawBar, drawGhost, drawPill } from '../../src/draw/draw-extent.ts';
import { drawSign } from '../../src/draw/draw-sign.ts';
import type { Columns } from '../../src/layout/columns.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import type { When } from '../../src/model/event.ts';
import { DAY } from '../../src/time/span.ts';
import { createDrawLog, type DrawCall } from '../fixtures/draw-log.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const PX_PER_DAY = 4;
const toPx = (instant: number): number => ((instant - Date.UTC(2019, 0, 1)) / DAY) * PX_PER_DAY;
const colour = '#123456';

function draw(standing: number): readonly DrawCall[] {
  const { ctx, calls } = createDrawLog();
  drawSign(ctx, standing, { x: 0, y: 0, radius: 6 }, { colour, ground: '#ffffff' });
  return calls;
}

function placed(when: Partial<When> & { date: string }): { columns: Columns; mark: DrawnMark } {
  const timeline = randomTimeline(2, 1);
  const basis = { basis: 'stated', how: '' } as const;
  // A later event, so that an open end has somewhere to reach.
  const dates = [
    { ...basis, ...when },
    { ...basis, date: '2019-12-31' },
  ];
  const events = timeline.events.map((event, index) => ({ ...event, when: dates[index] ?? event.when }));
  const columns = columnsOf({ ...timeline, events });
  return { columns, mark: { index: 0, x: toPx(columns.at[0] ?? 0), y: 50 } };
}

const named = (calls: readonly DrawCall[], name: string): readonly DrawCall[] =>
  calls.filter((call) => call.name === name);

describe('a sign', () => {
  it('told as fact is a filled dot without a ring', () => {
    expect(named(draw(0), 'fill')).toHaveLength(1);
    expect(named(draw(0), 'stroke')).toHaveLength(0);
  });

  it('one side says is a whole ring', () => {
    expect(named(draw(1), 'stroke').map((call) => call.dash)).toEqual([[]]);
    expect(named(draw(1), 'arc')).toHaveLength(1);
  });

  it('disputed is a ring with its right half filled', () => {
    expect(named(draw(2), 'stroke')).toHaveLength(1);
    expect(named(draw(2), 'arc').at(-1)?.values.slice(3)).toEqual([-Math.PI / 2, Math.PI / 2]);
  });

  it('expected is a dashed ring', () => {
    expect(named(draw(3), 'stroke').map((call) => call.dash.length)).toEqual([2]);
  });

  it('without a source is a whole ring, paler than the one of what one side says', () => {
    const [stroke, ...others] = named(draw(4), 'stroke');
    expect(others).toEqual([]);
    expect(stroke?.dash).toEqual([]);
    expect(stroke?.alpha).toBeLessThan(1);
  });
});

describe('a date', () => {
  it('known to the day has no pill while a day is shorter than the dot', () => {
    const { ctx, calls } = createDrawLog();
    const { columns, mark } = placed({ date: '2019-02-14' });
    drawPill(ctx, columns, mark, toPx);
    expect(calls).toEqual([]);
  });

  it('known to the month has a pale pill as long as the month', () => {
    const { ctx, calls } = createDrawLog();
    const { columns, mark } = placed({ date: '2019-02' });
    drawPill(ctx, columns, mark, toPx);
    const [left, , width] = named(calls, 'roundRect')[0]?.values ?? [];
    expect([left, width]).toEqual([31 * PX_PER_DAY, 28 * PX_PER_DAY]);
    expect(named(calls, 'fill')[0]?.alpha).toBeLessThan(0.5);
  });

  it('known as one of two Thursdays has a piece for each, and nothing pale between them', () => {
    const { ctx, calls } = createDrawLog();
    const { columns, mark } = placed({ date: '[2019-11-21,2019-11-28]' });
    drawPill(ctx, columns, mark, toPx);
    expect(named(calls, 'roundRect').map((call) => call.values[2])).toEqual([PX_PER_DAY, PX_PER_DAY]);
  });

  it('that another report contradicts has a dotted ring on the other day', () => {
    const elsewhere = { date: '2019-02-20', url: 'https://e.example', publisher: 'E', disagreement: 'Another day.' };
    const { columns, mark } = placed({ date: '2019-02-12', elsewhere });
    const { ctx, calls } = createDrawLog();
    drawGhost(ctx, columns, mark, { toPx, colour });
    const [ring] = named(calls, 'arc');
    expect(ring?.values[0]).toBe(toPx(Date.UTC(2019, 1, 20, 12)));
    expect(ring?.dash).toHaveLength(2);
  });
});

describe('a bar', () => {
  const drawnFor = (date: string): readonly DrawCall[] => {
    const { columns, mark } = placed({ date });
    const { ctx, calls } = createDrawLog();
    drawBar(ctx, columns, mark, { toPx, colour });
    return calls;
  };
  const stopsOf = (date: string): readonly (readonly unknown[])[] =>
    named(drawnFor(date), 'stop').map((call) => call.values);

  it('has firm ends where they are known to the day', () => {
    const calls = drawnFor('2019-02-12/2019-05-12');
    const [left, , width] = named(calls, 'roundRect')[0]?.values ?? [];
    expect([left, width]).toEqual([42 * PX_PER_DAY, 90 * PX_PER_DAY]);
    // One colour from end to end: no gradient.
    expect(named(calls, 'stop')).toEqual([]);
  });

  it('fades over the months in which it began and ended', () => {
    const stops = stopsOf('2019-02/2019-06');
    expect(stops[0]).toEqual([0, 'transparent']);
    expect(stops.at(-1)).toEqual([1, 'transparent']);
  });

  it('fades out where its end is open', () => {
    expect(stopsOf('2019-02-12/..').at(-1)).toEqual([1, 'transparent']);
  });

  it('shorter than its sign is not drawn behind it', () => {
    expect(drawnFor('2019-02-12/2019-02-12')).toEqual([]);
  });
});
