// The words of one event: its title without tags and ids, its text, and the pictures and links that stand in lines of their own.
import type { Media } from '../../model/foreign.ts';
import type { Link } from '../../model/source.ts';
import { unquoted } from './carried.ts';
import { propertyName } from './tame-lines.ts';

const TAG = /(^|\s)#(?!\d+(?:\s|$))([\p{L}\p{M}\p{N}_]+)/gu;
const ID = /(^|\W)!(\w+)/;
const DONE = /^\s*\[([xX ]?)\](?=\s|$)/;
const IMAGE = /!\[([^\][<>]*)\]\(([^\s()]+)\)/g;
const LINK = /\[([^\][<>]+)\]\(([^\s()]+)\)/g;
/** An address without a label: alone in a line, or at the end of the title. */
const BARE_LINE = /^\s*(https?:\/\/[^\s<>"]+)\s*$/i;
const BARE_END = /^(.*\S)\s+(https?:\/\/[^\s<>"]+)$/i;
/** A place, which is no address. */
const PLACE = /^(?:location|map)$/i;
const COMMENT = /^\s*\/\//;

export interface EventText {
  readonly title: string;
  readonly summary: string;
  readonly id?: string;
  readonly tags: readonly string[];
  readonly media: readonly Media[];
  readonly links: readonly Link[];
  readonly places: readonly string[];
  /** Whether its box is ticked; absent where it has none. */
  readonly isDone?: boolean;
}

/** Reads what stands behind the date and the lines below the properties. */
export function readEventText(rest: string, body: readonly string[]): EventText {
  const tags = new Set<string>();
  const media: Media[] = [];
  const links: Link[] = [];
  const places: string[] = [];
  const done = DONE.exec(rest)?.[1];
  const id = ID.exec(rest)?.[2];

  const withoutMarks = (line: string): string =>
    line
      .replace(IMAGE, (whole, alt: string, address: string) => {
        const url = webAddress(address);
        if (url !== undefined) media.push(alt === '' ? { url } : { url, alt });
        return url === undefined ? whole : '';
      })
      .replace(LINK, (whole, label: string, address: string) => {
        if (PLACE.test(address)) places.push(label);
        const url = webAddress(address);
        if (url !== undefined) links.push({ label, url });
        return PLACE.test(address) || url !== undefined ? label : whole;
      });
  const withoutTags = (line: string): string =>
    line.replace(TAG, (_, before: string, tag: string) => {
      tags.add(tag);
      return before;
    });

  const head = withoutTags(withoutMarks(rest.replace(DONE, '')))
    .replace(ID, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const [, title = head, bare] = BARE_END.exec(head) ?? [];
  if (bare !== undefined) links.push({ label: '', url: bare });
  const lines = body
    .filter((line) => !COMMENT.test(line))
    .flatMap((line) => {
      const alone = BARE_LINE.exec(line)?.[1];
      if (alone !== undefined) {
        links.push({ label: '', url: alone });
        return [];
      }
      const linked = links.length + media.length;
      const text = withoutMarks(line);
      const isOnlyMarks = links.length + media.length > linked && isWhole(line);
      const isOnlyTags = withoutTags(text).trim() === '' && line.trim() !== '';
      return isOnlyMarks || isOnlyTags ? [] : [text.trimEnd()];
    });
  return {
    title,
    summary: lines.join('\n').trim(),
    ...(id === undefined ? {} : { id }),
    tags: [...tags],
    media,
    links,
    places,
    ...(done === undefined ? {} : { isDone: done.trim() !== '' }),
  };
}

/** Whether a line is one link or one picture and nothing else. */
function isWhole(line: string): boolean {
  return /^\s*!?\[[^\][<>]*\]\([^\s()]+\)\s*$/.test(line);
}

/** Markwhen takes an address without https://, too, if it looks like one. */
function webAddress(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return address;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i.test(address) ? `https://${address}` : undefined;
}

/** The properties that stand in these lines, as they are written. */
export function readProperties(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const name = propertyName(line);
      return name === undefined ? [] : [[name, unquoted(line.slice(line.indexOf(':') + 1).trim())]];
    }),
  );
}
