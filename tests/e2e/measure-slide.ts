// What a pupil in the last row could not read on a slide: words outside of the screen, cut, over others, or too small.
import type { Page } from '@playwright/test';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of a text as it stands on the screen, in px. */
interface Line {
  readonly words: string;
  readonly size: number;
  readonly box: Box;
  /** The boxes that would cut it. */
  readonly frames: readonly Box[];
  /** A number for its element and for each of those around it, from the innermost. */
  readonly elements: readonly number[];
}

/** At 1280 × 720; everything grows and shrinks with the screen. */
const SMALLEST = 28;
/** Of a line's height, what stands empty above and below its letters. */
const [ABOVE, BELOW] = [0.2, 0.1];
/** px that rounding may take. */
const SLACK = 1;

/** Every fault of the slide in the class's window, in words; empty where all of it can be read. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const smallest = SMALLEST * Math.min(width / 1280, height / 720);
  const screen = { left: 0, top: 0, right: width, bottom: height };
  const lines = await linesOn(page);
  if (lines.length === 0) return ['no words at all'];
  const faults = lines.flatMap((line, index) => {
    const { words, size, frames } = line;
    const ink = inkOf(line.box);
    return [
      ...(size < smallest - 0.1 ? [`small, ${size} px: ${words}`] : []),
      ...(isWithin(ink, screen) ? [] : [`outside: ${words}`]),
      ...(frames.every((frame) => isWithin(ink, frame)) ? [] : [`cut: ${words}`]),
      ...lines
        .slice(index + 1)
        .filter((other) => isOver(line, other))
        .map((other) => `over each other: ${words} / ${other.words}`),
    ];
  });
  return [...new Set(faults)];
}

function inkOf({ left, top, right, bottom }: Box): Box {
  const height = bottom - top;
  return { left, right, top: top + ABOVE * height, bottom: bottom - BELOW * height };
}

function isWithin(box: Box, frame: Box): boolean {
  const isAcross = box.left >= frame.left - SLACK && box.right <= frame.right + SLACK;
  return isAcross && box.top >= frame.top - SLACK && box.bottom <= frame.bottom + SLACK;
}

/** Whether the letters of two lines meet; parts of one sentence may. */
function isOver(one: Line, other: Line): boolean {
  const isOneSentence =
    one.elements.includes(other.elements[0] ?? -1) || other.elements.includes(one.elements[0] ?? -1);
  if (isOneSentence) return false;
  const [a, b] = [inkOf(one.box), inkOf(other.box)];
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > SLACK && along > SLACK;
}

/** The lines that can be seen on the slide, and the way back to the lesson where there is one. */
function linesOn(page: Page): Promise<readonly Line[]> {
  return page.evaluate(() => {
    const numbers = new Map<Element, number>();
    const numberOf = (element: Element): number => {
      const number = numbers.get(element) ?? numbers.size;
      numbers.set(element, number);
      return number;
    };
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const around = (element: Element): Element[] =>
      element.parentElement ? [element, ...around(element.parentElement)] : [element];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');

    const linesIn = (node: Node): Line[] => {
      const words = (node.textContent ?? '').trim().slice(0, 40);
      const element = node.parentElement;
      if (words === '' || !element || !isSeen(element)) return [];
      const elements = around(element);
      const cuts = elements.filter((each) => getComputedStyle(each).overflow !== 'visible');
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width >= 1);
      return boxes.map((box) => ({
        words,
        size: Number.parseFloat(getComputedStyle(element).fontSize),
        box: boxOf(box),
        frames: cuts.map((cut) => boxOf(cut.getBoundingClientRect())),
        elements: elements.map(numberOf),
      }));
    };
    const nodesIn = (root: Element): Node[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    };
    return [...document.querySelectorAll('.slide, .control-return')].flatMap(nodesIn).flatMap(linesIn);
  });
}
