// Between the browser's selection in an article's paragraphs and a range of its text.
import type { TextRange } from '../../../model/source.ts';

/** The paragraphs of a text, without the lines between them. */
export function paragraphsOf(text: string): readonly TextRange[] {
  // Not by one pattern: it would try each place of a long line of spaces.
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
}

/** What is selected in a box of paragraphs, empty where only a place is; undefined where the selection is elsewhere. */
export function selectedRange(box: HTMLElement): TextRange | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!box.contains(startContainer) || !box.contains(endContainer)) return undefined;
  const from = placeOf(box, startContainer, startOffset);
  const to = placeOf(box, endContainer, endOffset);
  return from === undefined || to === undefined ? undefined : { from, to: Math.max(from, to) };
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The place of the text at a point of the window; a touch selects nothing, so that the browser is asked. Undefined where it is elsewhere. */
export function placeAtPoint(box: HTMLElement, { clientX, clientY }: Point): number | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    return caret && box.contains(caret.offsetNode) ? placeOf(box, caret.offsetNode, caret.offset) : undefined;
  }
  return selectedRange(box)?.from;
}

/** The place in the text of a place in the box. */
function placeOf(box: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-from]');
  if (paragraph) return Number(paragraph.dataset['from']) + lengthBefore(paragraph, node, offset);
  // Between two paragraphs: the next one begins there, or the last one ends.
  const next = box.children[offset] ?? box.lastElementChild;
  if (!(next instanceof HTMLElement)) return undefined;
  const begin = Number(next.dataset['from']);
  return box.children[offset] ? begin : begin + (next.textContent ?? '').length;
}

function lengthBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Selects a range of the text, and brings its beginning into sight. */
export function selectRange(box: HTMLElement, { from, to }: TextRange): void {
  const [start, end] = [nodeAt(box, from), nodeAt(box, to)];
  if (!start || !end) return;
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView?.({ block: 'nearest' });
}

function nodeAt(box: HTMLElement, at: number): { readonly node: Text; readonly offset: number } | undefined {
  const paragraphs = [...box.querySelectorAll<HTMLElement>('[data-from]')];
  const paragraph = paragraphs.findLast((one) => Number(one.dataset['from']) <= at);
  const node = paragraph?.firstChild;
  if (!(node instanceof Text)) return undefined;
  return { node, offset: Math.min(at - Number(paragraph?.dataset['from']), node.length) };
}
