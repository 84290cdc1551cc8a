// An excerpt as it is shown.
import type { Fragment } from './source.ts';

/** The fragments as they are shown, joined by […]. */
export function excerptText(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.exact).join(' […] ');
}
