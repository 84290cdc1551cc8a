// The keys of both: exploring and presenting.
import type { JSX } from 'react';
import { KeysDialog } from '../dialogs/keys-dialog.tsx';
import { OTHER_PRESENT_KEYS, PRESENT_KEYS } from '../present/present-keys.ts';
import { KEY_BINDINGS, OTHER_KEYS } from './key-bindings.ts';

/** The help that `?` opens, from the tables by which the keyboard listens. */
export function AllKeys(): JSX.Element {
  return (
    <KeysDialog bindings={[...KEY_BINDINGS, ...OTHER_KEYS]} presenting={[...PRESENT_KEYS, ...OTHER_PRESENT_KEYS]} />
  );
}
