// The addresses of a presentation's windows: the same page with a role in its hash.
import { hashOf } from '../../state/hash-text.ts';
import type { Role } from '../../sync/run-link.ts';

/** The address of a window of a presentation; it names nothing of what is shown. */
function showAddress(role: Role, show: string, data: string | undefined): string {
  const key = role === 'class' ? 'show' : 'speaker';
  return `${location.href.replace(/#.*$/, '')}#${hashOf({ data, [key]: show })}`;
}

/** The speaker's is a window of its own, so that it can be moved to the other screen. */
const FEATURES: Readonly<Record<Role, string>> = { class: '', speaker: 'popup,width=1120,height=760' };

/** Opens a window of a presentation, or gives the one that is open; null where the browser blocks it. */
export function openShowWindow(role: Role, show: string, data: string | undefined): Window | null {
  return window.open(showAddress(role, show, data), `sourceline-${role}-${show}`, FEATURES[role]);
}

/** A new presentation's id: 20 characters that nobody guesses. */
export function newShowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('');
}
