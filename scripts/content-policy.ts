// What the built page may load and run, as a Content-Security-Policy: nothing inline but what it names by its hash.
import { createHash } from 'node:crypto';

/** The text of the elements that stand in the page itself, exactly as between their tags. */
export interface InlineText {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The policy for a page: where nothing of a kind is inline, files of the page's own origin are allowed. A page without
 * inline scripts is the site's, which has a service worker and a web manifest beside it.
 */
export function policyFor({ scripts, styles }: InlineText): string {
  const isSite = scripts.length === 0;
  return [
    "default-src 'none'",
    `script-src ${isSite ? "'self'" : scripts.map(hashOf).join(' ')}`,
    `style-src ${["'self'", ...styles.map(hashOf)].join(' ')}`,
    // Pictures of somebody's list may come from any place on the web; the page asks for none before a reader does.
    "img-src 'self' data: https:",
    "font-src 'self' data:",
    // A list may come from any place on the web that allows it; what reads a long one is a worker made by the page itself.
    "connect-src 'self' https:",
    `worker-src ${isSite ? "'self' " : ''}blob:`,
    ...(isSite ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
