// What TimelineJS shows of an event: a slide in its words, with our text as HTML that shows just this text.

import { escapeHtml } from '../../model/escape-html.ts';
import type { Media } from '../../model/foreign.ts';
import { isWebAddress } from '../../model/web-address.ts';
import type { Fields } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { showDate } from './date-parts.ts';

export interface Showable {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly summary?: unknown;
  /** As in an event, or its date alone. */
  readonly when?: unknown;
  /** The lane's title; '' for none. */
  readonly group: string;
  readonly media?: unknown;
}

function htmlOf(value: unknown): string {
  return typeof value === 'string' ? escapeHtml(value) : '';
}

/** The date in an event's `when`. */
function dateIn(when: unknown): string {
  const date = isRecord(when) ? when['date'] : when;
  return typeof date === 'string' ? date : '';
}

function showMedia(value: unknown): Fields | undefined {
  const [first]: readonly Partial<Media>[] = Array.isArray(value) ? value.filter(isRecord) : [];
  if (typeof first?.url !== 'string' || !isWebAddress(first.url)) return undefined;
  const { url, caption, credit, alt, thumbnail, link } = first;
  const texts = Object.entries({ caption, credit, alt }).map(([name, text]) => [name, htmlOf(text)]);
  const addresses = Object.entries({ thumbnail, link }).filter(
    ([, address]) => typeof address === 'string' && isWebAddress(address),
  );
  return { url, ...Object.fromEntries([...texts.filter(([, text]) => text !== ''), ...addresses]) };
}

/** The fields of a slide; what is empty is absent. */
export function showSlide({ id, title, summary, when, group, media }: Showable): Fields {
  const shown = showMedia(media);
  return {
    ...showDate(dateIn(when)),
    text: { headline: htmlOf(title), ...(htmlOf(summary) === '' ? {} : { text: htmlOf(summary) }) },
    ...(group === '' ? {} : { group: escapeHtml(group) }),
    ...(shown ? { media: shown } : {}),
    ...(typeof id === 'string' && id !== '' ? { unique_id: id } : {}),
  };
}
