// Where somebody's list comes from: a file, a text, an address; and what of that a drop or a paste holds.
import { isWebAddress } from '../../model/web-address.ts';
import type { Origin } from '../app/host.ts';
import type { HandedOver } from './handed-over.ts';

/** What can be read, and read again in another way. */
export type ListSource = Extract<Origin, { readonly kind: 'file' | 'address' }>;

/** What to read, or why there is nothing to read; `remark` is what is to be known besides. */
export type Found =
  | { readonly source: ListSource; readonly remark: string }
  | { readonly source: undefined; readonly fault: string };

/** What is to be read of it. */
export function sourceIn({ files, folders, text }: HandedOver): Found {
  const [file] = files;
  if (file) return { source: fileSource(file), remark: remarkOn(file, files.length + folders.length) };
  const [folder] = folders;
  if (folder !== undefined) {
    return fault(`“${folder}” is a folder. Open it, and take the file with the list out of it.`);
  }
  const words = text.trim();
  if (words === '') return fault('There is neither a file nor a text in it, so there is nothing to open.');
  if (isWebAddress(words)) return { source: { kind: 'address', address: words }, remark: '' };
  return { source: textSource(text), remark: '' };
}

/** A file as a source. */
export function fileSource(file: File): ListSource {
  return { kind: 'file', file, name: file.name };
}

/** A text as a source. */
export function textSource(text: string): ListSource {
  return { kind: 'file', file: new Blob([text], { type: 'text/plain' }), name: 'Pasted text' };
}

/** What a source is called in a sentence. */
export function nameOf(source: ListSource): string {
  return source.kind === 'file' ? source.name : source.address;
}

function remarkOn({ name }: File, count: number): string {
  return count > 1 ? `Of ${count} files the first, “${name}”, was opened: one timeline is open at a time.` : '';
}

function fault(words: string): Found {
  return { source: undefined, fault: words };
}
