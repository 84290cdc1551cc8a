// The size of an element and of one rem, followed while they change.
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface ElementSize {
  /** CSS px; 0 until measured. */
  readonly width: number;
  readonly height: number;
  /** CSS px of one rem: larger where the reader asked for larger text. */
  readonly rem: number;
}

/** The content size of the referenced element; where another `shape` of what is around it changes that size, it is known before the next frame. */
export function useElementSize(ref: RefObject<HTMLElement | null>, shape?: unknown): ElementSize {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0, rem: 16 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape is asked for by what it does to the element
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = { width: element.clientWidth, height: element.clientHeight, rem };
      setSize((present) => (isSameSize(present, next) ? present : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, shape]);
  return size;
}

function isSameSize(a: ElementSize, b: ElementSize): boolean {
  return a.width === b.width && a.height === b.height && a.rem === b.rem;
}
