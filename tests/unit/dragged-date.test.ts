// Dragging a date: in steps that a hand can tell apart at the zoom, and never finer than the date is written.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { dragStep } from '../../src/layout/drag-step.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { DAY } from '../../src/time/span.ts';
import { anchorOf, type Dragged, draggedBy, pxOf, steppedBy } from '../../src/ui/drag/dragged-date.ts';

describe('the step of a drag', () => {
  it.each([
    ['day', 10 / DAY, { unit: 'day', count: 1 }],
    ['day', 1 / DAY, { unit: 'day', count: 4 }],
    ['day', 0.2 / DAY, { unit: 'month', count: 1 }],
    ['month', 10 / DAY, { unit: 'month', count: 1 }],
    ['season', 10 / DAY, { unit: 'month', count: 3 }],
    ['year', 10 / DAY, { unit: 'year', count: 1 }],
    ['decade', 10 / DAY, { unit: 'year', count: 10 }],
    ['day', 1e-9 / DAY, { unit: 'year', count: 20_000_000 }],
    ['minute', 2000 / DAY, { unit: 'minute', count: 5 }],
  ] as const)('of a date sharp to the %s at %d px a ms is %j', (precision, pxPerMs, step) => {
    expect(dragStep(precision, pxPerMs)).toMatchObject(step);
  });
});

describe('a dragged date', () => {
  const from = Date.UTC(2017, 0, 1);
  /** A year on 3650 px: a day is 10 px. */
  const stage = { axis: toScaleAxis(from), view: { from, to: from + 365 * DAY }, lengthPx: 3650 };
  const dragged = (edtf: string, part: Dragged['part'] = 'whole'): Dragged => ({ ...stage, edtf, part });

  it.each([
    ['2017-03-03', 'whole', 10, '2017-03-04'],
    ['2017-03-03', 'whole', 4, '2017-03-03'],
    ['2017-03-03', 'whole', -30, '2017-02-28'],
    ['2017-03', 'whole', 300, '2017-04'],
    ['2017-03-03/2017-03-10', 'end', 20, '2017-03-03/2017-03-12'],
    ['2017-03-03/2017-03-10', 'start', 20, '2017-03-05/2017-03-10'],
    ['2017-03-03/2017-03-10', 'start', 200, undefined],
    ['2017-03-03/2017-03-10', 'whole', -10, '2017-03-02/2017-03-09'],
  ] as const)('%s, its %s moved by %d px, is %s', (edtf, part, px, moved) => {
    expect(draggedBy(px, dragged(edtf, part))).toBe(moved);
  });

  it('stands under the hand that dragged it, to half a step', () => {
    for (const px of [137, -412, 1000]) {
      const moved = parseEdtf(draggedBy(px, dragged('2017-07-01')) ?? '');
      const start = parseEdtf('2017-07-01');
      if (!moved || !start) throw new Error('a date is missing');
      const travelled = pxOf(anchorOf(moved, 'whole'), stage) - pxOf(anchorOf(start, 'whole'), stage);
      expect(Math.abs(travelled - px)).toBeLessThanOrEqual(5);
    }
  });

  it('goes on by steps for keys', () => {
    expect(steppedBy(-1, dragged('2017-03-01'))).toBe('2017-02-28');
    expect(steppedBy(10, dragged('2017-03'))).toBe('2018-01');
  });
});
