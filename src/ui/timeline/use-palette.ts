// The colours for the canvas, read anew when the page turns light or dark.
import { useMemo, useSyncExternalStore } from 'react';
import { type Palette, paletteOf } from '../../draw/palette.ts';

/** The palette of the theme that the page shows. */
export function usePalette(): Palette {
  const theme = useSyncExternalStore(followTheme, () => document.documentElement.dataset['theme'] ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours follow from the theme on the element
  return useMemo(() => paletteOf(document.documentElement), [theme]);
}

function followTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
