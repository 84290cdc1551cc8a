// The layers of src/README.md as a table that a program checks: who may import whom, and which packages.
// Types count as imports. A name that says nothing about its file is a fault, too.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Layer {
  readonly ours: readonly string[];
  /** Exact specifiers; one that ends in /* allows whatever follows. */
  readonly packages: readonly string[];
  readonly css?: true;
}

const BELOW_UI = ['time', 'model', 'cite', 'edit', 'lesson', 'data', 'formats', 'layout', 'state', 'draw', 'sync'];

const LAYERS: Readonly<Record<string, Layer>> = {
  time: { ours: [], packages: ['date-fns', '@date-fns/utc'] },
  model: { ours: ['time'], packages: ['minisearch'] },
  cite: { ours: ['time', 'model'], packages: [] },
  edit: { ours: ['time', 'model'], packages: [] },
  lesson: { ours: ['time', 'model'], packages: [] },
  data: { ours: ['model', 'lesson'], packages: [] },
  formats: { ours: ['time', 'model'], packages: ['papaparse', 'json5', 'fast-xml-parser', '@markwhen/parser'] },
  layout: { ours: ['time', 'model'], packages: ['d3'] },
  state: { ours: ['time', 'model', 'edit', 'lesson', 'layout'], packages: ['zustand/vanilla'] },
  draw: { ours: ['time', 'layout'], packages: [] },
  sync: { ours: ['time', 'model', 'cite', 'edit', 'lesson', 'formats', 'layout', 'state', 'draw'], packages: ['idb'] },
  ui: { ours: BELOW_UI, packages: ['react', 'react-dom', 'zustand', 'zustand/*', 'd3', 'uqr'], css: true },
  main: { ours: [...BELOW_UI, 'ui'], packages: ['react', 'react-dom/client', '@fontsource-variable/*'], css: true },
};

/** What layout may take from d3, whose types let `select` through: arrays, scales, interpolation. Times are UTC, so no scaleTime. */
const D3_NUMBERS = new Set(
  `ascending bin bisect bisectCenter bisectLeft bisectRight bisector cumsum descending deviation extent group groups
  index least leastIndex max maxIndex mean median merge min minIndex nice pairs quantile range rollup rollups sum
  tickIncrement tickStep ticks union
  scaleBand scaleIdentity scaleLinear scaleLog scaleOrdinal scalePoint scalePow scaleQuantize scaleSqrt scaleSymlog
  scaleThreshold scaleUtc NumberValue ScaleBand ScaleLinear ScaleOrdinal ScalePoint ScaleTime
  interpolate interpolateArray interpolateNumber interpolateObject interpolateRound interpolateZoom piecewise quantize
  ZoomInterpolator`.split(/\s+/),
);

/** Where d3 may touch the DOM; there it only recognises gestures. */
const GESTURE_FILE = 'src/ui/timeline/gestures.ts';
const D3_GESTURES =
  /^(\*|zoom|Zoom|D3Zoom|select|Selection|BaseType|pointer|drag|Drag|D3Drag|brush|Brush|D3Brush|transition|Transition|create|dispatch)/;

const DRAWERS = ['utils', 'helpers', 'common', 'shared', 'misc', 'types', 'constants', 'index'];

interface Import {
  readonly from: string;
  /** The imported names, before any `as`; `*` for all of them. */
  readonly names: readonly string[];
}

const STATEMENT = /(?:^|[\n;])\s*(?:import|export)\s+(?:type\s+)?(?:([^'"`;=()]*?)\s*\bfrom\s*)?['"]([^'"]+)['"]/g;
const CALL = /\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]|new URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g;

/** Every import of a file: statements, re-exports, `import()` in code and in types, and the addresses of workers. */
function importsOf(text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, clause = '', from = '']) => ({
    from,
    names: namesIn(clause),
  }));
  const calls = [...text.matchAll(CALL)].map(([, called, address]) => ({
    from: called ?? address ?? '',
    names: ['*'],
  }));
  return [...statements, ...calls];
}

function namesIn(clause: string): string[] {
  const words = clause.replace(/[{}]/g, ' ').split(',');
  return words
    .map((word) =>
      word
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s.*$/s, ''),
    )
    .filter(Boolean);
}

/** A file's folder in src; main for what lies beside it: main.tsx itself and its styles. */
function layerOf(file: string): string {
  const [, first = '', ...rest] = file.split('/');
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '').replace(/.*\.css$/, 'main');
}

function d3Problems(file: string, names: readonly string[]): string[] {
  if (file === GESTURE_FILE) return [];
  const isBad =
    layerOf(file) === 'layout' ? (name: string) => !D3_NUMBERS.has(name) : (name: string) => D3_GESTURES.test(name);
  return names.filter(isBad).map((name) => `${file} may not take ${name} from d3`);
}

