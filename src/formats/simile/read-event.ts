// An event of SIMILE Timeline, from JSON or XML, as a draft of our own.
import type { Media } from '../../model/foreign.ts';
import type { Link } from '../../model/source.ts';
import type { ForeignBooks } from '../foreign/foreign-books.ts';
import { calledBy, handOn } from '../foreign/foreign-event.ts';
import type { ListSink, Place } from '../format.ts';
import { type Fields, fieldsBut, foreignPart, textIn } from '../json/json-members.ts';
import { plainText } from '../text/html-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import { BOUNDS, type Dialect, readSimileDate } from './simile-date.ts';

const KNOWN: ReadonlySet<string> = new Set([
  ...BOUNDS,
  'id',
  'eventID',
  'title',
  'description',
  'image',
  'caption',
  'link',
  'isDuration',
  'durationEvent',
]);

function listed<T>(name: string, list: readonly T[]): Fields {
  return list.length > 0 ? { [name]: list } : {};
}

/** The dates as they are written, where our date cannot say whether they last. */
function keptDates(event: Fields, edtf: string | undefined): Fields {
  const hasBounds = 'latestStart' in event || 'earliestEnd' in event;
  const isShown = edtf === undefined || !hasBounds || edtf.includes('[');
  return isShown ? {} : Object.fromEntries(BOUNDS.flatMap((name) => (name in event ? [[name, event[name]]] : [])));
}

interface Addresses {
  readonly media: readonly Media[];
  readonly links: readonly Link[];
  /** Those that can be no links, as they are written. */
  readonly kept: Fields;
}

/** SIMILE shows it where the pointer rests on the event; beside an image, people write what is seen there. */
function captionOf(event: Fields): Pick<Media, 'caption'> {
  const { text } = plainText(textIn(event['caption']));
  return text === '' ? {} : { caption: text };
}

function addressesIn(event: Fields, place: Place, { addresses }: ForeignBooks): Addresses {
  const image = addresses.read(event['image'], { ...place, path: `${place.path}.image` });
  const link = addresses.read(event['link'], { ...place, path: `${place.path}.link` });
  return {
    media: image === undefined ? [] : [{ url: image, ...captionOf(event) }],
    links: link === undefined ? [] : [{ label: link, url: link }],
    kept: {
      ...(image === undefined ? fieldsOf(event, 'image', 'caption') : {}),
      ...(link === undefined ? fieldsOf(event, 'link') : {}),
    },
  };
}

function fieldsOf(event: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => textIn(event[name]) !== '').map((name) => [name, event[name]]));
}

interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly links: readonly Link[];
  readonly media: readonly Media[];
  /** The texts as they are written, where they are more than text. */
  readonly markup: Fields;
}

function textsIn(event: Fields): Texts {
  const [head, body] = [plainText(textIn(event['title'])), plainText(textIn(event['description']))];
  const fromText = titleFrom(body.text);
  const isTitled = head.text !== '';
  const hasMarkup = head.text !== textIn(event['title']).trim() || body.links.length + body.media.length > 0;
  return {
    title: isTitled ? head.text : fromText.title,
    summary: !isTitled && fromText.isWhole ? '' : body.text,
    links: body.links,
    media: body.media,
    markup: hasMarkup ? fieldsOf(event, 'title', 'description') : {},
  };
}

/** Reads one event into the sink; `description` holds HTML. */
export function readSimileEvent(
  event: Fields,
  { place, dialect }: { readonly place: Place; readonly dialect: Dialect },
  sink: ListSink,
  books: ForeignBooks,
): void {
  const { title, summary, links, media, markup } = textsIn(event);
  const date = readSimileDate(event, { place, name: calledBy(title), dialect }, books);
  const addresses = addressesIn(event, place, books);
  const id = textIn(event['id']) || textIn(event['eventID']);
  const rest = { ...fieldsBut(event, KNOWN), ...markup, ...addresses.kept, ...keptDates(event, date.edtf) };
  const draft: Fields = {
    ...(id === '' ? {} : { id }),
    title,
    ...(summary === '' ? {} : { summary }),
    ...listed('media', [...addresses.media, ...media]),
    ...listed('links', [...addresses.links, ...links]),
    ...foreignPart(`simile-${dialect}`, rest),
  };
  const message = 'An event has neither title nor description, so it was left out. Give it a title.';
  handOn({ draft, date, written: event['start'], noTitle: { ...place, message } }, place, sink);
}
