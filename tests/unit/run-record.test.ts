// What a window remembers of its presentation: what comes back is checked, because anybody may have written it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/lesson/run.ts';
import { fileOf, readRecord, readRun } from '../../src/sync/run-record.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const RUN = {
  ...startRun({ id: 'abcdefgh', route: 'core', screens: 'two', index: 2, now: 5 }),
  aside: 'x',
  spent: [1, 2],
  told: [0, 1],
  votes: { 'weigh 0': [3, 9] },
};

describe('a record', () => {
  it('comes back as it was kept', () => {
    const record = { run: RUN, lesson: smallLesson };
    expect(readRecord(JSON.parse(JSON.stringify(fileOf(record))), SMALL_TIMELINE)).toEqual(record);
  });

  it('about another timeline is none', () => {
    expect(readRecord(fileOf({ run: RUN, lesson: smallLesson }), { id: 'other', title: 'Other' })).toBeUndefined();
  });
});

describe('a run that came from outside', () => {
  it.each([
    ['no object', 7],
    ['without an id', { ...RUN, id: 3 }],
    ['with half a step', { ...RUN, index: 1.5 }],
    ['before the first step', { ...RUN, index: -1 }],
    ['of no time', { ...RUN, startedAt: Number.NaN }],
    ['on no route', { ...RUN, route: 'scenic' }],
  ])('is refused: %s', (_, value) => {
    expect(readRun(value)).toBeUndefined();
  });

  it('never throws, and gives nothing but what a run has', () => {
    const keys = Object.keys(RUN).concat('curtain', 'autoplay');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'other'), fc.anything()), (changes) => {
        const run = readRun({ ...RUN, ...changes });
        for (const key of Object.keys(run ?? {})) expect(keys).toContain(key);
      }),
    );
  });
});
