// What a stage can ask of the page that it stands on: to show another document, or to let this one be changed.
import type { ReadOptions } from '../../model/interpretation.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { EditStore } from '../../state/edit-store.ts';
import type { Dialog, Form } from '../../state/state.ts';

/** Where a document comes from. */
export type Origin =
  | { readonly kind: 'built-in' }
  /** The page brought it along: a single file, or a site built around somebody's list. */
  | { readonly kind: 'carried' }
  | { readonly kind: 'address'; readonly address: string }
  /** A file or a pasted text that is too long to be kept: it is in this window alone. */
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'kept'; readonly key: string };

export interface Opened {
  readonly document: TimelineDocument;
  readonly origin: Origin;
  /** How it was asked to be read. */
  readonly options: ReadOptions;
  /** What changes it; undefined until somebody does. */
  readonly editor?: EditStore;
  /** What is open beside it, and over it, at first. */
  readonly form?: Form;
  readonly dialog?: Dialog;
}

/** What is another after a change. */
export type Changed = Pick<Opened, 'document' | 'options'>;

export interface Host {
  /** Puts another document in the place of this one, at rest, with nothing chosen. */
  readonly show: (opened: Opened) => void;
  /**
   * What changes the open document; at the first change a copy is kept on this computer, and is open from then on. Rejects with a sentence
   * where the list is too long to be changed here.
   */
  readonly edit: () => Promise<EditStore>;
}
