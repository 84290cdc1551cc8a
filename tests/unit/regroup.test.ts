// Where a filter or other lanes move events, they glide.
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/layout/arrange.ts';
import { createBoard } from '../../src/layout/board.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { type Frame, frameOf } from '../../src/layout/frame.ts';
import { createPlacing } from '../../src/layout/place.ts';
import { placeOptions } from '../../src/layout/place-options.ts';
import { glideToOthers } from '../../src/layout/regroup.ts';
import { type Scene, sceneOf } from '../../src/layout/scene.ts';
import { sidewaysPlan } from '../../src/layout/stage-plan.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { DESK, layOut } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const timeline = randomTimeline(60, 8);
const all = layOut(timeline, DESK);
const WORDS = { standing: String, source: () => '', others: '', noActor: '', noSource: '' };

/** The same list with only some lanes, on the same stage. */
function some(lanes: readonly string[]): Scene {
  const events = { columns: all.columns, facets: facetsOf(timeline, all.columns), outline: timeline };
  const { columns } = arrange(events, { ...NO_FILTER, lanes }, 'theme', WORDS);
  const { plan: before, scale } = all;
  const titles = { widths: new Float32Array(columns.count).fill(120), type: { em: 14, longest: 512 } };
  const plan = sidewaysPlan(
    columns,
    { lengthPx: before.lengthPx, breadthPx: before.breadthPx, scale },
    { header: 3, row: 22, strip: 22 },
    titles,
  );
  const board = createBoard(columns.count);
  for (const rows of createPlacing(columns, placeOptions(scale, plan, columns.count)).steps) if (rows) board.add(rows);
  return sceneOf(columns, scale, plan, board);
}

/** Where each event is seen, by its number: titles and dots that stand alone. */
function seen(scene: Scene, frame: Frame): ReadonlyMap<number, { readonly x: number; readonly y: number }> {
  const dots = frame.loose
    .filter(({ cluster }) => cluster.count === 1)
    .map(({ cluster, x, y }) => ({ index: cluster.first, x, y }));
  return new Map([...frame.titled, ...dots].map(({ index, x, y }) => [scene.columns.number[index] ?? -1, { x, y }]));
}

describe('another filter', () => {
  const scene = some(['two', 'four']);
  const { home } = all.scale;
  const before = frameOf(all.scene, home);
  const after = frameOf(scene, home);
  const at = glideToOthers(before, all.columns, after, scene);

  it('begins with each event where it was', () => {
    const glide = at(1);
    const was = seen(all.scene, before);
    const begun = after.titled.filter(({ index }) => was.has(scene.columns.number[index] ?? -1));
    expect(begun.length).toBeGreaterThan(5);
    for (const mark of begun) {
      const from = was.get(scene.columns.number[mark.index] ?? -1);
      const { dx, dy } = glide.titled(mark.index) ?? { dx: 0, dy: 0 };
      expect([mark.x + dx, mark.y + dy]).toEqual([from?.x, from?.y]);
    }
    const dots = after.loose.filter(({ cluster }) => was.has(scene.columns.number[cluster.first] ?? -1));
    for (const mark of dots.filter(({ cluster }) => cluster.count === 1)) {
      const from = was.get(scene.columns.number[mark.cluster.first] ?? -1);
      const { dx, dy } = glide.loose(mark) ?? { dx: 0, dy: 0 };
      expect([mark.x + dx, mark.y + dy]).toEqual([from?.x, from?.y]);
    }
  });

  it('moves something, and ends with each event in its new place', () => {
    expect(after.titled.some(({ index }) => Math.abs(at(1).titled(index)?.dy ?? 0) > 10)).toBe(true);
    for (const mark of after.titled) expect(at(0).titled(mark.index)).toBeUndefined();
    for (const mark of after.loose) expect(at(0).loose(mark)).toBeUndefined();
  });
});
