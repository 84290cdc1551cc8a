// Undo and redo by buttons and keys. In a text field the keys are the browser's own, which take back single letters there.
import { type KeyboardEvent, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { redo, undo } from '../../state/lesson-store.ts';
import { useDesk } from './desk-context.ts';

export interface Undo {
  readonly undoLast: () => void;
  readonly redoLast: () => void;
  /** Ctrl or ⌘ with Z takes back, with Shift and Z or with Y brings again; everywhere on the desk but in a text field. */
  readonly onUndoKey: (event: KeyboardEvent) => void;
}

/** Both say what they did, and keep the focus on the desk when what had it is gone. */
export function useUndo(): Undo {
  const { store, announce } = useDesk();
  const go = useCallback(
    (act: typeof undo, done: string, nothing: string): void => {
      const { lesson } = store.getState();
      const focused = document.activeElement;
      flushSync(() => act(store));
      if (focused instanceof HTMLElement && !focused.isConnected) {
        document.querySelector<HTMLElement>('.step-list')?.focus();
      }
      announce(store.getState().lesson === lesson ? nothing : done);
    },
    [store, announce],
  );
  const undoLast = (): void => go(undo, 'Undone', 'There is nothing to undo');
  const redoLast = (): void => go(redo, 'Done again', 'There is nothing to redo');
  const onUndoKey = (event: KeyboardEvent): void => {
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    if (act === 'undo') undoLast();
    else redoLast();
  };
  return { undoLast, redoLast, onUndoKey };
}

const TEXT_FIELDS = 'textarea, input:not([type="file"]), [contenteditable]';

function actOf({ ctrlKey, metaKey, altKey, shiftKey, key, target }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (target instanceof Element && target.closest(TEXT_FIELDS)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
