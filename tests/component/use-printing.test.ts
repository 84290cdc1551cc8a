// When the page counts as being printed.
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { usePrinting } from '../../src/ui/print/use-printing.ts';

const { matchMedia } = window;
afterEach(() => {
  window.matchMedia = matchMedia;
});

/** A medium whose answer a test can change. */
function stageMedium(): (isPrint: boolean) => void {
  const media = Object.assign(new EventTarget(), { media: 'print', matches: false });
  window.matchMedia = () => media as unknown as MediaQueryList;
  return (isPrint) => {
    media.matches = isPrint;
    media.dispatchEvent(new Event('change'));
  };
}

function tell(event: 'beforeprint' | 'afterprint'): void {
  act(() => void window.dispatchEvent(new Event(event)));
}

describe('printing', () => {
  it('lasts from before the picture of the page is taken until after', () => {
    stageMedium();
    const { result } = renderHook(usePrinting);
    expect(result.current).toBe(false);
    tell('beforeprint');
    expect(result.current).toBe(true);
    tell('afterprint');
    expect(result.current).toBe(false);
  });

  it('is not over where the browser calls the medium a screen for a moment meanwhile', () => {
    const setPrint = stageMedium();
    const { result } = renderHook(usePrinting);
    tell('beforeprint');
    act(() => setPrint(false));
    expect(result.current).toBe(true);
    act(() => setPrint(true));
    tell('afterprint');
    act(() => setPrint(false));
    expect(result.current).toBe(false);
  });

  it('follows the medium where nothing else is told, as when a page is shown as print', () => {
    const setPrint = stageMedium();
    const { result } = renderHook(usePrinting);
    act(() => setPrint(true));
    expect(result.current).toBe(true);
    act(() => setPrint(false));
    expect(result.current).toBe(false);
  });
});
