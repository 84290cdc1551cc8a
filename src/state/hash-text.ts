// The shareable part of State as the text of an address's hash: #v=1&event=…&from=2013-09-01&to=2014-01-01
import type { Problem } from '../model/problem.ts';
import { isoDay, parseIsoInstant } from '../time/format-date.ts';
import type { Span } from '../time/span.ts';
import type { Layout, State } from './state.ts';

/** Raised when an old address would be read wrongly by the new rules. */
const ADDRESS_VERSION = '1';

/** What an address says; a part that it leaves out or that is wrong is undefined. */
export interface Address {
  readonly event: string | undefined;
  readonly view: Span | undefined;
  readonly layout: Layout | undefined;
  /** One for each part that was ignored. */
  readonly problems: readonly Problem[];
}

/** The hash of a state, without '#'. The same state gives the same text. */
export function writeHash(state: Pick<State, 'view' | 'selected' | 'layout'>): string {
  const params = new URLSearchParams({ v: ADDRESS_VERSION });
  if (state.selected !== undefined) params.set('event', state.selected);
  params.set('from', isoDay(state.view.from));
  params.set('to', isoDay(state.view.to));
  if (state.layout === 'list') params.set('layout', 'list');
  return params.toString().replaceAll('%3A', ':');
}

/** Reads a hash, with or without '#'; never throws. `isEvent` tells whether the document has an event of that id. */
export function readHash(hash: string, isEvent: (id: string) => boolean): Address {
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
    event: readEvent(params, isEvent, ignore),
    view: readView(params, ignore),
    layout: readLayout(params, ignore),
    problems,
  };
}

const KNOWN_KEYS = ['v', 'event', 'from', 'to', 'layout'];

/** Text that is not even key=value, or whose escapes are cut; other people's keys are nobody's business. */
function isBroken(hash: string, params: URLSearchParams): boolean {
  const text = hash.replace(/^#/, '');
  if (text === '') return false;
  const isKnown = KNOWN_KEYS.some((key) => params.get(key) !== null);
  return params.toString().includes('%EF%BF%BD') || (!isKnown && !text.includes('=')) || /%(?![0-9a-f]{2})/i.test(text);
}

type Ignore = (path: string, message: string) => undefined;

function readEvent(params: URLSearchParams, isEvent: (id: string) => boolean, ignore: Ignore): string | undefined {
  const id = params.get('event');
  if (id === null || isEvent(id)) return id ?? undefined;
  return ignore('event', `The address names an event that is not in this timeline (“${shorten(id)}”).`);
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

function readLayout(params: URLSearchParams, ignore: Ignore): Layout | undefined {
  const layout = params.get('layout');
  if (layout === null) return undefined;
  if (layout === 'list' || layout === 'timeline') return layout;
  return ignore('layout', `“${shorten(layout)}” in the address is no way to show a timeline.`);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
