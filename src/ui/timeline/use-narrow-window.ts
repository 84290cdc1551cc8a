// Whether the window is as narrow as a phone's.
import { useSyncExternalStore } from 'react';

/** Where a sideways axis shows nothing: the same width as in the style sheets. */
const NARROW = '(max-width: 37.49rem)';

/** True on a phone held upright, and in any window or frame that is no wider. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);
}

function follow(onChange: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
