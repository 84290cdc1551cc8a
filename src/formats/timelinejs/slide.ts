// A slide of TimelineJS, whichever generation wrote it: its fields with the paths by which a message names them.
import type { Fields } from '../json/json-members.ts';
import { fieldsBut, textIn } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';

export interface Slide {
  /** HTML. */
  readonly headline: string;
  readonly text: string;
  /** The fields of the date, or a text; undefined where there is none. */
  readonly start: unknown;
  readonly end: unknown;
  readonly media: Fields;
  readonly group: unknown;
  readonly id: unknown;
  /** What Sourceline wrote there for itself. */
  readonly own: unknown;
  /** What we have no word for. */
  readonly rest: Fields;
  readonly paths: { readonly start: string; readonly end: string; readonly url: string };
}

/** The name under which our own writer keeps what TimelineJS has no word for. */
export const OWN_KEY = 'sourceline';

const KNOWN_3 = new Set(['start_date', 'end_date', 'text', 'media', 'group', 'unique_id', OWN_KEY]);
const KNOWN_2 = new Set(['startDate', 'endDate', 'headline', 'text', 'asset', 'tag']);

function recordIn(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** A slide of version 3. */
export function slideOf3(fields: Fields): Slide {
  const text = typeof fields['text'] === 'string' ? { text: fields['text'] } : recordIn(fields['text']);
  const isAddress = typeof fields['media'] === 'string';
  return {
    headline: textIn(text['headline']),
    text: textIn(text['text']),
    start: fields['start_date'],
    end: fields['end_date'],
    media: isAddress ? { url: fields['media'] } : recordIn(fields['media']),
    group: fields['group'],
    id: fields['unique_id'],
    own: fields[OWN_KEY],
    rest: fieldsBut(fields, KNOWN_3),
    paths: { start: 'start_date', end: 'end_date', url: isAddress ? 'media' : 'media.url' },
  };
}

/** A slide of version 2: its dates are texts, its media an asset. */
export function slideOf2(fields: Fields): Slide {
  const { media: url, ...asset } = recordIn(fields['asset']);
  return {
    headline: textIn(fields['headline']),
    text: textIn(fields['text']),
    start: fields['startDate'],
    end: fields['endDate'],
    media: { ...asset, url },
    group: fields['tag'],
    id: undefined,
    own: undefined,
    rest: fieldsBut(fields, KNOWN_2),
    paths: { start: 'startDate', end: 'endDate', url: 'asset.media' },
  };
}
