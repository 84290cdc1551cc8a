// Whether the timeline stands in somebody else's page, in a frame too low for all that is told before an event's words.
import { useSyncExternalStore } from 'react';
import { useAppState } from '../app/app-context.ts';

/** The same height as in the style sheets. */
const LOW = '(max-height: 30rem)';

/** True in a low frame, where an event's words come first. */
export function useLowFrame(): boolean {
  const isFramed = useAppState((state) => state.embeddedBy !== undefined);
  const isLow = useSyncExternalStore(follow, () => window.matchMedia(LOW).matches);
  return isFramed && isLow;
}

function follow(onChange: () => void): () => void {
  const media = window.matchMedia(LOW);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
