// What the canvas is told to draw for the arcs from what happened to when it became public.
import { describe, expect, it } from 'vitest';
import { drawArcs, drawArcWords } from '../../src/draw/draw-arcs.ts';
import { NO_HIGHLIGHT } from '../../src/draw/highlight.ts';
import type { Picture } from '../../src/draw/picture.ts';
import type { Arc } from '../../src/layout/arcs.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { createDrawLog, type DrawCall } from '../fixtures/draw-log.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const ARC: Arc = {
  index: 0,
  from: 100,
  to: 500,
  across: 60,
  isSoftStart: false,
  isSoftEnd: false,
  isChosen: false,
  shown: 1,
};

interface Drawn {
  readonly arc?: Partial<Arc>;
  readonly titleX?: number;
  readonly strength?: number;
  readonly orientation?: 'sideways' | 'upright';
}

function pictureOf({ arc = {}, titleX = -200, strength = 1, orientation = 'sideways' }: Drawn): Picture {
  const title = { index: 0, track: 0, position: 0, x: 100, y: 60, titleX, titleWidth: 150 };
  const picture = {
    arcs: [{ ...ARC, ...arc }],
    arcWords: 'about 160 days later',
    columns: columnsOf(randomTimeline(2, 1)),
    palette: { lanes: ['#123456'], paper: '#ffffff', ink: '#000000' },
    highlight: { ...NO_HIGHLIGHT, strengthOf: () => strength },
    frame: { titled: [title] },
    plan: { orientation, lengthPx: 1_000 },
    surface: { rem: 16 },
  };
  // Only what arcs are drawn from.
  return picture as unknown as Picture;
}

function drawn(what: Drawn = {}): readonly DrawCall[] {
  const { ctx, calls } = createDrawLog();
  drawArcs(ctx, pictureOf(what));
  return calls;
}

function written(what: Drawn = {}): readonly DrawCall[] {
  const { ctx, calls } = createDrawLog();
  // A context that measures.
  Object.assign(ctx, { measureText: (text: string) => ({ width: text.length * 6 }) });
  drawArcWords(ctx, pictureOf(what));
  return calls.filter(({ name }) => name === 'fillText');
}

const strokes = (calls: readonly DrawCall[]): readonly DrawCall[] => calls.filter(({ name }) => name === 'stroke');

describe('an arc', () => {
  it('begins at its mark and ends with an open tip on the public day', () => {
    const calls = drawn();
    const moves = calls.filter(({ name }) => name === 'moveTo').map(({ values }) => values);
    expect(moves[0]).toEqual([100, 60]);
    const tip = calls.filter(({ name }) => name === 'lineTo').at(-1)?.values ?? [];
    expect(tip[0]).toBe(500);
    expect(Number(tip[1])).toBeGreaterThan(60);
  });

  it('is whole where both days are sharp', () => {
    expect(strokes(drawn()).map(({ dash }) => dash)).toEqual([[], [], []]);
  });

  it('is dashed towards the end whose day is not sharp', () => {
    expect(strokes(drawn({ arc: { isSoftStart: true } })).map(({ dash }) => dash.length)).toEqual([2, 0, 0]);
    expect(strokes(drawn({ arc: { isSoftEnd: true } })).map(({ dash }) => dash.length)).toEqual([0, 2, 0]);
  });

  it('is pale, and paler where its event steps back; that of the chosen event is neither', () => {
    const alphaOf = (what: Drawn): number => Number(strokes(drawn(what))[0]?.alpha);
    expect(alphaOf({})).toBeLessThan(1);
    expect(alphaOf({ strength: 0.14 })).toBeLessThan(alphaOf({}));
    expect(alphaOf({ strength: 0.14, arc: { isChosen: true } })).toBe(1);
  });

  it('has its tip above its own title, where that lies on the public day', () => {
    const tipOf = (what: Drawn): number =>
      Number(
        drawn(what)
          .filter(({ name }) => name === 'lineTo')
          .at(-1)?.values[1],
      );
    expect(tipOf({ titleX: 450 })).toBeLessThan(60 - 6);
    expect(tipOf({ titleX: 520 })).toBeGreaterThan(60);
  });
});

describe('the words of an arc', () => {
  it('stand on the chosen event’s arc alone', () => {
    expect(written()).toEqual([]);
    expect(written({ arc: { isChosen: true } }).map(({ values }) => values[0])).toEqual(['about 160 days later']);
  });

  it('stand behind the public day where the arc is too short for them', () => {
    const [words] = written({ arc: { isChosen: true, to: 180 } });
    expect(Number(words?.values[1])).toBeGreaterThan(180);
  });

  it('are left out where titles are in the way, and upright', () => {
    expect(written({ arc: { isChosen: true, to: 180 }, titleX: 110 })).toEqual([]);
    expect(written({ arc: { isChosen: true }, orientation: 'upright' })).toEqual([]);
  });
});
