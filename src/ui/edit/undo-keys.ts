// The keys that take changes back and make them again.
import { type EditStore, redo, undo } from '../../state/edit-store.ts';

/** What tells one press of a key from another. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'preventDefault'
>;

/** Undoes with Ctrl+Z (⌘Z), redoes with Ctrl+Shift+Z (⇧⌘Z) or Ctrl+Y; whether the key was one of these. For fields that show the document itself. */
export function undoKeys(event: KeyPress, editor: EditStore): boolean {
  const move = moveOf(event);
  if (!move) return false;
  event.preventDefault();
  move(editor);
  return true;
}

function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyPress): typeof undo | undefined {
  if (!(ctrlKey || metaKey) || altKey || isComposing) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? redo : undo;
  return letter === 'y' && !shiftKey ? redo : undefined;
}

/** Whether the browser undoes there by itself. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
