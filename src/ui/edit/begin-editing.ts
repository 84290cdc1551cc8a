// The first change of a document: from then on a copy of it is open, kept on this computer.
import { notice } from '../../state/actions.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { timelineOf } from '../../sync/timeline-of.ts';
import type { App } from '../app/app-context.ts';
import type { Origin } from '../app/host.ts';
import { keepNew } from './keep-new.ts';

const STAYS: Readonly<Record<Origin['kind'], string>> = {
  'built-in': 'the built-in timeline stays as it is.',
  carried: 'the timeline that this page brought along stays as it is.',
  address: 'the list at its address stays as it is.',
  file: 'the file stays as it is.',
  kept: 'the other one stays as it is.',
};

/**
 * Keeps a copy of the open document on this computer, and gives what changes it; rejects with a sentence where it is too long, or where
 * another was opened meanwhile.
 */
export async function beginEditing(
  { store, document, origin, readOptions }: App,
  isOpen: () => boolean = () => true,
): Promise<EditStore> {
  const { problems, interpretations } = document;
  const timeline = await timelineOf(document);
  if (!isOpen()) throw new Error('Another timeline was opened meanwhile.');
  const editor = keepNew(timeline, { problems, interpretations, readOptions });
  const message = `You are changing a copy that is kept on this computer; ${STAYS[origin.kind]}`;
  notice(store, { path: 'mine', message });
  return editor;
}
