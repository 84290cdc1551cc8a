// Which presses of a clicker count.
import { describe, expect, it } from 'vitest';
import { createPressFilter } from '../../src/ui/present/press-filter.ts';

describe('a press of a key', () => {
  it('counts once within 250 ms', () => {
    const counts = createPressFilter();
    expect(
      [0, 100, 249, 250, 400, 500].map((timeStamp) => counts({ key: 'PageDown', repeat: false, timeStamp })),
    ).toEqual([true, false, false, true, false, true]);
  });

  it('does not count while it is held', () => {
    const counts = createPressFilter();
    expect(counts({ key: 'PageDown', repeat: false, timeStamp: 0 })).toBe(true);
    expect(counts({ key: 'PageDown', repeat: true, timeStamp: 900 })).toBe(false);
  });

  it('is not in the way of another key', () => {
    const counts = createPressFilter();
    counts({ key: 'PageDown', repeat: false, timeStamp: 0 });
    expect(counts({ key: 'PageUp', repeat: false, timeStamp: 10 })).toBe(true);
  });

  it('counts both ones of eleven, however fast', () => {
    const counts = createPressFilter();
    expect(counts({ key: '1', repeat: false, timeStamp: 0 })).toBe(true);
    expect(counts({ key: '1', repeat: false, timeStamp: 60 })).toBe(true);
  });
});
