// The addresses of a presentation's windows: the same page with a role in its hash.
import type { Role } from '../../sync/run-link.ts';

/** The address of a window of a presentation; it names nothing of what is shown. */
export function showAddress(role: Role, show: string, data: string | undefined): string {
  const params = new URLSearchParams({ v: '1', ...(data === undefined ? {} : { data }) });
  params.set(role === 'class' ? 'show' : 'speaker', show);
  return `${location.href.replace(/#.*$/, '')}#${params}`;
}

/** A new presentation's id: 20 characters that nobody guesses. */
export function newShowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('');
}
