// How many titles a reader can read: the boxes of their texts, cut to the window and to whatever clips them.
import { isShown } from './first-event.ts';
import type { TitleCount } from './measured.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A title has room where this much of its width can be seen. */
const WHOLE = 0.95;
const SMALLEST = 2;
/** Boxes that share no more than this in px do not cover each other's letters. */
const TOUCH = 1;

function textBoxOf(element: Element): Box {
  if (element instanceof SVGElement) return element.getBoundingClientRect();
  // Not the element's own box, which may be far wider than its text.
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function clippersOf(element: Element): Box[] {
  const boxes: Box[] = [{ left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow !== 'visible') boxes.push(at.getBoundingClientRect());
  }
  return boxes;
}

interface Title {
  readonly box: Box;
  readonly isCut: boolean;
}

/** None where nothing of the text can be seen. */
function titleOf(element: Element): Title[] {
  const text = element.textContent ?? '';
  if (!text.trim() || !isShown(element)) return [];
  const whole = textBoxOf(element);
  const box = clippersOf(element).reduce(intersect, whole);
  const width = box.right - box.left;
  if (width < SMALLEST || box.bottom - box.top < SMALLEST) return [];
  return [{ box, isCut: width < (whole.right - whole.left) * WHOLE || /\.\.\.|…/.test(text) }];
}

function isCovering(a: Box, b: Box): boolean {
  const { left, top, right, bottom } = intersect(a, b);
  return right - left > TOUCH && bottom - top > TOUCH;
}

/** Counts the titles that match, as they stand in the window now. */
export function countTitles(selector: string): TitleCount {
  const titles = [...document.querySelectorAll(selector)].flatMap(titleOf);
  const isOverlapping = titles.map((one) => titles.some((other) => other !== one && isCovering(one.box, other.box)));
  return {
    visible: titles.length,
    overlapping: isOverlapping.filter(Boolean).length,
    cut: titles.filter(({ isCut }) => isCut).length,
    clean: titles.filter(({ isCut }, i) => !isCut && !isOverlapping[i]).length,
  };
}
