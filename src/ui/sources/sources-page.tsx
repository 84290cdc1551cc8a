// In the making.
import type { JSX } from 'react';

/** In the making. */
export function SourcesPage(): JSX.Element {
  return <p>…</p>;
}
