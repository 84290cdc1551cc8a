// What the single file takes along besides the app, as text: a timeline, a lesson. The build puts a timeline into its pages the same way.
import { escapeHtml } from '../model/escape-html.ts';
import { TIMELINE_ID } from './carried-timeline.ts';

/** Where a file carries its lesson; the app reads it when it starts. */
export const LESSON_ID = 'carried-lesson';

/** What the build calls the element that is the app: see scripts/compose-page.ts. */
export const SCRIPT_START = '<script type="module" id="app-script">';

const ROOT = '<div id="root"></div>';

/** Bytes; a USB stick holds more, but a mail or an old machine may not. */
export const MOST_BYTES = 2_500_000;
/** The same where a timeline is in it: more than that is slow to open, and hard to send. */
export const MOST_WITH_TIMELINE = 25_000_000;

export interface Cargo {
  /** As JSON text. */
  readonly lesson?: string;
  readonly timeline?: CarriedTimeline;
}

export interface CarriedTimeline {
  readonly title: string;
  readonly summary: string;
  /** In our own format. */
  readonly json: string;
  /** What a reader without JavaScript gets, as HTML. */
  readonly noscript: string;
}

/** What browsers, searches and messengers call a page. */
export type PageHead = Pick<CarriedTimeline, 'title' | 'summary'>;

/** The single file with its cargo, in place of what it took along before. Throws a sentence where the text is not the single file, or the file would be larger than it may be. */
export function withCargo(html: string, cargo: Cargo): string {
  const at = html.indexOf(SCRIPT_START);
  if (at < 0) throw new Error('This is not a Sourceline file.');
  // Behind that, the same words are the app's own code.
  const file = frontWith(html.slice(0, at), cargo) + html.slice(at);
  const bytes = byteLength(file);
  if (bytes > mostOf(cargo)) throw new Error(tooLarge(bytes, cargo));
  return file;
}

/** The element that carries a JSON text in a page. */
export function carriedElement(id: string, json: string): string {
  // Valid JSON has `<` in texts only, where it may be written so; without it nothing ends the element early.
  return `${startOf(id)}${json.trim().replaceAll('<', '\\u003c')}</script>\n  `;
}

/** A page whose title and description are those of a timeline. */
export function withHead(html: string, { title, summary }: PageHead): string {
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(pageTitle(title))}</title>`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      () => `<meta name="description" content="${escapeHtml(descriptionOf({ title, summary }))}" />`,
    );
}

/** What a page with a timeline is called. */
function pageTitle(title: string): string {
  return `${title} – Sourceline`;
}

/** A timeline in a sentence or two. */
export function descriptionOf({ title, summary }: PageHead): string {
  const words = summary.replace(/\s+/g, ' ').trim();
  if (words === '') return `${title}: an interactive timeline.`;
  return words.length <= LONGEST_DESCRIPTION ? words : `${words.slice(0, LONGEST_DESCRIPTION).trimEnd()}…`;
}

/** Characters; what is longer is cut by whoever shows it. */
const LONGEST_DESCRIPTION = 300;

function frontWith(front: string, { lesson, timeline }: Cargo): string {
  const bare = [TIMELINE_ID, LESSON_ID].reduce(withoutElement, front);
  const told = timeline ? withNoscript(withHead(bare, timeline), timeline.noscript) : bare;
  const elements = [
    timeline ? carriedElement(TIMELINE_ID, timeline.json) : '',
    lesson === undefined ? '' : carriedElement(LESSON_ID, lesson),
  ];
  return told + elements.join('');
}

function startOf(id: string): string {
  return `<script type="application/json" id="${id}">`;
}

function withoutElement(front: string, id: string): string {
  const from = front.indexOf(startOf(id));
  if (from < 0) return front;
  const end = front.indexOf('</script>', from) + '</script>'.length;
  return front.slice(0, from) + front.slice(end).replace(/^\s+/, '');
}

/** The content for readers without JavaScript stands behind the app's place; the element in the head only styles it. */
function withNoscript(front: string, content: string): string {
  const from = front.indexOf('<noscript>', front.indexOf(ROOT));
  const end = front.indexOf('</noscript>', from);
  if (from < 0 || end < 0) return front;
  return `${front.slice(0, from)}<noscript>\n${content}${front.slice(end)}`;
}

function mostOf({ timeline }: Cargo): number {
  return timeline ? MOST_WITH_TIMELINE : MOST_BYTES;
}

function tooLarge(bytes: number, cargo: Cargo): string {
  const [what, advice] = cargo.timeline
    ? ['timeline', 'take it away as a list in Sourceline JSON instead']
    : ['lesson', 'shorten its notes'];
  return `With this ${what} the file would be ${megabytes(bytes)}, and ${megabytes(mostOf(cargo))} is the most: ${advice}.`;
}

/** How many bytes a text has as a file. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A size in words: “0.95 MB”. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
