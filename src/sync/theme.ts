// The theme on the page's root, and the reader's choice kept on this machine.
import { chooseTheme } from '../state/actions.ts';
import type { Theme } from '../state/state.ts';
import type { Store } from '../state/store.ts';

const KEY = 'sourceline.theme';

/** Shows and remembers the theme; returns its undo. */
export function syncTheme(store: Store): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const { theme } = store.getState();
    const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = shown;
  };
  const remembered = read();
  if (remembered) chooseTheme(store, remembered);
  show();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    show();
    write(state.theme);
  });
  dark.addEventListener('change', show);
  return () => {
    unsubscribe();
    dark.removeEventListener('change', show);
  };
}

/** Storage may be refused (private windows, files on a disk); the theme then follows the system each time. */
function read(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds until the page is closed.
  }
}
