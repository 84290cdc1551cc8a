// HTML cut into tags and the text between them, in one pass whatever stands in it; nothing is nested, nothing is run.

export interface HtmlTag {
  /** In small letters: “a”, “br”. */
  readonly name: string;
  readonly isEnd: boolean;
  /** What stands behind the name, as it is written. */
  readonly attributes: string;
}

export interface HtmlSink {
  readonly text: (raw: string) => void;
  readonly tag: (tag: HtmlTag) => void;
}

/** What stands in these is no text for a reader. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head']);
const TAG_START = /^<\/?[a-z]/i;
const NAME = /^<(\/?)([a-z][^\s/>]*)/i;

/** Where a search found nothing once, it finds nothing further on: no text is searched twice to its end. */
interface Hopes {
  quotes: boolean;
  ends: boolean;
  readonly unread: Set<string>;
}

/** Behind the tag's “>”, of which none counts within an attribute's quotation marks; -1 where they are not closed. */
function quotedEnd(html: string, from: number): number {
  const sign = /[>"']/g;
  sign.lastIndex = from;
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    if (found[0] === '>') return found.index + 1;
    if (!/=\s{0,9}$/.test(html.slice(Math.max(from, found.index - 10), found.index))) continue;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

/** Behind the next place of a mark; -1 where it stands nowhere, and then no further tag is looked for. */
function behindNext(html: string, mark: string, from: number, hopes: Hopes): number {
  const found = html.indexOf(mark, from);
  if (found >= 0) return found + mark.length;
  hopes.ends = false;
  return -1;
}

function endOfTag(html: string, from: number, hopes: Hopes): number {
  const quoted = hopes.quotes ? quotedEnd(html, from) : -1;
  if (quoted > 0) return quoted;
  hopes.quotes = false;
  return behindNext(html, '>', from, hopes);
}

/** Behind a comment, a declaration or a tag that begins here; -1 where none does. */
function endOfMarkup(html: string, from: number, hopes: Hopes): number {
  if (html.startsWith('<!--', from)) return behindNext(html, '-->', from + 4, hopes);
  if (/^<[!?]/.test(html.slice(from, from + 2))) return behindNext(html, '>', from, hopes);
  return TAG_START.test(html.slice(from, from + 3)) ? endOfTag(html, from, hopes) : -1;
}

/** Behind the end of what is not read; right behind its beginning where it has no end. */
function behindUnread(html: string, from: number, { name, attributes }: HtmlTag, hopes: Hopes): number {
  if (attributes.endsWith('/') || hopes.unread.has(name)) return from;
  const end = new RegExp(`</${name}(?=[\\s/>])[^>]{0,99}>`, 'gi');
  end.lastIndex = from;
  if (end.exec(html)) return end.lastIndex;
  hopes.unread.add(name);
  return from;
}

/** Where the next markup begins and ends; undefined where there is no more. */
function nextMarkup(html: string, from: number, hopes: Hopes): readonly [start: number, end: number] | undefined {
  for (let at = html.indexOf('<', from); at >= 0 && hopes.ends; at = html.indexOf('<', at + 1)) {
    const end = endOfMarkup(html, at, hopes);
    if (end >= 0) return [at, end];
  }
  return undefined;
}

/** Reads a text as HTML, from its beginning to its end. */
export function readHtml(html: string, sink: HtmlSink): void {
  const hopes: Hopes = { quotes: true, ends: true, unread: new Set() };
  let done = 0;
  for (let found = nextMarkup(html, 0, hopes); found; found = nextMarkup(html, done, hopes)) {
    const [start, end] = found;
    if (start > done) sink.text(html.slice(done, start));
    const tag = tagOf(html.slice(start, end));
    if (tag) sink.tag(tag);
    done = tag && !tag.isEnd && UNREAD.has(tag.name) ? behindUnread(html, end, tag, hopes) : end;
  }
  if (done < html.length) sink.text(html.slice(done));
}

function tagOf(markup: string): HtmlTag | undefined {
  const [start = '', slash, name] = NAME.exec(markup) ?? [];
  if (name === undefined) return undefined;
  return { name: name.toLowerCase(), isEnd: slash === '/', attributes: markup.slice(start.length, -1) };
}

/** An attribute's value as it is written, “” where it has none; undefined where the tag has no such attribute. */
export function attributeOf({ attributes }: HtmlTag, name: string): string | undefined {
  for (const [, found = '', double, single, bare] of attributes.matchAll(
    /([^\s"'=<>/]{1,60})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (found.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}
