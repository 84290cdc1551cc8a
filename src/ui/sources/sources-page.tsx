// The articles of the timeline: all of them, or all about one.
import './sources-page.css';
import type { JSX } from 'react';
import { useApp, useAppState } from '../app/app-context.ts';
import { SourceView } from './source-view.tsx';
import { SourcesIndex } from './sources-index.tsx';

/** The page's content; which article it is about stands in the address. */
export function SourcesPage(): JSX.Element {
  const { outline } = useApp();
  const about = useAppState(({ page }) => (page?.kind === 'sources' ? page.about : undefined));
  const place = outline.sources.findIndex(({ id }) => id === about);
  const source = outline.sources[place];
  return (
    <div className="sources">
      {source ? (
        <SourceView key={source.id} source={source} place={place} />
      ) : (
        <SourcesIndex isUnknown={about !== undefined} />
      )}
    </div>
  );
}
