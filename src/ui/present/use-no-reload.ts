// A clicker's start button sends F5, also while a window of a presentation is still waiting.
import { useEffect } from 'react';

/** Keeps F5 from reloading the page as long as the component stands. */
export function useNoReload(): void {
  useEffect(() => {
    const stay = (event: KeyboardEvent): void => {
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
    };
    window.addEventListener('keydown', stay);
    return () => window.removeEventListener('keydown', stay);
  }, []);
}
