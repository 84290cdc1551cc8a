// What the command line of the build asks for, wherever it is typed.
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOptions } from '../../scripts/build-options.ts';

const FOLDERS = { root: `${sep}project`, here: `${sep}home${sep}museum` };
const optionsOf = (...words: readonly string[]) => buildOptions(words, FOLDERS);

describe('buildOptions', () => {
  it('builds the built-in timeline into dist where nothing else is said', () => {
    expect(optionsOf()).toEqual({ out: `${sep}project${sep}dist`, data: undefined, isStrict: false });
  });

  it('finds a list where the command was typed, and the site’s folder in the project', () => {
    expect(optionsOf('--data', 'lists/a=b.csv', '--out', 'public', '--strict')).toEqual({
      out: `${sep}project${sep}public`,
      data: ['', 'home', 'museum', 'lists', 'a=b.csv'].join(sep),
      isStrict: true,
    });
    expect(optionsOf(`--data=${sep}a.json`).data).toBe(`${sep}a.json`);
  });

  it('refuses what means nothing', () => {
    expect(() => optionsOf('--strict')).toThrow('--data');
    expect(() => optionsOf('--date', 'a.csv')).toThrow('--date');
    expect(() => optionsOf('--data')).toThrow('--data');
    expect(() => optionsOf('a.csv')).toThrow('a.csv');
  });
});
