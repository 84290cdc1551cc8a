// The keys of both: exploring and presenting.
import type { JSX } from 'react';
import { KEY_BINDINGS, OTHER_KEYS } from '../app/key-bindings.ts';
import { OTHER_PRESENT_KEYS, PRESENT_KEYS } from '../present/present-keys.ts';
import { KeysDialog } from './keys-dialog.tsx';

/** The help that `?` opens, from the tables by which the keyboard listens. */
export function AllKeys(): JSX.Element {
  return (
    <KeysDialog bindings={[...KEY_BINDINGS, ...OTHER_KEYS]} presenting={[...PRESENT_KEYS, ...OTHER_PRESENT_KEYS]} />
  );
}
