// Ticks on an axis with breaks: each piece is ruled by itself, each break says how long it is, and no reader is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, axisFrom, linearPieces, toScaleAxis } from '../../src/layout/axis.ts';
import { type AxisTicks, ticksOn } from '../../src/layout/axis-ticks.ts';
import { evenAxis } from '../../src/layout/even-axis.ts';
import { withMargin } from '../../src/layout/view.ts';
import { parseIsoInstant } from '../../src/time/format-date.ts';
import { DAY, type Instant, type Span } from '../../src/time/span.ts';
import { leftEdgeLabel, ticksFor } from '../../src/time/ticks.ts';

const SEED = { seed: 20130926, numRuns: 200 };

function at(text: string): Instant {
  const instant = parseIsoInstant(text);
  if (instant === undefined) throw new Error(`not read: ${text}`);
  return instant;
}

function view(from: string, to: string): Span {
  return { from: at(from), to: at(to) };
}

function broken(...breaks: readonly (readonly [string, string, number])[]): Axis {
  return axisFrom({
    kind: 'even',
    origin: 0,
    breaks: breaks.map(([from, to, units]) => ({ span: view(from, to), units })),
  });
}

/** From early 2013 to the end of 2016, without most of 2014 and 2015. */
const SILENT = broken(['2013-11-10', '2016-02-20', 60]);

function toPx(axis: Axis, { from, to }: Span, widthPx: number): (instant: Instant) => number {
  const pxPerUnit = widthPx / (axis.position(to) - axis.position(from));
  return (instant) => (axis.position(instant) - axis.position(from)) * pxPerUnit;
}

function labels({ major }: AxisTicks): string[] {
  return major.map(({ label }) => label).filter((label) => label !== '');
}

describe('ticksOn, to scale', () => {
  it('gives the ticks of ticksFor, and the left edge what they leave out', () => {
    const span = view('2013-05', '2014-11');
    for (const axis of [toScaleAxis(0), SILENT]) {
      const [from, to] = axis === SILENT ? [at('2016-05'), at('2017-11')] : [span.from, span.to];
      const { major, minor } = ticksFor({ from, to }, 600);
      expect(ticksOn(axis, { from, to }, 600)).toEqual({ major, minor, edges: [], breaks: [] });
    }
  });

  it('keeps the labels under the left edge’s own from being read', () => {
    const span = view('2019-02-12', '2019-03-04');
    const plain = ticksFor(span, 1600);
    const { major, edges } = ticksOn(toScaleAxis(0), span, 1600);
    expect(edges).toEqual([{ at: span.from, label: leftEdgeLabel(span, plain) }]);
    expect(major.map((tick) => tick.at)).toEqual(plain.major.map((tick) => tick.at));
    expect(major.slice(0, 4).map((tick) => tick.label)).toEqual(['', '', '14', '15']);
  });

  it('is empty where there is no room or no time', () => {
    const none = { major: [], minor: [], edges: [], breaks: [] };
    expect(ticksOn(toScaleAxis(0), { from: 0, to: DAY }, 0)).toEqual(none);
    expect(ticksOn(toScaleAxis(0), { from: 0, to: 0 }, 100)).toEqual(none);
  });
});

