// What a reference is made from: an article of a list, a page elsewhere, or the list itself.
import type { Publisher, Source } from '../model/source.ts';
import { sourceHeading } from '../model/source-name.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Credits, readCredits } from './credits.ts';
import { type PublicationDate, readPublicationDate } from './publication-date.ts';

export interface Work extends Credits {
  /** An article, a page of which nothing but publisher and address is known, or a timeline. */
  readonly kind: 'article' | 'page' | 'timeline';
  /** Its own among works; what it is known by in the list, or its address. */
  readonly id: string;
  /** As printed; empty where it is not known. */
  readonly title: string;
  /** Where it appeared: a newspaper or a website. */
  readonly container: string;
  readonly shortName: string;
  readonly isNewspaper: boolean;
  readonly published: PublicationDate;
  /** EDTF as it was given. */
  readonly publishedEdtf: string;
  /** How that is known; empty where nobody says. */
  readonly publishedHow: string;
  /** Empty where there is none. */
  readonly url: string;
  /** Tells apart what one author published in one year: “a”, “b”; empty where nothing need be told apart. */
  readonly yearLetter: string;
  /** What a work that changes was when it was cited: “0.1.0”. */
  readonly version: string;
}

const UNKNOWN: Omit<Work, 'kind' | 'id' | 'container' | 'shortName'> = {
  authors: [],
  translators: [],
  title: '',
  isNewspaper: false,
  published: { kind: 'unknown' },
  publishedEdtf: '',
  publishedHow: '',
  url: '',
  yearLetter: '',
  version: '',
};

/** An article; one without a headline is a page of which only the publisher is known. */
export function workOfSource(source: Source, publisher: Publisher | undefined): Work {
  const title = oneLine(source.headline) || (publisher ? '' : sourceHeading(source));
  return {
    ...UNKNOWN,
    ...readCredits(source.credits),
    kind: title === '' ? 'page' : 'article',
    id: source.id,
    title,
    container: publisher?.name ?? '',
    shortName: publisher?.shortName ?? '',
    isNewspaper: publisher?.isNewspaper ?? false,
    published: readPublicationDate(source.published),
    publishedEdtf: source.published,
    publishedHow: source.publishedHow,
    url: source.url,
  };
}

/** A page of which only the publisher and the address are known; neither author nor title nor day is made up. */
export function workOfPage({ publisher, url }: { readonly publisher: string; readonly url: string }): Work {
  return { ...UNKNOWN, kind: 'page', id: url, container: oneLine(publisher), shortName: oneLine(publisher), url };
}

export interface TimelineAddress {
  /** The version of Sourceline. */
  readonly version: string;
  /** Where others find it; empty where it has no public address. */
  readonly url: string;
}

/** The timeline itself. */
export function workOfTimeline({ id, title }: Pick<Timeline, 'id' | 'title'>, address: TimelineAddress): Work {
  return {
    ...UNKNOWN,
    kind: 'timeline',
    id,
    title: oneLine(title),
    container: 'Sourceline',
    shortName: 'Sourceline',
    ...address,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
