// Undo is exact: whatever was done to a timeline, taken back it is what it was, and made again it is what it became.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeEvent } from '../../src/edit/edit-event.ts';
import { type EditHistory, endStretch, makeEdit, redoEdit, startEdits, undoEdit } from '../../src/edit/edit-history.ts';
import { keptEdits } from '../../src/edit/kept-edits.ts';
import type { EditContent } from '../../src/state/edit-store.ts';
import { readContent, shelvedContent } from '../../src/sync/kept-content.ts';
import { DEED, type Deed, editOf } from '../fixtures/arbitrary-edits.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const DEEDS = fc.array(DEED, { minLength: 1, maxLength: 24 });

function done(deeds: readonly Deed[], start = startEdits(SMALL_TIMELINE)): EditHistory {
  return deeds.reduce((history, deed, n) => makeEdit(history, editOf(history.timeline, deed, n)), start);
}

function toTheEnd(history: EditHistory, step: (present: EditHistory) => EditHistory): EditHistory {
  const next = step(history);
  return next === history ? history : toTheEnd(next, step);
}

function contentOf(history: EditHistory): EditContent {
  return { history, texts: {}, problems: [], interpretations: [], readOptions: {} };
}

describe('any sequence of edits', () => {
  it('undone to the end gives the first timeline to the letter, and made again the last', () => {
    fc.assert(
      fc.property(DEEDS, (deeds) => {
        const history = done(deeds);
        const first = toTheEnd(history, undoEdit);
        expect(first.timeline).toEqual(SMALL_TIMELINE);
        expect(JSON.stringify(first.timeline)).toBe(JSON.stringify(SMALL_TIMELINE));
        const last = toTheEnd(first, redoEdit);
        expect(JSON.stringify(last.timeline)).toBe(JSON.stringify(history.timeline));
        expect(last.past).toEqual(history.past);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('is the same after it was kept and read again, some of it undone', () => {
    fc.assert(
      fc.property(DEEDS, fc.nat(5), (deeds, steps) => {
        let history = endStretch(done(deeds));
        for (let step = 0; step < steps; step += 1) history = undoEdit(history);
        const shelved = shelvedContent(contentOf(history));
        expect(readContent(shelved)?.history).toEqual(history);
      }),
      { numRuns: 15, seed: 6 },
    );
  });

  it('has no fault after it was kept where dates and addresses are not given yet', () => {
    const sources = SMALL_TIMELINE.sources.map((source) => ({ ...source, url: '', published: '' }));
    const timeline = { ...SMALL_TIMELINE, title: '', sourcesEnd: '', sources };
    const read = readContent(shelvedContent(contentOf(startEdits(timeline))));
    expect(read?.problems).toEqual([]);
    expect(read?.history.timeline).toEqual(timeline);
  });

  it('is read without a fault where what is kept was spoilt', () => {
    const kept = shelvedContent(contentOf(done([{ does: 'add', at: 0, text: 'x', isTyped: false }])));
    fc.assert(
      fc.property(fc.nat(kept.length), fc.string({ maxLength: 3 }), (at, text) => {
        const history = readContent(kept.slice(0, at) + text + kept.slice(at + text.length))?.history;
        if (history) toTheEnd(toTheEnd(history, undoEdit), redoEdit);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

describe('what is typed into one field', () => {
  const type = (history: EditHistory, title: string, field = 'opening title'): EditHistory =>
    makeEdit(history, changeEvent(history.timeline, 'opening', { ...OPENING, title }, { on: '2026-01-01', field }));

  it('is one edit from the first letter to the last, in words of both', () => {
    const history = ['The m', 'The ma', 'The mayor'].reduce(
      (present, title) => type(present, title),
      startEdits(SMALL_TIMELINE),
    );
    expect(history.past).toHaveLength(1);
    expect(history.past[0]?.words).toBe('Changed the title of “The mayor opens the bridge” to “The mayor”');
    expect(history.past[0]?.changes).toHaveLength(1);
  });

  it('is another edit in another field, and after a pause', () => {
    const history = type(endStretch(type(startEdits(SMALL_TIMELINE), 'A')), 'AB');
    expect(type(history, 'ABC', 'another').past).toHaveLength(3);
  });

  it('is none where it was typed back', () => {
    const history = type(type(startEdits(SMALL_TIMELINE), 'Other'), OPENING.title);
    expect(history.past).toEqual([]);
    expect(history.timeline).toEqual(SMALL_TIMELINE);
  });
});

describe('a long history', () => {
  it('is kept with its latest edits whole and the words of the older ones', () => {
    const deeds = Array.from(
      { length: 6 },
      (_, n): Deed => ({ does: 'retitle', at: 0, text: `Title ${n}`, isTyped: false }),
    );
    const history = done(deeds);
    const letters = JSON.stringify(history.past[0]).length;
    const kept = keptEdits(history, 2.5 * letters);
    expect(kept.past).toEqual(history.past.slice(-2));
    expect(kept.told.map(({ words }) => words)).toEqual(history.past.slice(0, 4).map(({ words }) => words));
    expect(keptEdits(history, 1).past).toHaveLength(1);
    expect(keptEdits(history)).toBe(history);
  });
});
