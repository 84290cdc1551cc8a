// The width of every title in the font that the page really has.
import { useEffect, useMemo, useState } from 'react';
import { measureTexts } from '../../draw/measure-text.ts';

/** px at 16 px a rem; a longer title is cut with an ellipsis, and whole in its name and in the panel. */
const LONGEST_TITLE = 416;

/** Widths in px of texts in the titles' font; measured anew when the font arrives or the text size changes. */
export function useTitleWidths(titles: readonly string[], rem: number): Float32Array {
  const [isFontThere, setFontThere] = useState(() => document.fonts?.check(titleFont(16)) ?? true);
  useEffect(() => {
    if (!document.fonts) return;
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setFontThere(true);
    };
    void document.fonts.load(titleFont(16)).then(settle, settle);
    return () => {
      isCurrent = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text has another width once the font is there
  return useMemo(() => measureTexts(titles, titleFont(rem), (LONGEST_TITLE / 16) * rem), [titles, rem, isFontThere]);
}

function titleFont(rem: number): string {
  return `500 ${0.875 * rem}px "Source Sans 3 Variable", "Source Sans fallback", system-ui, sans-serif`;
}
