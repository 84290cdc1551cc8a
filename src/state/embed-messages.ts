// What a page that shows Sourceline in a frame and the frame say to each other: plain data, the same shape as docs/embedding.md publishes.
import { isoDay, parseIsoInstant } from '../time/format-date.ts';
import type { Instant, Span } from '../time/span.ts';

/** The name by which both sides know that a message is theirs, and the version of its words. */
const NAME = 'sourceline';
const VERSION = 1;

interface Head {
  readonly name: typeof NAME;
  readonly version: typeof VERSION;
}

/** From the frame to the page around it. */
export type FrameMessage = Head &
  (
    | { readonly kind: 'opened'; readonly title: string; readonly events: number }
    /** `null` where nothing is chosen. */
    | { readonly kind: 'selected'; readonly event: { readonly id: string; readonly title: string } | null }
    /** The first instant that is seen and the first that no longer is: “2018-11-07”, or “2018-11-07T02:38:24Z” where it is no midnight. */
    | { readonly kind: 'view changed'; readonly from: string; readonly to: string }
    /** A message from the page that could not be followed, and why. */
    | { readonly kind: 'refused'; readonly message: string }
  );

/** From the page to the frame. */
export type PageMessage = Head &
  (
    | { readonly kind: 'select'; readonly event: string | null }
    | { readonly kind: 'look at'; readonly from: string; readonly to: string }
  );

/** What a page's message asks for. */
export type Wish =
  | { readonly kind: 'select'; readonly event: string | undefined }
  | { readonly kind: 'look at'; readonly view: Span }
  | { readonly kind: 'refused'; readonly message: string };

type Body = FrameMessage extends infer M ? (M extends Head ? Omit<M, keyof Head> : never) : never;

/** A message of the frame. */
export function frameMessage(body: Body): FrameMessage {
  return { name: NAME, version: VERSION, ...body } as FrameMessage;
}

/** The message that tells a view. */
export function viewMessage(view: Span): FrameMessage {
  return frameMessage({ kind: 'view changed', from: isoText(view.from), to: isoText(view.to) });
}

/** As `new Date()` reads it: without Z a time of day would be the reader's own, and a year with a minus has six digits. */
function isoText(instant: Instant): string {
  const text = isoDay(instant, 'second').replace(/^-(?=\d{4}-)/, '-00');
  return text.includes('T') ? `${text}Z` : text;
}

/** What a message asks for; undefined where it is not meant for Sourceline. Never throws: it comes from another page. */
export function readWish(data: unknown): Wish | undefined {
  if (typeof data !== 'object' || data === null || !('name' in data) || data.name !== NAME) return undefined;
  const message: Readonly<Record<string, unknown>> = { ...data };
  if (message['version'] !== VERSION) return refused(`Only version ${VERSION} of these messages is known here.`);
  if (message['kind'] === 'select') return readSelect(message['event']);
  if (message['kind'] === 'look at') return readLook(message['from'], message['to']);
  return refused('The kind of a message is “select” or “look at”.');
}

function readSelect(event: unknown): Wish {
  if (event === null) return { kind: 'select', event: undefined };
  return typeof event === 'string' ? { kind: 'select', event } : refused('“event” is the id of an event, or null.');
}

function readLook(from: unknown, to: unknown): Wish {
  const [first, last] = [from, to].map((text) => (typeof text === 'string' ? parseIsoInstant(text) : undefined));
  if (first === undefined || last === undefined || first >= last) {
    return refused('“from” and “to” are dates such as 2017-09-01, the earlier one first.');
  }
  return { kind: 'look at', view: { from: first, to: last } };
}

function refused(message: string): Wish {
  return { kind: 'refused', message };
}
