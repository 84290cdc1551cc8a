// What has the name that is looked for and is no event: how it is called here, told apart, and opened.
import { useMemo } from 'react';
import { type NamedEntry, nameFinder } from '../../model/named-entries.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { showPage } from '../../state/actions.ts';
import type { Hit } from '../../state/found.ts';
import type { Page } from '../../state/page.ts';
import { useApp } from '../app/app-context.ts';

/** What a search names; it keeps its identity while the search is the same. */
export function useNamedEntries(search: string): readonly NamedEntry[] {
  const { outline } = useApp();
  const find = useMemo(() => nameFinder(outline), [outline]);
  return useMemo(() => find(search), [find, search]);
}

/** Opens the page on which an entry stands. */
export function useOpenEntry(): (entry: NamedEntry) => void {
  const { store } = useApp();
  return (entry) => showPage(store, pageOf(entry));
}

/** The name by which an entry is called. */
export function entryName(entry: NamedEntry): string {
  switch (entry.kind) {
    case 'actor':
      return entry.actor.name;
    case 'term':
      return entry.term.short;
    case 'publisher':
      return entry.publisher.name;
    case 'source':
      return sourceHeading(entry.source);
  }
}

/** The key of the entry at a place; ids of a list may be any text. */
export function entryKey(place: number): string {
  return `named-${place}`;
}

export function hitKey({ index }: Pick<Hit, 'index'>): string {
  return String(index);
}

function pageOf(entry: NamedEntry): Page {
  switch (entry.kind) {
    case 'actor':
      return { kind: 'people', about: entry.actor.id };
    case 'term':
      return { kind: 'words', about: entry.term.id };
    case 'publisher': {
      const [first, ...others] = entry.sources;
      return { kind: 'sources', about: others.length === 0 ? first?.id : undefined };
    }
    case 'source':
      return { kind: 'sources', about: entry.source.id };
  }
}
