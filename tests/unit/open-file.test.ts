// A file that was dropped, chosen or pasted: what opens, and the sentence for what does not.
import { describe, expect, it } from 'vitest';
import { createFileSamples } from '../../src/sync/file-samples.ts';
import { ListFault } from '../../src/sync/list-fault.ts';
import { openFile } from '../../src/sync/open-file.ts';
import { timelineOf } from '../../src/sync/timeline-of.ts';

const LIST = JSON.stringify({
  title: 'Bridges',
  events: [
    { id: 'late', title: 'It closes', when: '2020' },
    { id: 'early', title: 'It opens', when: '2019' },
  ],
});

function open(file: Blob, signal = new AbortController().signal, mayBeEmpty = false) {
  return openFile(
    file,
    'bridges.txt',
    {},
    {
      measure: (titles) => new Float32Array(titles.length),
      onProgress: () => undefined,
      signal,
      mayBeEmpty,
    },
  );
}

/** A file whose bytes come from a stream of one's own. */
function fileOf(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void, size: number): Blob {
  const file = new Blob(['']);
  const stream = (): ReadableStream<Uint8Array> => new ReadableStream({ pull }, { highWaterMark: 0 });
  return Object.defineProperties(file, { stream: { value: stream }, size: { value: size } });
}

async function faultOf(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.catch((reason: unknown) => reason);
  if (!(error instanceof ListFault)) throw new Error(`no ListFault but ${String(error)}`);
  return error.message;
}

