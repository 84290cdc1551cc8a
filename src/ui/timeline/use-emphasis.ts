// What glows and what steps back at present, of each event of the document.
import { useMemo } from 'react';
import { emphasisOf } from '../../layout/emphasis.ts';
import { useApp, useAppState } from '../app/app-context.ts';

/** The flags of the document's events; undefined where nothing is asked. */
export function useEmphasis(): Uint8Array | undefined {
  const { columns, facets, outline } = useApp();
  const found = useAppState((state) => state.found);
  const knowledgeDay = useAppState((state) => state.knowledgeDay);
  const lens = useAppState((state) => state.lens);
  return useMemo(() => {
    const hits = found?.hits.map(({ index }) => index);
    return emphasisOf({ columns, facets, outline }, { hits, knowledgeDay, lens });
  }, [columns, facets, outline, found, knowledgeDay, lens]);
}
