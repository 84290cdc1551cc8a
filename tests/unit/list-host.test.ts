// The worker's side of a long list, spoken to as the page does.
import { describe, expect, it } from 'vitest';
import { OWN_LIST } from '../../src/formats/recognise/detect.ts';
import type { Choice } from '../../src/layout/arrangement.ts';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { ladderOf, REST_STEP } from '../../src/layout/step.ts';
import type { ListRead } from '../../src/state/document.ts';
import { createListHost } from '../../src/sync/list-host.ts';
import type { ToPage, ToWorker } from '../../src/sync/list-protocol.ts';

const TYPE = { em: 10, longest: 200 };
const LIST = {
  title: 'Days',
  events: [
    { id: 'late', title: 'The later one', when: '2019-05-01', connections: [{ kind: 'answers', event: 'early' }] },
    { id: 'early', title: 'The earlier one', when: '2019-01-01' },
    { id: 'khmer', title: 'ភ្នំពេញ', when: '2019-03-01' },
  ],
};

interface Talk {
  readonly say: (message: ToWorker) => void;
  readonly heard: ToPage[];
  /** What was put off until later. */
  readonly later: (() => void)[];
}

function talk(): Talk {
  const heard: ToPage[] = [];
  const later: (() => void)[] = [];
  const host = createListHost({
    post: (message) => heard.push(message),
    later: (task) => later.push(task),
    measureOther: () => 5,
    formats: {},
  });
  host({
    kind: 'begin',
    letters: new Float32Array(0x230).fill(0.5),
    name: 'days.json',
    detected: OWN_LIST,
    options: {},
  });
  const bytes = new TextEncoder().encode(JSON.stringify(LIST));
  host({ kind: 'chunk', bytes: bytes.slice(0, 70) });
  host({ kind: 'chunk', bytes: bytes.slice(70) });
  host({ kind: 'end' });
  return { say: host, heard, later };
}

function listIn(heard: readonly ToPage[]): ListRead {
  const first = heard.find(({ kind }) => kind !== 'taken');
  if (first?.kind !== 'read') throw new Error('missing message: read');
  return first.list;
}

function placing(number: number, choice?: Choice): ToWorker {
  const axis = toScaleAxis(0);
  const home = { from: Date.UTC(2018, 11, 1), to: Date.UTC(2019, 6, 1) };
  const options = {
    axis: axis.plan,
    rows: [2],
    trackOf: Uint8Array.of(0),
    room: { kind: 'beside' as const },
    ladder: ladderOf(3, { axis, home }, 800),
    coarsestStep: REST_STEP + 4,
    finestStep: REST_STEP - 4,
    home,
  };
  return { kind: 'place', choice, number, type: TYPE, options };
}

describe('a list in a worker', () => {
  it('gives its outline and its columns when all of it has come, in the order of time', () => {
    const { outline, columns } = listIn(talk().heard);
    expect(outline.title).toBe('Days');
    expect([...columns.number]).toEqual([1, 2, 0]);
  });

  it('answers what it is asked, each answer under the number of its question', () => {
    const { say, heard } = talk();
    say({ kind: 'ask', number: 7, question: { kind: 'labels', indices: [2, 0] } });
    say({ kind: 'ask', number: 8, question: { kind: 'find', id: 'khmer' } });
    say({ kind: 'ask', number: 9, question: { kind: 'find', id: 'nobody' } });
    const answers = heard.filter(({ kind }) => kind === 'answer');
    expect(answers).toEqual([
      {
        kind: 'answer',
        number: 7,
        answer: [
          { id: 'late', title: 'The later one' },
          { id: 'early', title: 'The earlier one' },
        ],
      },
      { kind: 'answer', number: 8, answer: { index: 1, label: { id: 'khmer', title: 'ភ្នំពេញ' } } },
      { kind: 'answer', number: 9, answer: undefined },
    ]);
  });

  it('reckons Latin titles letter by letter, and has all others measured as a whole', () => {
    const { say, heard } = talk();
    say({ kind: 'ask', number: 1, question: { kind: 'widths', type: TYPE } });
    const last = heard.at(-1);
    expect(last?.kind === 'answer' && last.answer).toEqual(
      // Half an em for each of the letters, an em being 10 px; five ems; and a hundredth for safety.
      Float32Array.from([Math.ceil(15 * 5 * 1.01), Math.ceil(50 * 1.01), Math.ceil(13 * 5 * 1.01)]),
    );
  });

  it('finds the events that one names', () => {
    const { say, heard } = talk();
    say({ kind: 'ask', number: 1, question: { kind: 'events', indices: [2] } });
    const asked = heard.at(-1);
    const [late] = asked?.kind === 'answer' && Array.isArray(asked.answer) ? asked.answer : [];
    if (!late || !('connections' in late)) throw new Error('missing answer: events');
    say({ kind: 'ask', number: 2, question: { kind: 'connected', event: late } });
    expect(heard.at(-1)).toMatchObject({ number: 2, answer: [{ id: 'early' }] });
  });

  it('places step by step, with the labels of the first, until it is told to stop', () => {
    const { say, heard, later } = talk();
    say(placing(3));
    later.shift()?.();
    const rows = heard.at(-1);
    expect(rows).toMatchObject({ kind: 'rows', number: 3, rows: { step: REST_STEP } });
    expect(rows?.kind === 'rows' && rows.labels.map(([, { id }]) => id).toSorted()).toEqual(['early', 'khmer', 'late']);
    later.shift()?.();
    expect(heard.at(-1)).toMatchObject({ rows: { step: REST_STEP + 1 }, labels: [] });
    say({ kind: 'stop', number: 3 });
    const count = heard.length;
    while (later.length > 0) later.shift()?.();
    expect(heard).toHaveLength(count);
  });

  it('does not begin a placing that nobody wants any more when its turn comes', () => {
    const { say, heard, later } = talk();
    say(placing(3));
    say(placing(4));
    say({ kind: 'stop', number: 3 });
    while (later.length > 0) later.shift()?.();
    const placed = heard.filter(({ kind }) => kind === 'rows');
    expect(new Set(placed.map((rows) => rows.kind === 'rows' && rows.number))).toEqual(new Set([4]));
  });

  it('places what was chosen alone, and labels it by its place in the whole list', () => {
    const { say, heard, later } = talk();
    // The last of the three, twice, the second time as an echo.
    say(
      placing(4, { event: Uint32Array.of(2, 2), lane: Uint8Array.of(0, 0), isEcho: Uint8Array.of(0, 1), laneCount: 1 }),
    );
    later.shift()?.();
    const rows = heard.at(-1);
    if (rows?.kind !== 'rows') throw new Error('missing message: rows');
    expect([...rows.rows.titled].toSorted()).toEqual([0, 1]);
    const late = { id: 'late', title: 'The later one' };
    expect(rows.labels).toEqual([
      [2, late],
      [2, late],
    ]);
  });
});
