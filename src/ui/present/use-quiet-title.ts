// The page's title while a class sees the window: it names nothing of what is shown.
import { useEffect } from 'react';

/** Sets the title as long as the component stands. */
export function useQuietTitle(): void {
  useEffect(() => {
    const before = document.title;
    document.title = 'Presentation – Sourceline';
    return () => {
      document.title = before;
    };
  }, []);
}
