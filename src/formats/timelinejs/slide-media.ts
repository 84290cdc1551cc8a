// What a slide of TimelineJS shows beside its text: an address with its credit, or HTML to embed.
import type { Media } from '../../model/foreign.ts';
import type { Link } from '../../model/source.ts';
import type { AddressBook } from '../foreign/foreign-address.ts';
import type { Place } from '../format.ts';
import { type Fields, fieldsBut, textIn } from '../json/json-members.ts';
import { plainText } from '../text/html-text.ts';

export interface SlideMedia {
  readonly media: readonly Media[];
  /** The links in captions and credits. */
  readonly links: readonly Link[];
  /** What cannot be shown as media, as it is written; undefined where nothing is lost. */
  readonly kept: Fields | undefined;
}

const SHOWN = new Set(['url', 'caption', 'credit', 'alt', 'thumbnail', 'link']);
const TEXTS = ['caption', 'credit', 'alt'] as const;
const ADDRESSES = ['thumbnail', 'link'] as const;

/** Reads the media of a slide; addresses that are none are told at their place. */
export function readSlideMedia(fields: Fields, place: Place, book: AddressBook): SlideMedia {
  const written = textIn(fields['url']).trim();
  const isMarkup = written.startsWith('<');
  const embedded = isMarkup ? plainText(written) : undefined;
  const url = embedded ? embedded.media[0]?.url : book.read(written, place);
  const texts = TEXTS.map((name) => [name, plainText(textIn(fields[name]))] as const);
  const links = [...texts.flatMap(([, { links: found }]) => found), ...(embedded?.links ?? [])];
  const hasRest = Object.keys(fieldsBut(fields, SHOWN)).length > 0;
  const hasMarkup = texts.some(([name, { text }]) => text !== textIn(fields[name]).trim());
  const hasWords = Object.keys(fieldsBut(fields, new Set())).length > 0;
  const media: Media[] = url === undefined ? [] : [{ url, ...described(fields, texts, book, place) }];
  const isLossy = url === undefined ? hasWords : hasRest || hasMarkup || isMarkup;
  return { media, links, kept: isLossy ? fieldsBut(fields, new Set()) : undefined };
}

type Texts = readonly (readonly [(typeof TEXTS)[number], { readonly text: string }])[];

function described(fields: Fields, texts: Texts, book: AddressBook, place: Place): Omit<Media, 'url'> {
  const root = place.path.replace(/\.?[^.]*$/, '');
  const words = texts.filter(([, { text }]) => text !== '').map(([name, { text }]) => [name, text]);
  const addresses = ADDRESSES.flatMap((name) => {
    const address = book.read(fields[name], { ...place, path: `${root}.${name}` });
    return address === undefined ? [] : [[name, address]];
  });
  return Object.fromEntries([...words, ...addresses]);
}
