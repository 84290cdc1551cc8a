// The shareable part of State as the text of an address's hash: #v=1&event=…&from=2013-09-01&to=2014-01-01
import type { AxisKind } from '../layout/axis.ts';
import type { Problem } from '../model/problem.ts';
import { type IsoSharpness, isoDay, parseIsoInstant } from '../time/format-date.ts';
import { DAY, lengthOf, MINUTE, type Span } from '../time/span.ts';
import { type HashParts, type Ignore, shorten } from './hash-part.ts';
import { INQUIRY_KEYS, type InquiryAddress, readInquiry, writeInquiry } from './inquiry-hash.ts';
import type { Layout, State } from './state.ts';

/** Raised when an old address would be read wrongly by the new rules. */
const ADDRESS_VERSION = '1';

/** What an address says; a part that it leaves out or that is wrong is undefined. */
export interface Address extends InquiryAddress {
  /** An id; whether the document has an event of that id is not known here. */
  readonly event: string | undefined;
  readonly data: string | undefined;
  /** The key of a timeline that is kept on this computer. */
  readonly mine: string | undefined;
  /** The origin of the page that may talk to this one, which it shows in a frame. */
  readonly embeddedBy: string | undefined;
  readonly view: Span | undefined;
  readonly layout: Layout | undefined;
  readonly axis: AxisKind | undefined;
  /** The id of a presentation that this window shows to a class. */
  readonly show: string | undefined;
  /** The id of a presentation that this window follows as the speaker's. */
  readonly speaker: string | undefined;
  /** Whether the address was handed to pupils. */
  readonly isForPupils: boolean;
  /** One for each part that was ignored. */
  readonly problems: readonly Problem[];
}

type Shareable = Pick<State, 'view' | 'selected' | 'layout' | 'axis' | 'data'> & Partial<State>;

/** The hash of a state, without '#'. The same state gives the same text. */
export function writeHash(state: Shareable): string {
  const { data, mine, embeddedBy, presenting } = state;
  const forWhom = state.isForPupils ? 'pupils' : undefined;
  // The class sees the address too: it names the presentation, and nothing of what is shown.
  return hashOf({
    data,
    mine,
    embed: embeddedBy,
    for: forWhom,
    ...(presenting === undefined ? sightOf(state) : { show: presenting }),
  });
}

/** The hash of an address with these parts, without '#'; a part that is undefined is left out. */
export function hashOf(parts: HashParts): string {
  const params = new URLSearchParams({ v: ADDRESS_VERSION });
  for (const [key, value] of Object.entries(parts)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(key, one);
  }
  return textOf(params);
}

/** A hash, with or without '#', that leads to the list at another address and is the same in all else; without '#'. */
export function withData(hash: string, data: string): string {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  params.set('data', data);
  return textOf(params);
}

