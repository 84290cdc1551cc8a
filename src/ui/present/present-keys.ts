// What each key does in a presentation, once: both windows listen by this table, and the help lists it.
import {
  back,
  drawCurtain,
  forward,
  goTo,
  toggleAutoplay,
  toggleOverview,
  toggleSpotlight,
  toPartEnd,
} from '../../lesson/moves.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../sync/full-screen.ts';
import type { Show } from './show-context.ts';

export interface PresentKey {
  /** As `KeyboardEvent.key` gives them; letters in lower case. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: (show: Show) => void;
}

export const PRESENT_KEYS: readonly PresentKey[] = [
  {
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'],
    does: 'reveal, or next step',
    run: ({ move }) => move(forward),
  },
  {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    does: 'hide again, or step before',
    run: ({ move }) => move(back),
  },
  { keys: ['Home'], does: 'first step', run: ({ move }) => move(goTo(0)) },
  { keys: ['End'], does: 'last step', run: ({ move, telling }) => move(goTo(telling.steps.length - 1)) },
  { keys: ['e'], does: 'end of the part', run: ({ move }) => move(toPartEnd) },
  { keys: ['b', '.'], does: 'black screen', run: ({ move }) => move(drawCurtain('black')) },
  { keys: ['w'], does: 'white screen', run: ({ move }) => move(drawCurtain('white')) },
  { keys: ['l'], does: 'spotlight that follows the mouse', run: ({ move }) => move(toggleSpotlight) },
  { keys: ['o'], does: 'overview of all steps', run: ({ move }) => move(toggleOverview) },
  { keys: ['a'], does: 'go on by itself, or pause', run: ({ move }) => move(toggleAutoplay) },
  { keys: ['f'], does: 'full screen', run: toggleFullScreen },
  // A clicker's start button; in a presentation that runs there is nothing to start, and nothing must be reloaded.
  { keys: ['F5'], does: 'stay where we are', run: () => undefined },
];

/** What works by keys without being bound in the table. */
export const OTHER_PRESENT_KEYS: readonly Omit<PresentKey, 'run'>[] = [
  { keys: ['0–9', 'Enter'], does: 'step of that number' },
  { keys: ['Escape'], does: 'leave full screen, then the presentation' },
];

/** The binding of a key press; undefined where there is none. */
export function presentKeyOf(key: string): PresentKey | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return PRESENT_KEYS.find(({ keys }) => keys.includes(name));
}

/** The speaker's window cannot give the class's the whole screen: only a key in that window can. */
function toggleFullScreen({ role }: Show): void {
  if (role === 'speaker') return;
  if (isFullScreen()) leaveFullScreen();
  else enterFullScreen();
}
