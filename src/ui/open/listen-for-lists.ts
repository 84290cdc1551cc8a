// Listens for what is dropped on the page or pasted into it; what begins in the page itself is none of it.
import type { App } from '../app/app-context.ts';
import { isField, takeEarlyList, tellTaken } from './early-list.ts';
import { type HandedOver, handedOver } from './handed-over.ts';

/** Kinds of what may hold a list. */
const HOLDS = ['Files', 'text/uri-list', 'text/plain'];

/** Opens what comes in from outside, and what came before anything listened; `onOver` is told when something is over the page. Gives its undo. */
export function listenForLists({ store, host }: Pick<App, 'store' | 'host'>, onOver: (isOver: boolean) => void) {
  let isFromHere = false;
  const isList = ({ defaultPrevented, dataTransfer, target }: DragEvent): boolean => {
    const kinds = dataTransfer?.types ?? [];
    // A text is moved into a field by the browser itself.
    if (defaultPrevented || isFromHere || (isField(target) && !kinds.includes('Files'))) return false;
    return HOLDS.some((kind) => kinds.includes(kind));
  };

  const onDragOver = (event: DragEvent): void => {
    if (!isList(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    onOver(true);
  };
  const onDragLeave = ({ relatedTarget }: DragEvent): void => {
    // Nothing of the page is what it has come to.
    if (!relatedTarget) onOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    onOver(false);
    // The lesson's desk takes its own files.
    if (!isList(event) || !event.dataTransfer) return;
    event.preventDefault();
    void openDropped(handedOver(event.dataTransfer));
  };
  const openDropped = async (handed: HandedOver): Promise<void> => {
    const [{ openFound }, { sourceIn }] = await Promise.all([import('./open-source.ts'), import('./list-source.ts')]);
    await openFound(host, sourceIn(handed));
  };

  const onPaste = (event: ClipboardEvent): void => {
    const { dialog } = store.getState();
    const isElsewhere = dialog !== undefined && dialog !== 'open';
    if (event.defaultPrevented || isElsewhere || isField(event.target) || !event.clipboardData) return;
    void openPasted(handedOver(event.clipboardData));
  };
  const openPasted = async (handed: HandedOver): Promise<void> => {
    const { kindOfPasted } = await import('./likely-list.ts');
    // Of other text it is said what it looks like.
    if (handed.files.length > 0 || kindOfPasted(handed.text) !== 'nothing of ours') await openDropped(handed);
  };

  const onDragStart = (): void => {
    isFromHere = true;
  };
  const onDragEnd = (): void => {
    isFromHere = false;
    onOver(false);
  };
  const early = takeEarlyList();
  if (early) void (early.isPasted ? openPasted : openDropped)(early);
  return listenTo({
    dragstart: onDragStart,
    dragend: onDragEnd,
    dragenter: onDragOver,
    dragover: onDragOver,
    dragleave: onDragLeave,
    drop: onDrop,
    paste: onPaste,
  });
}

type Listeners = { readonly [Kind in keyof WindowEventMap]?: (event: WindowEventMap[Kind]) => void };

function listenTo(listeners: Listeners): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [kind, listener] of all) window.addEventListener(kind, listener);
  tellTaken(true);
  return () => {
    tellTaken(false);
    for (const [kind, listener] of all) window.removeEventListener(kind, listener);
  };
}