function importProblems(file: string, { from, names }: Import): string[] {
  const layer = LAYERS[layerOf(file)];
  if (!layer) return [`${file} is in no layer of the table`];
  if (from.endsWith('.css') && !layer.css) return [`${file} may not import styles: ${from}`];
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(file), from.replace(/\?.*$/, ''));
    const goal = target.startsWith('src/') ? layerOf(target) : 'outside src';
    return goal === layerOf(file) || layer.ours.includes(goal) ? [] : [`${file} may not import ${goal}: ${from}`];
  }
  const isAllowed = layer.packages.some(
    (name) => name === from || (name.endsWith('/*') && from.startsWith(name.slice(0, -1))),
  );
  if (!isAllowed) return [`${file} may not import the package ${from}`];
  return from === 'd3' ? d3Problems(file, names) : [];
}

/** Everything that is wrong with a file's imports. */
function problemsOf(file: string, text: string): string[] {
  return importsOf(text).flatMap((one) => importProblems(file, one));
}

/** The parts of a path that name a drawer instead of a thing. */
function drawersIn(file: string): string[] {
  return file.split('/').filter((part) => DRAWERS.includes(part.replace(/\..*$/, '')));
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    );
}

const SOURCES = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const TEXTS = SOURCES.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

describe('the layers', () => {
  it('import only what the table allows', () => {
    expect(TEXTS.flatMap(({ file, text }) => problemsOf(file, text))).toEqual([]);
  });

  it('are read at all: each line that begins an import is found', () => {
    const lines = TEXTS.flatMap(({ text }) => text.match(/^import\b(?!\()/gm) ?? []);
    const statements = TEXTS.flatMap(({ text }) => text.match(STATEMENT) ?? []).filter((one) =>
      /^[;\s]*import/.test(one),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(statements).toHaveLength(lines.length);
  });

  it.each([
    ['src/time/span.ts', "import type { Timeline } from '../model/timeline.ts';"],
    ['src/time/span.ts', "import { scaleUtc } from 'd3';"],
    ['src/model/event.ts', "import { place } from '../layout/place.ts';"],
    ['src/data/catalog.ts', "import { parseEdtf } from '../time/edtf.ts';"],
    ['src/data/catalog.ts', "const later = () => import('../state/store.ts');"],
    ['src/draw/palette.ts', "import {\n  a,\n  b,\n} from '../state/store.ts';"],
    ['src/layout/place.ts', "import type { State } from '../state/state.ts';"],
    ['src/layout/place.ts', "import { max, select } from 'd3';"],
    ['src/layout/place.ts', "import * as d3 from 'd3';"],
    ['src/layout/place.ts', "import { scaleTime as scaleUtc } from 'd3';"],
    ['src/state/store.ts', "import { create } from 'zustand';"],
    ['src/state/store.ts', "import { useState } from 'react';"],
    ['src/draw/draw-frame.ts', "export { State } from '../state/state.ts';"],
    ['src/sync/address-bar.ts', "import { App } from '../ui/app.tsx';"],
    ['src/sync/layout-worker.ts', "new Worker(new URL('../ui/worker.ts', import.meta.url));"],
    ['src/sync/windows.ts', "type A = import('../data/catalog.ts').A;"],
    ['src/state/store.ts', "import './store.css';"],
    ['src/ui/app.tsx', "import { boot } from '../main.tsx';"],
    ['src/ui/app.tsx', "import { zoom } from 'd3';"],
    ['src/ui/app.tsx', "import { createRoot } from 'react-dom/client';"],
    ['src/ui/app.tsx', "import data from '../../tests/fixtures/data.ts';"],
    ['src/main.tsx', "import { scaleUtc } from 'd3';"],
    ['src/newcomer/thing.ts', "import { a } from './other.ts';"],
  ])('report in %s: %s', (file, text) => {
    expect(problemsOf(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/time/edtf.ts', "import { addDays } from 'date-fns';\nimport type { Span } from './span.ts';"],
    ['src/layout/axis.ts', "import { bisector, type ScaleLinear, scaleUtc } from 'd3';"],
    ['src/state/store.ts', "import { createStore } from 'zustand/vanilla';"],
    [GESTURE_FILE, "import { select, zoom } from 'd3';\nimport '../app.css';"],
    [
      'src/main.tsx',
      "import '@fontsource-variable/source-sans-3/wght.css';\nimport './page.css';\nimport { App } from './ui/app.tsx';",
    ],
  ])('allow in %s: %s', (file, text) => {
    expect(problemsOf(file, text)).toEqual([]);
  });
});

describe('the names of files and folders', () => {
  it('say what is inside', () => {
    const files = ['src', 'scripts', 'tests'].flatMap(filesIn);
    expect(files.filter((file) => drawersIn(file).length > 0)).toEqual([]);
  });

  it.each(DRAWERS)('report %s, as a file and as a folder', (name) => {
    expect(drawersIn(`src/ui/${name}.test.ts`)).toHaveLength(1);
    expect(drawersIn(`src/${name}/thing.ts`)).toHaveLength(1);
  });
});
