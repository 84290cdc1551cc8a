// The page's keyboard. Keys never fire while typing, in a dialog, or together with a modifier.
import { useEffect } from 'react';
import { type App, useApp } from './app-context.ts';
import { bindingOf } from './key-bindings.ts';

const ONCE = ['Escape', 'F5'];

/** Listens to the keys of the table in key-bindings. */
export function useKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isMeantForUs(event, app)) return;
      const binding = bindingOf(event.key);
      if (!binding) return;
      event.preventDefault();
      // Held down, Escape would close the event to which a presentation has just come back, and F5 start twice.
      if (event.repeat && ONCE.includes(event.key)) return;
      app.travel.stop();
      binding.run(app);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

function isMeantForUs(event: KeyboardEvent, app: App): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  // A clicker's start button starts wherever the focus is; the browser would reload.
  if (event.key === 'F5') return !app.store.getState().isForPupils;
  if (app.store.getState().dialog !== undefined) return false;
  const target = event.target;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="slider"]'));
}
