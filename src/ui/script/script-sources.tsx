// Whose words the excerpts of the script are, with credits and addresses in full.
import type { JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { PublishedWhere } from '../panel/published-where.tsx';

/** The sources by the numbers that the excerpts name; nothing where none is cited. */
export function ScriptSources({ sources }: { readonly sources: readonly Source[] }): JSX.Element | undefined {
  if (sources.length === 0) return undefined;
  return (
    <section>
      <h2>Sources</h2>
      <ol className="script-sources">
        {sources.map((source, index) => (
          <li key={source.id}>
            [{index + 1}] <PublishedWhere source={source} />. {source.credits}{' '}
            <span className="script-url">{source.url}</span>
          </li>
        ))}
      </ol>
      <p>The excerpts belong to their publishers. The notes are our own words.</p>
    </section>
  );
}
