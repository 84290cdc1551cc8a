// Whether the page is being printed, known before the browser takes its picture of the page.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from just before a page is printed (or shown as print) until after. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const media = window.matchMedia('print');
    // The browser goes on as soon as the listener returns, so what is to be printed must stand by then.
    const set = (value: boolean): void => flushSync(() => setPrinting(value));
    let isBetween = false;
    const begin = (): void => {
      isBetween = true;
      set(true);
    };
    const end = (): void => {
      isBetween = false;
      set(false);
    };
    // Chromium now and then calls the medium a screen for a moment while it prints: what was on paper would be gone after its first page.
    const follow = (): void => {
      if (!isBetween) set(media.matches);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
