// Bytes in four encodings, wherever they are cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranscoder } from '../../src/formats/encoding/transcoder.ts';
import { windows1252Text } from '../../src/formats/encoding/windows-1252.ts';
import type { Encoding } from '../../src/model/interpretation.ts';
import { readBytes } from '../fixtures/read-samples.ts';

const SEED = { seed: 20_261_123, numRuns: 60 };

function inUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
}

const BYTES_OF_1252 = new Map(Array.from({ length: 256 }, (_, byte) => [windows1252Text(Uint8Array.of(byte)), byte]));

function in1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => BYTES_OF_1252.get(letter) ?? 63);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of bytes that come in pieces, and the encoding that was recognised. */
function decode(bytes: Uint8Array, cuts: readonly number[] = [], given?: Encoding) {
  const transcoder = createTranscoder(given);
  const decoder = new TextDecoder();
  let text = '';
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  const take = (parts: readonly Uint8Array[]): void => {
    for (const part of parts) text += decoder.decode(part, { stream: true });
  };
  for (const [i, from] of places.entries()) take(transcoder.push(bytes.slice(from, places[i + 1] ?? from)));
  take(transcoder.end());
  return { text: text + decoder.decode(), encoding: transcoder.encoding() };
}

const LIST = 'title;when\nThe bridge opens – for “all”;2019-03-07\nCafé “Größe”, 12 €;1890';

describe('an encoding', () => {
  it.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', utf8(LIST), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${LIST}`), 'utf-8'],
    ['Windows-1252', in1252(LIST), 'windows-1252'],
    ['UTF-16 with a mark', inUtf16(`\ufeff${LIST}`, true), 'utf-16le'],
    ['UTF-16 without a mark', inUtf16(LIST, true), 'utf-16le'],
    ['UTF-16 the other way round, with a mark', inUtf16(`\ufeff${LIST}`, false), 'utf-16be'],
    ['UTF-16 the other way round, without a mark', inUtf16(LIST, false), 'utf-16be'],
    ['UTF-8 in Khmer', utf8(`title;when\n${'ស្ពាន '.repeat(900)};2019`), 'utf-8'],
    ['UTF-16 in Khmer, without a mark', inUtf16(`title;when\n${'ស្ពាន ២០១៩ '.repeat(90)};2019`, true), 'utf-16le'],
    ['one byte', Uint8Array.of(0x41), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('is recognised: %s', (_, bytes, encoding) => {
    expect(decode(bytes).encoding).toBe(encoding);
  });

  it('gives the same letters wherever the bytes are cut', () => {
    const files = [utf8(LIST), in1252(LIST), inUtf16(LIST, true), inUtf16(`\ufeff${LIST}`, false)];
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(400), { maxLength: 9 }), (bytes, cuts) => {
        expect(decode(bytes, cuts).text).toBe(LIST);
      }),
      SEED,
    );
  });

  it('shows itself at the first letter beyond ASCII, however late that comes', () => {
    const start = 'a line of plain letters\n'.repeat(9000);
    const bytes = in1252(`${start}Café`);
    expect(decode(bytes, [100, 70_000, bytes.length - 1])).toEqual({ text: `${start}Café`, encoding: 'windows-1252' });
    expect(decode(utf8(`${start}Café`), [bytes.length])).toEqual({ text: `${start}Café`, encoding: 'utf-8' });
  });

  it('stays UTF-8 where some bytes of it are damaged', () => {
    const bytes = utf8('ស្ពានស្ពានស្ពាន');
    bytes[7] = 0x41;
    expect(decode(bytes).encoding).toBe('utf-8');
  });

  it('that was chosen is taken, whatever the bytes are', () => {
    expect(decode(utf8('é'), [], 'windows-1252').text).toBe('Ã©');
    expect(decode(in1252('é'), [], 'utf-8').text).toBe('\ufffd');
  });

  it('has a letter for each byte of Windows-1252', () => {
    expect(windows1252Text(Uint8Array.of(0x80, 0x91, 0x9f, 0xa0, 0xe9, 0xff))).toBe('€‘Ÿ\u00a0éÿ');
    expect(BYTES_OF_1252.size).toBe(256);
  });
});

describe('a list in another encoding than UTF-8', () => {
  const own = JSON.stringify({ title: 'Cafés', events: [{ title: 'Café “Größe”', when: '2019' }] });

  it.each<[Encoding, Uint8Array]>([
    ['windows-1252', in1252(own)],
    ['utf-16le', inUtf16(own, true)],
    ['utf-16be', inUtf16(`\ufeff${own}`, false)],
  ])('is read, and what was recognised is said and can be switched: %s', (encoding, bytes) => {
    const read = readBytes(bytes);
    expect(read).toMatchObject({ format: 'sourceline', encoding, problems: [] });
    expect(read.timeline.events[0]?.title).toBe('Café “Größe”');
    const [said] = read.interpretations;
    expect(said?.choices.find(({ isChosen }) => isChosen)?.options).toEqual({ encoding });
    expect(said?.choices).toHaveLength(4);
  });

  it('offers the way back where another encoding was chosen', () => {
    const read = readBytes(new TextEncoder().encode(own), { encoding: 'windows-1252' });
    expect(read.timeline.title).toBe('CafÃ©s');
    expect(read.interpretations[0]?.message).toContain('as you chose');
  });
});
