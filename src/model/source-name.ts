// What a source is called where nobody named its publisher: never by its id, which only programs read.
import type { Source } from './source.ts';

const NAMELESS = 'a source without a name';

/** Its headline, or the host of its address, or “a source without a name”; that too where the list has no such source. */
export function sourceName(source: Pick<Source, 'headline' | 'url'> | undefined): string {
  return source?.headline.trim() || (source && hostOf(source.url)) || NAMELESS;
}

/** The same at the beginning of a line: “A source without a name”. */
export function sourceHeading(source: Pick<Source, 'headline' | 'url'>): string {
  return atBeginning(sourceName(source));
}

/** A name as it stands at the beginning of a line: names that people gave are left as they are. */
export function atBeginning(name: string): string {
  return name === NAMELESS ? `A${name.slice(1)}` : name;
}

/** Empty for what is no web address; a name and a password before the host are none of it. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:@]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';
}
