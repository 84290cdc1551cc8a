// The outline of a code has exactly the code's modules, in a quiet zone.
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/ui/carry/qr-path.ts';

const ADDRESS = 'https://someone.github.io/sourceline/#v=1&for=pupils';

/** The modules that a path covers, painted one by one. */
function paint(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)) {
    expect(back).toBe(x);
    for (let at = Number(x); at < Number(x) + Number(width); at++) {
      const row = modules[Number(y)];
      if (row) row[at] = true;
    }
  }
  return modules;
}

describe('qrPath', () => {
  it('covers the dark modules and no others', () => {
    const code = qrPath(ADDRESS);
    const { data } = encode(ADDRESS, { ecc: 'M', border: 0 });
    const painted = paint(code?.path ?? '', code?.size ?? 0);
    expect(code?.size).toBe(data.length + 8);
    expect(painted.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
    expect(painted.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length);
  });

  it('has finder patterns in three corners', () => {
    const { path = '', size = 0 } = qrPath(ADDRESS) ?? {};
    const painted = paint(path, size);
    const isFinder = (x: number, y: number): boolean =>
      painted.slice(y, y + 7).every((row, i) => {
        const bits = row
          .slice(x, x + 7)
          .map(Number)
          .join('');
        return bits === (i === 0 || i === 6 ? '1111111' : i === 1 || i === 5 ? '1000001' : '1011101');
      });
    expect([isFinder(4, 4), isFinder(size - 11, 4), isFinder(4, size - 11), isFinder(size - 11, size - 11)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is undefined for what no code can hold', () => {
    expect(qrPath(`https://example.org/#data=${'x'.repeat(3000)}`)).toBeUndefined();
  });
});
