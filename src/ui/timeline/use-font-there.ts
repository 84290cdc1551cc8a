// Whether a font is there to be measured and drawn with.
import { useEffect, useState } from 'react';

/** False until it is there, or will never be. */
export function useFontThere(font: string): boolean {
  const [isThere, setThere] = useState(() => document.fonts?.check(font) ?? true);
  useEffect(() => {
    if (!document.fonts) return undefined;
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setThere(true);
    };
    void document.fonts.load(font).then(settle, settle);
    return () => {
      isCurrent = false;
    };
  }, [font]);
  return isThere;
}
