// What may be handed out, what of it is chosen, and what else lies near.
import { useMemo } from 'react';
import { chapterCounts } from '../../layout/heaviest-events.ts';
import { showPage } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { contentWords } from './content-words.ts';
import { aboutOf, contentNamed } from './handout-content.ts';
import type { HandoutContent } from './handout-options.ts';

export interface ContentChoice {
  /** “picked”, “filter”, or “chapter …”. */
  readonly value: string;
  readonly words: string;
}

/** What the sheet does not follow, though somebody has just chosen it elsewhere. */
export interface ContentOffer {
  readonly content: HandoutContent;
  readonly words: string;
}

/** The choice that the address makes, and the way to make another. */
export function useContent(): readonly [HandoutContent, (content: HandoutContent) => void] {
  const { outline, store } = useApp();
  const about = useAppState((state) => state.page?.about);
  const hasPicked = useAppState((state) => state.picked.length > 0);
  const content = useMemo(() => contentNamed(about, hasPicked, outline.chapters), [about, hasPicked, outline]);
  return [content, (next) => showPage(store, { kind: 'handout', about: aboutOf(next) })];
}

/** All choices, with how many events each has. */
export function useContents(): readonly ContentChoice[] {
  const { outline, facets } = useApp();
  const picked = useAppState((state) => state.picked.length);
  const { shown } = useArrangement();
  return useMemo(() => {
    const counts = chapterCounts(facets, outline.chapters.length);
    const isAll = shown.length === outline.eventCount;
    return [
      { value: 'picked', words: picked === 0 ? 'Picked events: none yet' : `Picked events (${countWords(picked)})` },
      { value: 'filter', words: `${isAll ? 'All events' : 'What the filter leaves'} (${countWords(shown.length)})` },
      ...outline.chapters.map(({ id, title }, at) => ({
        value: `chapter ${id}`,
        words: `${title} (${countWords(counts[at] ?? 0)})`,
      })),
    ];
  }, [facets, outline, picked, shown]);
}

/** What the filter leaves and what was picked, where that is something and not what is on the sheet. */
export function useOffers(content: HandoutContent): readonly ContentOffer[] {
  const { outline } = useApp();
  const picked = useAppState((state) => state.picked.length);
  const { shown } = useArrangement();
  const isFiltered = shown.length > 0 && shown.length < outline.eventCount;
  const near = [
    { kind: 'filter' as const, count: isFiltered ? shown.length : 0 },
    { kind: 'picked' as const, count: picked },
  ];
  return near
    .filter(({ kind, count }) => count > 0 && kind !== content.kind)
    .map(({ kind, count }) => ({
      content: { kind },
      words: `Take the ${contentWords({ kind }, count, outline)}`,
    }));
}

/** A choice as the value of a field. */
export function choiceOf(content: HandoutContent): string {
  return content.kind === 'chapter' ? `chapter ${content.id}` : content.kind;
}

/** The choice that a field's value names. */
export function contentOf(value: string): HandoutContent {
  if (value === 'picked' || value === 'filter') return { kind: value };
  return { kind: 'chapter', id: value.slice('chapter '.length) };
}