/** An address is also read by people. */
function textOf(params: URLSearchParams): string {
  return params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function sightOf(state: Shareable): HashParts {
  const { selected, view, layout, axis } = state;
  const sharpness = sharpnessOf(view);
  return {
    event: selected,
    from: isoDay(view.from, sharpness),
    to: isoDay(view.to, sharpness),
    layout: layout === 'timeline' ? undefined : layout,
    axis: axis === 'even' ? axis : undefined,
    ...writeInquiry(state),
  };
}

/** Sharp enough that a view comes back to within a pixel or two, and no sharper: an address is also read by people. */
function sharpnessOf(view: Span): IsoSharpness {
  if (lengthOf(view) < 10 * MINUTE) return 'millisecond';
  return lengthOf(view) < 3 * DAY ? 'second' : 'minute';
}

/** Reads a hash, with or without '#'; never throws. */
export function readHash(hash: string): Address {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const problems: Problem[] = [];
  const ignore = (path: string, message: string): undefined => {
    problems.push({ path, message });
    return undefined;
  };
  if (isBroken(hash, params)) {
    ignore('hash', `The end of the address (“${shorten(hash.replace(/^#/, ''))}”) could not be read.`);
  }
  const version = params.get('v');
  if (version !== null && version !== ADDRESS_VERSION) {
    ignore(
      'v',
      `This address was made by another version of Sourceline (“${shorten(version)}”); what it shares with ours was read.`,
    );
  }
  return {
    event: params.get('event') ?? undefined,
    data: params.get('data') ?? undefined,
    mine: readKey(params, ignore),
    embeddedBy: readOrigin(params, ignore),
    view: readView(params, ignore),
    layout: readLayout(params, ignore),
    axis: readAxis(params, ignore),
    show: readShow(params, 'show', ignore),
    speaker: readShow(params, 'speaker', ignore),
    isForPupils: params.get('for') === 'pupils',
    ...readInquiry(params, ignore),
    problems,
  };
}

const KNOWN_KEYS = [
  'v',
  'data',
  'mine',
  'embed',
  'event',
  'from',
  'to',
  'layout',
  'axis',
  'show',
  'speaker',
  'for',
  'lesson',
  ...INQUIRY_KEYS,
];

/** Text that is not even key=value, or whose escapes are cut; other people's keys are nobody's business. */
function isBroken(hash: string, params: URLSearchParams): boolean {
  const text = hash.replace(/^#/, '');
  if (text === '') return false;
  const isKnown = KNOWN_KEYS.some((key) => params.get(key) !== null);
  return params.toString().includes('%EF%BF%BD') || (!isKnown && !text.includes('=')) || /%(?![0-9a-f]{2})/i.test(text);
}

/** What is said where an address names an event that the document does not have. */
export function unknownEvent(id: string): Problem {
  return { path: 'event', message: `The address names an event that is not in this timeline (“${shorten(id)}”).` };
}

function readView(params: URLSearchParams, ignore: Ignore): Span | undefined {
  const from = params.get('from');
  const to = params.get('to');
  if (from === null && to === null) return undefined;
  if (from === null || to === null) {
    return ignore(
      from === null ? 'from' : 'to',
      'The address names only one end of the time to show, so all of it is shown.',
    );
  }
  const view = { from: parseIsoInstant(from), to: parseIsoInstant(to) };
  if (view.from === undefined) return ignore('from', `“${shorten(from)}” in the address is not a date.`);
  if (view.to === undefined) return ignore('to', `“${shorten(to)}” in the address is not a date.`);
  if (view.from === view.to) {
    return ignore('to', `In the address the time to show ends when it begins (${shorten(from)}).`);
  }
  if (view.from > view.to)
    return ignore('from', `In the address the time to show ends (${to}) before it begins (${from}).`);
  return { from: view.from, to: view.to };
}

/** Ids of presentations name channels and places in the browser's memory, so they are what we make, and nothing else. */
const SHOW_ID = /^[a-z0-9]{8,40}$/;

function readShow(params: URLSearchParams, key: 'show' | 'speaker', ignore: Ignore): string | undefined {
  const id = params.get(key);
  if (id === null || SHOW_ID.test(id)) return id ?? undefined;
  return ignore(key, `“${shorten(id)}” in the address is no presentation.`);
}

/** Keys of kept timelines are what we make, and nothing else. */
const KEY = /^[a-z0-9-]{4,60}$/;

function readKey(params: URLSearchParams, ignore: Ignore): string | undefined {
  const key = params.get('mine');
  if (key === null || KEY.test(key)) return key ?? undefined;
  return ignore('mine', `“${shorten(key)}” in the address is no timeline of this computer.`);
}

/** An origin as a page's own: https://school.example, http://localhost:8080. */
const ORIGIN = /^https?:\/\/[^\s/?#@\\]+$/;

function readOrigin(params: URLSearchParams, ignore: Ignore): string | undefined {
  const origin = params.get('embed');
  if (origin === null || ORIGIN.test(origin)) return origin ?? undefined;
  return ignore('embed', `“${shorten(origin)}” in the address is no origin of a page, such as https://school.example.`);
}

function readLayout(params: URLSearchParams, ignore: Ignore): Layout | undefined {
  const layout = params.get('layout');
  if (layout === null) return undefined;
  if (layout === 'list' || layout === 'timeline' || layout === 'both') return layout;
  return ignore('layout', `“${shorten(layout)}” in the address is no way to show a timeline.`);
}

function readAxis(params: URLSearchParams, ignore: Ignore): AxisKind | undefined {
  const axis = params.get('axis');
  if (axis === null) return undefined;
  if (axis === 'even') return axis;
  if (axis === 'scale') return 'to scale';
  return ignore('axis', `“${shorten(axis)}” in the address is no kind of axis.`);
}
