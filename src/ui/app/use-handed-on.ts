// Whether this view is somebody else's to look at: pupils', or the readers' of the page around it.
import { useAppState } from './app-context.ts';

/** Where it is true, nothing is opened, changed or taken away. */
export function useHandedOn(): boolean {
  return useAppState((state) => state.isForPupils || state.embeddedBy !== undefined);
}
