// HTML of other tools as plain text: what a reader would see, with its links and pictures beside it. No DOM, nothing is loaded.
import type { Media } from '../../model/foreign.ts';
import type { Link } from '../../model/source.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { decodeEntities } from './html-entities.ts';
import { attributeOf, type HtmlTag, readHtml } from './html-tags.ts';

export interface PlainText {
  /** In one line: what stood in paragraphs is parted by a space, what stood in a list by “•”. */
  readonly text: string;
  /** Of the web only, each address once. */
  readonly links: readonly Link[];
  /** The pictures within the text. */
  readonly media: readonly Media[];
}

/** Tags that part what stands before them from what stands behind them; all others stand within a word. */
const PARTING = new Set(
  `address article aside blockquote br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  iframe img li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio`.split(/\s+/),
);

/** White space as HTML folds it; a no-break space and Khmer's zero-width space are not among it. */
const WHITE = /[ \t\n\r\f]+/g;

const MARKUP = /<[a-z/!?]|&(?:#|[a-z])/i;

function folded(text: string): string {
  return text.replace(WHITE, ' ').trim();
}

/** An address as a link can carry it: one without its protocol is taken as https. */
export function wholeAddress(url: string): string {
  const bare = url.trim();
  return bare.startsWith('//') ? `https:${bare}` : bare;
}

function addressIn(tag: HtmlTag, attribute: string): string | undefined {
  const url = wholeAddress(decodeEntities(attributeOf(tag, attribute) ?? ''));
  return isWebAddress(url) ? url : undefined;
}

interface OpenLink {
  readonly url: string;
  /** How many pieces of text stood before it. */
  readonly from: number;
}

/** Reads HTML, or a text without any, as the text that a reader sees. Never throws; anything at all is some text. */
export function plainText(html: string): PlainText {
  if (!MARKUP.test(html)) return { text: folded(html), links: [], media: [] };
  const pieces: string[] = [];
  const links = new Map<string, Link>();
  const media = new Map<string, Media>();
  let open: OpenLink | undefined;

  function closeLink(): void {
    if (!open) return;
    const label = folded(pieces.slice(open.from).join(''));
    if (!links.has(open.url)) links.set(open.url, { label: label || open.url, url: open.url });
    open = undefined;
  }

  function readLink(tag: HtmlTag): void {
    closeLink();
    const url = tag.isEnd ? undefined : addressIn(tag, 'href');
    if (url !== undefined) open = { url, from: pieces.length };
  }

  function readPicture(tag: HtmlTag): void {
    const url = addressIn(tag, 'src');
    const alt = folded(decodeEntities(attributeOf(tag, 'alt') ?? ''));
    if (url !== undefined && !media.has(url)) media.set(url, alt ? { url, alt } : { url });
  }

  readHtml(html, {
    text: (raw) => pieces.push(decodeEntities(raw)),
    tag: (tag) => {
      if (PARTING.has(tag.name)) pieces.push(tag.name === 'li' && !tag.isEnd ? ' • ' : ' ');
      if (tag.name === 'a') readLink(tag);
      if ((tag.name === 'img' || tag.name === 'iframe') && !tag.isEnd) readPicture(tag);
    },
  });
  closeLink();
  return { text: folded(pieces.join('')), links: [...links.values()], media: [...media.values()] };
}
