// Packs the code of the workers in the single file: it is a third of the file, and most who open that never open a list of their own.
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** How Vite begins a module that holds the code of a worker as a text. */
const CODE = /^const jsContent = ("(?:[^"\\]|\\.)*");/;

/** The plugin: what a module of `…?worker&inline` gives is the same, and is there as soon as it is unpacked. */
export const packWorkers: Plugin = {
  name: 'pack-workers',
  transform(code, id) {
    if (!/\?worker&inline$/.test(id)) return undefined;
    return { code: packed(code), map: { mappings: '' } };
  },
};

/** Vite's module of a worker, with the worker's code packed; throws where it is none. */
export function packed(code: string): string {
  const text = CODE.exec(code)?.[1];
  if (text === undefined) throw new Error(`no code of a worker: ${code.slice(0, 40)}`);
  // A text as JavaScript writes it, with escapes that JSON has not.
  const script = String(runInNewContext(text));
  const bytes = gzipSync(script, { level: 9 }).toString('base64');
  return `
const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), (letter) => letter.charCodeAt(0));
const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const script = new Blob([await new Response(plain).blob()], { type: 'text/javascript' });
export default function createWorker(options) {
  const address = URL.createObjectURL(script);
  const worker = new Worker(address, options);
  const forget = () => URL.revokeObjectURL(address);
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}
`;
}
