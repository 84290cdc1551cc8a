// What an address names, held against what the document has: what is not there is left out, and said.
import type { Filter, FilterGroup } from '../model/filter.ts';
import type { Lens } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import type { Outline } from './document.ts';
import { shorten } from './hash-part.ts';
import type { Address } from './hash-text.ts';
import type { Page } from './page.ts';

type Named = readonly { readonly id: string }[];

/** The same address without the lanes, people, sources, chapters and words that the outline does not have, and a Problem for each. */
export function knownAddress(address: Address, outline: Outline): Address {
  const problems: Problem[] = [];
  const isThere = (named: Named, id: string, path: string): boolean => {
    const isKnown = named.some((one) => one.id === id);
    if (!isKnown)
      problems.push({ path, message: `The address names “${shorten(id)}”, which is not in this timeline.` });
    return isKnown;
  };
  const groups: readonly (readonly [FilterGroup, Named])[] = [
    ['lanes', outline.lanes],
    ['actors', outline.actors],
    ['sources', outline.sources],
    ['chapters', outline.chapters],
  ];
  const kept = groups.map(([group, named]) => [group, address.filter[group].filter((id) => isThere(named, id, group))]);
  const filter: Filter = { ...address.filter, ...Object.fromEntries(kept) };
  const lens = keptLens(address.lens, outline, isThere);
  const page = keptPage(address.page, outline, isThere);
  return problems.length === 0
    ? address
    : { ...address, filter, lens, page, problems: [...address.problems, ...problems] };
}

type IsThere = (named: Named, id: string, path: string) => boolean;

function keptLens(lens: Lens | undefined, outline: Outline, isThere: IsThere): Lens | undefined {
  if (!lens) return undefined;
  return isThere(lens.kind === 'source' ? outline.sources : outline.actors, lens.id, 'lens') ? lens : undefined;
}

/** A page about something unknown is the page about all of them; of a dispute only the document itself knows whether it is there. */
function keptPage(page: Page | undefined, outline: Outline, isThere: IsThere): Page | undefined {
  if (page?.about === undefined || page.kind === 'disputes') return page;
  const named: Readonly<Record<Exclude<Page['kind'], 'disputes'>, Named>> = {
    people: outline.actors,
    words: outline.terms,
    sources: outline.sources,
    handout: outline.chapters,
  };
  return isThere(named[page.kind], page.about, 'about') ? page : { ...page, about: undefined };
}
