// Searching a long list in its worker, spoken to as the page does.
import { describe, expect, it } from 'vitest';
import { OWN_LIST } from '../../src/formats/recognise/detect.ts';
import type { Found } from '../../src/state/found.ts';
import { createListHost } from '../../src/sync/list-host.ts';
import type { ToPage } from '../../src/sync/list-protocol.ts';

const LIST = {
  title: 'Days',
  events: [
    { id: 'late', title: 'The bridge is opened', when: '2019-05-01' },
    { id: 'early', title: 'The bridge is begun', when: '2019-01-01' },
    { id: 'khmer', title: 'ភ្នំពេញ', when: '2019-03-01' },
  ],
};

/** A host that has read the list, and what it says: asks for each of the queries at once, and gives the answers in their order. */
function answersOf(queries: readonly string[]): Promise<Found[]> {
  return new Promise((resolve) => {
    const answers = new Map<number, Found>();
    const hear = (message: ToPage): void => {
      if (message.kind !== 'answer') return;
      answers.set(message.number, message.answer as Found);
      if (answers.size === queries.length) resolve(queries.flatMap((_, number) => answers.get(number) ?? []));
    };
    const host = createListHost({ post: hear, later: (task) => setTimeout(task), measureOther: () => 5, formats: {} });
    host({
      kind: 'begin',
      letters: new Float32Array(0x230).fill(0.5),
      name: 'days.json',
      detected: OWN_LIST,
      options: {},
    });
    host({ kind: 'chunk', bytes: new TextEncoder().encode(JSON.stringify(LIST)) });
    host({ kind: 'end' });
    queries.forEach((query, number) => {
      host({ kind: 'ask', number, question: { kind: 'search', query } });
    });
  });
}

describe('a list in a worker', () => {
  it('is searched there; the hits are places in its columns', async () => {
    const [found] = await answersOf(['brigde']);
    expect(found).toEqual({
      query: 'brigde',
      hits: [
        { index: 0, words: ['bridge'] },
        { index: 2, words: ['bridge'] },
      ],
      closest: [],
    });
  });

  it('finds Khmer and dates', async () => {
    expect((await answersOf(['ភ្នំពេញ']))[0]?.hits.map(({ index }) => index)).toEqual([1]);
    expect((await answersOf(['march 2019']))[0]?.hits.map(({ index }) => index)).toEqual([1]);
  });

  it('answers each question, of several at once only the newest with what there is', async () => {
    const [old, newest] = await answersOf(['brid', 'bridge']);
    expect(old?.isCut).toBe(true);
    expect(newest?.hits).toHaveLength(2);
  });
});
