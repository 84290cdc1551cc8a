// Which undo a key means in a field: the browser's, of what was typed there, or that of the timeline.
import { useMemo } from 'react';
import { hasOwnUndo } from '../edit/undo-keys.ts';

interface FieldUndo {
  readonly noteInput: (field: EventTarget) => void;
  /** Whether the undo of the timeline is meant: in fields that show it, and in those into which nobody has typed. */
  readonly showsDocument: (field: EventTarget) => boolean;
}

/** Remembers, for as long as the form stands, which fields were typed into. */
export function useFieldUndo(): FieldUndo {
  return useMemo(() => {
    const typedInto = new WeakSet<EventTarget>();
    return {
      noteInput: (field) => void typedInto.add(field),
      showsDocument: (field) =>
        field instanceof Element && hasOwnUndo(field) && !(typedInto.has(field) && isLocal(field)),
    };
  }, []);
}

/** The nearest word on that counts: `data-local="no"` is a field from which what was typed has been taken. */
function isLocal(field: Element): boolean {
  return field.closest('[data-local]')?.getAttribute('data-local') === '';
}
