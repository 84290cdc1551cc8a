// The style sheets: in the single file all of them are one, so that a name must mean one thing.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const UI = fileURLToPath(new URL('../../src/ui', import.meta.url));

/** A frame that others change for themselves. */
const FRAMES = ['app', 'modal'];

/** The classes with which the rules of a sheet begin. */
function classesIn(sheet: string): readonly string[] {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{}])\s*([^{}@]+)(?=\{)/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []),
  );
}

describe('a class of the style sheets', () => {
  it('belongs to one folder', () => {
    const folders = new Map<string, Set<string>>();
    for (const path of readdirSync(UI, { encoding: 'utf8', recursive: true }).filter((one) => one.endsWith('.css'))) {
      for (const name of classesIn(readFileSync(join(UI, path), 'utf8'))) {
        folders.set(name, (folders.get(name) ?? new Set()).add(dirname(path)));
      }
    }
    const shared = [...folders].filter(([name, owners]) => owners.size > 1 && !FRAMES.includes(name));
    expect(folders.size).toBeGreaterThan(100);
    expect(shared.map(([name, owners]) => `${name}: ${[...owners].join(', ')}`)).toEqual([]);
  });
});