describe('a file', () => {
  it('with a short list of our own opens in the page, whatever it is called', async () => {
    const document = await open(new Blob([LIST]));
    expect(document.outline).toMatchObject({ title: 'Bridges', eventCount: 2 });
    expect(document.label(0)?.id).toBe('early');
    expect((await timelineOf(document)).events.map(({ id }) => id)).toEqual(['late', 'early']);
  });

  it('that breaks off opens as far as it goes, with a word about it', async () => {
    const document = await open(new Blob([LIST.slice(0, -40)]));
    expect(document.columns.count).toBe(1);
    expect(document.problems[0]?.message).toContain('breaks off in event 2');
  });

  it.each([
    ['The file is empty.', ''],
    ['The list of events is empty.', '{"events":[]}'],
    ['This looks like a picture', '\u{89}PNG'],
    ['This looks like plain text', 'Dear all'],
  ])('gets a sentence: %s', async (sentence, text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await faultOf(open(new Blob([bytes])))).toContain(sentence);
  });

  it('that is a film of two gigabytes is refused after its first bytes', async () => {
    let given = 0;
    const chunk = new Uint8Array(2 ** 16);
    chunk.set([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70]);
    const film = fileOf((controller) => {
      given += chunk.length;
      controller.enqueue(chunk.slice());
    }, 2 ** 31);
    expect(await faultOf(open(film))).toContain('a film');
    expect(given).toBeLessThanOrEqual(2 ** 17);
  });

  // What browsers throw.
  it.each([
    ['DOMException', new DOMException('', 'NotReadableError')],
    ['TypeError', new TypeError('Error in input stream')],
  ])('that nobody can read may be a folder: %s', async (_, error) => {
    const folder = fileOf((controller) => controller.error(error), 4096);
    expect(await faultOf(open(folder))).toContain('Is it a folder?');
  });

  it('that vanishes or changes while it is read says so', async () => {
    let isFirst = true;
    const vanishing = fileOf((controller) => {
      if (isFirst) controller.enqueue(new TextEncoder().encode(LIST));
      else controller.error(new DOMException('', 'NotFoundError'));
      isFirst = false;
    }, 10_000);
    expect(await faultOf(open(vanishing))).toContain('changed, moved or deleted while it was being read');
    const shrunk = fileOf((controller) => {
      controller.enqueue(new TextEncoder().encode(LIST));
      controller.close();
    }, 10_000);
    expect(await faultOf(open(shrunk))).toContain('changed, moved or deleted while it was being read');
  });

  // What Chromium does with a file that was written to or deleted since it was chosen; its size and date stay what they were.
  it.each(['written to', 'deleted'])('that was %s behind what was read already says so', async (how) => {
    const file = new Blob([LIST]);
    const anew = {
      arrayBuffer: () =>
        how === 'deleted'
          ? Promise.resolve(new ArrayBuffer(0))
          : Promise.reject(new DOMException('', 'NotReadableError')),
    };
    Object.defineProperty(file, 'slice', { value: () => anew });
    expect(await faultOf(open(file))).toContain('changed, moved or deleted while it was being read');
  });

  // Firefox reads whatever stands there by now; its length and date stay what they were.
  it.each([
    ['from its first byte on', 0],
    ['from its middle on', 40_000],
    ['in its last byte', 79_999],
  ])(
    'that was overwritten %s, though it is as long as before, is known by the bytes that are sampled',
    async (_, from) => {
      const read = new TextEncoder().encode(LIST.padEnd(80_000));
      const samples = createFileSamples(read.length);
      for (let at = 0; at < read.length; at += 1000) samples.note(read.subarray(at, at + 1000));
      expect(await samples.areIn(new Blob([read]))).toBe(true);
      expect(await samples.areIn(new Blob([read.map((byte, i) => (i >= from ? 0x23 : byte))]))).toBe(false);
      expect(await samples.areIn(new Blob([read.subarray(0, -1)]))).toBe(false);
    },
  );

  it('of which nothing can be shown says what is at fault, the first of it and how much', async () => {
    const events = ['soon', 'later', 'then', 'often', 'never'].map((when) => ({ title: `It was ${when}`, when }));
    const fault = await faultOf(open(new Blob([JSON.stringify({ events })])));
    expect(fault).toMatch(
      /^There was nothing to show: 5 things could not be read\. .*soon.*later.*then.* And 2 more\.$/,
    );
    expect(fault).not.toContain('often');
  });

  it('opens without an event where the page has a place to mend them, but only if something was understood of them', async () => {
    const mendable = await open(new Blob(['[{"title":"A","when":"soon"}]']), undefined, true);
    expect(mendable.columns.count).toBe(0);
    expect(mendable.problems[0]?.draft).toMatchObject({ title: 'A' });
    expect(await faultOf(open(new Blob(['{"events":[]}']), undefined, true))).toBe('The list of events is empty.');
    expect(await faultOf(open(new Blob(['[{"title":"A","when":"so']), undefined, true))).toContain('breaks off');
  });

  it('in JSON of another kind is told for what it is', async () => {
    expect(await faultOf(open(new Blob(['{"type":"FeatureCollection","features":[{"id":1}]}'])))).toMatch(
      /^This is JSON, but not a list of events: it has “type”, “features”\. Sourceline reads/,
    );
    expect(await faultOf(open(new Blob(['{"name":"a","version":"2.1.0","scripts":{}}'])))).toMatch(
      /^This is JSON, but not a list of events: it has “name”, “version”, “scripts”\./,
    );
    expect(await faultOf(open(new Blob(['[1, 2, 3]'])))).toContain('it is a list of numbers');
    expect(await faultOf(open(new Blob(['[["a", 1]]'])))).toContain('it is a list of lists');
    expect(await faultOf(open(new Blob(['["a", "b"]'])))).toContain('it is a list of texts');
  });

  it('is not opened where the reader has cancelled', async () => {
    expect(await faultOf(open(new Blob([LIST]), AbortSignal.abort()))).toBe('Opening the list was cancelled.');
  });

  it('that is a text to be read as a whole may not be endless', async () => {
    const huge = fileOf(
      (controller) => controller.enqueue(new TextEncoder().encode(`<data>${' '.repeat(70_000)}`)),
      3e8,
    );
    expect(await faultOf(open(huge))).toContain('SIMILE XML of more than 200 MB');
  });
});
