// What is dropped or pasted before that is loaded which opens lists: it waits here. Part of the first view, so it is small.
import { type HandedOver, handedOver } from './handed-over.ts';

/** What came in before anybody took it. */
interface EarlyList extends HandedOver {
  readonly isPasted: boolean;
  /** ms since the page began. */
  readonly at: number;
}

/** On the page's root while something takes what is dropped and pasted. */
const TAKES_DROPS = 'data-takes-drops';
/** ms after which nobody expects any more that what was dropped is opened. */
const MEANT = 60_000;

let isEarly = false;
let waiting: EarlyList | undefined;

/** Keeps the last thing that comes in until somebody takes it; from then on only keeps the browser from opening a file in the place of the page. */
export function awaitEarlyLists(): void {
  isEarly = true;
  for (const kind of ['dragover', 'drop', 'paste'] as const) window.addEventListener(kind, onCarried);
}

/** What has waited, once, and not for too long; from then on nothing waits. */
export function takeEarlyList(): EarlyList | undefined {
  const early = waiting;
  waiting = undefined;
  isEarly = false;
  return early && performance.now() - early.at < MEANT ? early : undefined;
}

/** Says whether something takes what is dropped and pasted from now on. */
export function tellTaken(isTaken: boolean): void {
  document.documentElement.toggleAttribute(TAKES_DROPS, isTaken);
}

/** Whether somebody may write there. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function onCarried(event: DragEvent | ClipboardEvent): void {
  const transfer = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
  const isTaken = event.defaultPrevented || document.documentElement.hasAttribute(TAKES_DROPS);
  // A text is moved into a field by the browser itself.
  if (isTaken || !transfer || (isField(event.target) && !transfer.types.includes('Files'))) return;
  const isPasted = event.type === 'paste';
  if (!isPasted) event.preventDefault();
  // It can be asked for while its event lasts, and not later.
  if (isEarly && event.type !== 'dragover') waiting = { ...handedOver(transfer), isPasted, at: performance.now() };
}
