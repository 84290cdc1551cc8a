// A slide of TimelineJS as a draft of our own: what it says in our words, and the rest kept for the way back.
import type { Problem } from '../../model/problem.ts';
import type { DateOrderBook } from '../dates/date-order.ts';
import type { AddressBook } from '../foreign/foreign-address.ts';
import type { Place } from '../format.ts';
import { type Fields, foreignPart } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import type { Slide } from './slide.ts';
import { readSlideDate, type SlideDate } from './slide-date.ts';
import { readSlideMedia } from './slide-media.ts';

export interface SlideBooks {
  readonly dates: DateOrderBook;
  readonly addresses: AddressBook;
}

export interface ReadSlide {
  readonly draft: Fields;
  /** Why it cannot be an event. */
  readonly refusal?: Problem;
  readonly faults: readonly Problem[];
}

interface Told {
  readonly title: string;
  readonly summary: string;
  readonly links: ReturnType<typeof plainText>['links'];
  /** The texts as they are written, where they are more than text. */
  readonly markup: Fields | undefined;
}

/** Title and summary; where there is no headline, the text gives one, and where there is no text, the picture's caption. */
function readTexts({ headline, text, media }: Slide): Told {
  const [head, body] = [plainText(headline), plainText(text)];
  const hasMarkup = head.text !== headline.trim() || body.text !== text.trim();
  const markup = hasMarkup ? { headline, text } : undefined;
  const links = [...head.links, ...body.links];
  if (head.text !== '') return { title: head.text, summary: body.text, links, markup };
  const caption = typeof media['caption'] === 'string' ? plainText(media['caption']).text : '';
  const { title, isWhole } = titleFrom(body.text || caption);
  return { title, summary: isWhole ? '' : body.text || caption, links, markup };
}

/** Dates are kept as they are written where they say more than ours do. */
function keptDates({ start, end, rest }: Slide, { edtf, faults }: SlideDate): Fields {
  if (edtf === undefined) return {};
  const saysMore = (value: unknown): boolean =>
    isRecord(value) && ['display_date', 'millisecond', 'format'].some((name) => name in value);
  if (faults.length === 0 && !('display_date' in rest) && !saysMore(start) && !saysMore(end)) return {};
  return { start_date: start, ...(end === undefined ? {} : { end_date: end }) };
}

function nonEmpty<T>(name: string, list: readonly T[]): Fields {
  return list.length > 0 ? { [name]: list } : {};
}

/** The date as a form can show it: as it is written. */
function writtenDate(value: unknown): string | undefined {
  if (isRecord(value)) return ['year', 'month', 'day'].flatMap((part) => value[part] ?? []).join('-');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function problemsOf({ faults }: SlideDate, title: string, place: Place): readonly Problem[] {
  return faults.map(({ path, message, value }) => ({
    ...place,
    path: `${place.path}.${path}`,
    message: `${title === '' ? 'An event' : inWords(title)}: ${message}`,
    ...(value === undefined ? {} : { value }),
  }));
}

function named(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function filled(name: string, value: string): Fields {
  return value === '' ? {} : { [name]: value };
}

/** Everything of a slide but its date. */
function readUndated(slide: Slide, place: Place, { addresses }: SlideBooks, dates: Fields): Fields {
  const { title, summary, links, markup } = readTexts(slide);
  const mediaPlace = { ...place, path: `${place.path}.${slide.paths.url}` };
  const shown = readSlideMedia(slide.media, mediaPlace, addresses);
  const texts = markup ? { text: markup } : {};
  const media = shown.kept ? { media: shown.kept } : {};
  return {
    ...filled('id', named(slide.id)),
    title,
    ...filled('summary', summary),
    ...filled('lane', plainText(named(slide.group)).text),
    ...nonEmpty('media', shown.media),
    ...nonEmpty('links', onePerAddress([...links, ...shown.links])),
    ...foreignPart('timelinejs', { ...slide.rest, ...dates, ...texts, ...media }),
  };
}

/** Reads one slide. Whatever it holds, it is told; nothing is thrown. */
export function readSlide(slide: Slide, place: Place, books: SlideBooks): ReadSlide {
  const date = readSlideDate(slide, books.dates);
  const draft = readUndated(slide, place, books, keptDates(slide, date));
  const title = String(draft['title']);
  const faults = problemsOf(date, title, place);
  if (date.edtf !== undefined && title !== '') return { draft: { ...draft, when: date.edtf }, faults };
  const when = date.edtf ?? writtenDate(slide.start);
  const [first, ...others] = date.edtf === undefined ? faults : [titleFault(place), ...faults];
  const written = when === undefined ? draft : { ...draft, when };
  return first ? { draft: written, refusal: first, faults: others } : { draft: written, faults: others };
}

function onePerAddress<T extends { readonly url: string }>(links: readonly T[]): readonly T[] {
  return [...new Map(links.toReversed().map((link) => [link.url, link])).values()].toReversed();
}

function titleFault(place: Place): Problem {
  return { ...place, message: 'An event has neither headline nor text, so it was left out. Give it a headline.' };
}
