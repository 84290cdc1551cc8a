// The open timeline in a format: whole, in the order of its list, and stopped when somebody says so.
import { describe, expect, it } from 'vitest';
import type { WriteFormat } from '../../src/formats/format.ts';
import { documentInPage } from '../../src/sync/document-in-page.ts';
import { listOf, TooLarge, writeDocument } from '../../src/sync/write-document.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

/** A format that carries ids, and loses what is not an even number of events. */
const IDS: WriteFormat = ({ title, lanes }) => {
  let count = 0;
  return {
    begin: () => `${title} ${lanes.length}\n`,
    event: ({ id }) => {
      count += 1;
      return `${id} ${'x'.repeat(1000)}\n`;
    },
    end: () => `${count} events\n`,
    losses: () => (count % 2 === 0 ? [] : [{ message: `${count} is odd.`, count }]),
  };
};

const measure = (titles: readonly string[]) => new Float32Array(titles.length);
const [FIRST] = SMALL_TIMELINE.events;
if (!FIRST) throw new Error('missing: events');
/** Later and later back in time, so that the list and the axis have opposite orders. */
const BACKWARDS = {
  ...SMALL_TIMELINE,
  events: Array.from({ length: 1001 }, (_, i) => ({
    ...FIRST,
    id: `e${i}`,
    when: { ...FIRST.when, date: `${3000 - i}` },
  })),
};
const DOCUMENT = documentInPage(BACKWARDS, { measure });
const signal = new AbortController().signal;

async function idsIn(content: Blob): Promise<readonly string[]> {
  return [...(await content.text()).matchAll(/^e\d+/gm)].map(([id]) => id);
}

describe('writeDocument', () => {
  it('writes all events in the order of the list, and asks for the losses at the end', async () => {
    const { content, losses } = await writeDocument(listOf(DOCUMENT, undefined), IDS, { signal });
    expect(await idsIn(content)).toEqual(BACKWARDS.events.map(({ id }) => id));
    expect(await content.text()).toMatch(/^.* \d+\ne0 /);
    expect(await content.text()).toMatch(/1001 events\n$/);
    expect(losses).toEqual([{ message: '1001 is odd.', count: 1001 }]);
  });

  it('writes what the editor has, in its own order', async () => {
    const edited = { ...BACKWARDS, title: 'Edited', events: BACKWARDS.events.toReversed().slice(0, 600) };
    const { content } = await writeDocument(listOf(DOCUMENT, edited), IDS, { signal });
    expect(await content.text()).toMatch(/^Edited /);
    expect(await idsIn(content)).toEqual(edited.events.map(({ id }) => id));
  });

  it('writes a list without events', async () => {
    const { content } = await writeDocument(listOf(DOCUMENT, { ...BACKWARDS, events: [] }), IDS, { signal });
    expect(await content.text()).toContain('0 events');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const list = listOf(DOCUMENT, undefined);
    const events: typeof list.events = (from, to) => {
      controller.abort();
      return list.events(from, to);
    };
    await expect(writeDocument({ ...list, events }, IDS, { signal: controller.signal })).rejects.toThrow('abort');
    await expect(writeDocument(list, IDS, { signal: controller.signal })).rejects.toThrow('abort');
  });

  it('gives up where the file would be larger than it may', async () => {
    const list = listOf(DOCUMENT, undefined);
    await expect(writeDocument(list, IDS, { signal, mostBytes: 500_000 })).rejects.toBeInstanceOf(TooLarge);
  });

  it('lets the page do other things meanwhile, and says how far it is', async () => {
    let turns = 0;
    const shares: number[] = [];
    const slow: WriteFormat = (outline) => {
      const writer = IDS(outline);
      return {
        ...writer,
        event: (event) => {
          const begin = performance.now();
          while (performance.now() - begin < 0.1);
          return writer.event(event);
        },
      };
    };
    const timer = setInterval(() => {
      turns += 1;
    });
    await writeDocument(listOf(DOCUMENT, undefined), slow, { signal, onProgress: (share) => shares.push(share) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(3);
  });
});