describe('ticksOn, with breaks', () => {
  it('says how long a break is, and where it is in px', () => {
    const span = view('2013-06', '2016-12');
    const [only, ...more] = ticksOn(SILENT, span, 1000).breaks;
    expect(more).toEqual([]);
    expect(only?.label).toBe('27 months');
    expect(only?.at).toEqual(view('2013-11-10', '2016-02-20'));
    expect(only?.fromPx).toBeCloseTo(toPx(SILENT, span, 1000)(at('2013-11-10')), 6);
    expect(only?.toPx).toBeCloseTo(toPx(SILENT, span, 1000)(at('2016-02-20')), 6);
  });

  it('says all of its length also where only a part of it is in view', () => {
    const { breaks, major } = ticksOn(SILENT, view('2014-06', '2014-07'), 1000);
    expect(breaks).toMatchObject([{ label: '27 months', fromPx: 0 }]);
    expect(breaks[0]?.toPx).toBeCloseTo(1000, 6);
    expect(major).toEqual([]);
  });

  it('names the year on the first label after a break', () => {
    expect(labels(ticksOn(SILENT, view('2013-06', '2016-12'), 1000))).toEqual([
      ...['Jul', 'Aug', 'Sep', 'Oct'],
      ...['Mar 2016', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'],
    ]);
    expect(ticksOn(SILENT, view('2013-06', '2016-12'), 1000).edges).toMatchObject([{ label: '2013' }]);
  });

  it('does not name it where the year is the one before the break and the next one follows', () => {
    const axis = broken(['2016-03-20', '2016-06-20', 10]);
    const [first, ...rest] = labels(ticksOn(axis, view('2015-12-20', '2017-02-20'), 1000));
    expect(first).toBe('2016');
    expect(rest).toEqual(['Feb', 'Mar', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', '2017', 'Feb']);
  });

  it('names it before a year that follows, too, where it is another one', () => {
    const axis = broken(['2013-03-20', '2016-06-20', 10]);
    const [first, ...rest] = labels(ticksOn(axis, view('2012-12-20', '2017-02-20'), 1000));
    expect(first).toBe('2013');
    expect(rest).toEqual(['Feb', 'Mar', 'Jul 2016', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', '2017', 'Feb']);
  });

  it('names a narrow piece at its beginning where no tick has room for the year', () => {
    const axis = broken(['1990-01-10', '2001-03-02', 100], ['2001-03-30', '2010-01-10', 100]);
    const { edges, major } = ticksOn(axis, view('1989-10-01', '2010-04-01'), 1000);
    expect(edges.map((edge) => edge.label)).toEqual(['1989', '2001']);
    expect(major.some(({ at: tick, label }) => label !== '' && tick > at('2001') && tick < at('2002'))).toBe(false);
  });

  it('names a year beyond 10,000 in a narrow piece, without its era where there is no room for it', () => {
    const axis = broken(['+012000-06-01', '+012017-01-02', 100], ['+012017-03-28', '+012040-01-10', 100]);
    const edges = (widthPx: number) =>
      ticksOn(axis, view('+011999-06-01', '+012041-04-01'), widthPx).edges.map(({ label }) => label);
    expect(edges(1000)).toEqual(['12,017']);
    expect(edges(1400)).toEqual(['12,017 CE']);
    expect(edges(600)).toEqual([]);
  });

  it('says nothing in a piece that is too narrow for anything', () => {
    const axis = broken(['1990-01-10', '2001-03-02', 100], ['2001-03-09', '2010-01-10', 100]);
    const { edges, major } = ticksOn(axis, view('1989-10-01', '2010-04-01'), 1000);
    expect([...edges, ...major].filter((tick) => tick.at > at('1991') && tick.at < at('2009'))).toEqual([]);
  });

  it('names the moon landing’s day among billions of years', () => {
    const instants = ['-13800000000', '-66000000', '-3200', '1969-07-20T20:17', '1969-07-24'].map(at);
    const points = Float64Array.from(instants);
    const axis = evenAxis(points, points, 0);
    const span = withMargin({ from: points[0] ?? 0, to: points[4] ?? 0 }, axis, 0.03, 1);
    const { breaks } = ticksOn(axis, span, 1200);
    expect(breaks.map(({ label }) => label).slice(0, 3)).toEqual([
      '13.7 billion years',
      '66 million years',
      '5170 years',
    ]);
    const landing = ticksOn(axis, { from: at('1969-07-20T20:00'), to: at('1969-07-20T20:40') }, 1000);
    expect(landing.edges.map(({ label }) => label)).toEqual(['20 July 1969']);
    expect(labels(landing)).toContain('20:20');
  });
});

describe('ticksOn, on any axis', () => {
  const instant = fc.oneof(
    fc.integer({ min: -3000, max: 20_000 }).map((day) => day * DAY),
    fc.double({ min: 9, max: 20.6, noNaN: true }).map((exponent) => -(10 ** exponent)),
  );
  const anyAxis = fc.array(instant, { minLength: 1, maxLength: 40 }).map((instants) => {
    const points = Float64Array.from(instants).sort();
    return { axis: evenAxis(points, points, 0), points };
  });
  const anyView = fc
    .record({ made: anyAxis, a: fc.nat(1000), b: fc.nat(1000), widthPx: fc.integer({ min: 300, max: 3000 }) })
    .map(({ made: { axis, points }, a, b, widthPx }) => {
      const from = axis.position(points[0] ?? 0) - 1;
      const length = axis.position(points.at(-1) ?? 0) - from + 2;
      const span = {
        from: axis.instant(from + (Math.min(a, b) / 1001) * length),
        to: axis.instant(from + ((Math.max(a, b) + 1) / 1001) * length),
      };
      return { axis, span, widthPx };
    })
    .filter(({ span }) => span.to - span.from > Math.max(1000, Math.abs(span.from) * 2 ** -40));

  it('never lets two labels touch, nor a label reach into a break', () => {
    fc.assert(
      fc.property(anyView, ({ axis, span, widthPx }) => {
        const { major, edges, breaks } = ticksOn(axis, span, widthPx);
        const px = toPx(axis, span, widthPx);
        const boxes = [
          ...[...major, ...edges]
            .filter(({ label }) => label !== '')
            .map((tick) => ({ from: px(tick.at), to: px(tick.at) + tick.label.length * 8 })),
          ...breaks.map(({ fromPx, toPx: to }) => ({ from: fromPx, to })),
        ].sort((a, b) => a.from - b.from || a.to - b.to);
        for (const [i, box] of boxes.entries()) {
          const previous = boxes[i - 1];
          if (previous) expect(box.from).toBeGreaterThanOrEqual(previous.to - 0.01);
        }
      }),
      SEED,
    );
  });

  it('puts no tick into a break, keeps them in order, and has few of them', () => {
    fc.assert(
      fc.property(anyView, ({ axis, span, widthPx }) => {
        const { major, minor, edges } = ticksOn(axis, span, widthPx);
        for (const ticks of [major, minor, edges]) {
          for (const [i, tick] of ticks.entries()) {
            expect(tick.at).toBeGreaterThan(ticks[i - 1]?.at ?? Number.NEGATIVE_INFINITY);
            expect(axis.breaks.some((one) => tick.at >= one.span.from && tick.at < one.span.to)).toBe(false);
          }
        }
        expect(minor.length + major.length).toBeLessThanOrEqual(widthPx / 4 + 60);
      }),
      SEED,
    );
  });

  it('lets nobody guess the year: each piece with a label names one, or has the one before it', () => {
    fc.assert(
      fc.property(anyView, ({ axis, span, widthPx }) => {
        const { major, edges } = ticksOn(axis, span, widthPx);
        let named = false;
        for (const piece of linearPieces(axis, span)) {
          const isIn = (tick: { at: Instant }): boolean => tick.at >= piece.from && tick.at < piece.to;
          const shown = major.filter((tick) => isIn(tick) && tick.label !== '');
          named ||= shown.some((tick) => tick.isYear) || edges.some(isIn);
          if (shown.length > 0) expect(named).toBe(true);
        }
      }),
      SEED,
    );
  });
});
