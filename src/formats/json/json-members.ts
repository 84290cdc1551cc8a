// The members of lists in foreign JSON: each a group of fields at a place, and what of it we have no word for.
import type { Foreign } from '../../model/foreign.ts';
import type { ListSink, Place } from '../format.ts';
import { isRecord } from '../own/read-shape.ts';
import { DEEPEST } from '../own/scan-state.ts';
import { inWords } from '../text/read-text.ts';
import type { LooseJson } from './loose-json.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Members {
  /** The path of the list: “events”, “timeline.date”, “” where it is the whole file. */
  readonly path: string;
  readonly value: unknown;
  /** “an event”, “a group”. */
  readonly what: string;
}

/** Whether brackets stand within each other deeper than a list of events has them. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > DEEPEST) return true;
  return Object.values(value).some((one) => isTooDeep(one, depth + 1));
}

function placeOf(json: LooseJson, path: string, index: number): Place {
  const line = json.lineOf(path, index);
  const at = `${path}[${index}]`;
  return line === undefined ? { path: at } : { path: at, line };
}

/** Gives each member that has fields; what is none is told and left out. */
export function forEachMember(
  json: LooseJson,
  { path, value, what }: Members,
  sink: ListSink,
  use: (member: Fields, place: Place, index: number) => void,
): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) {
    const message = `“${path}” should be a list in [ ], but is ${inWords(value)}; nothing of it was read.`;
    sink.fault({ path, message });
    return;
  }
  for (const [i, member] of value.entries()) {
    if (json.isLost(path, i)) continue;
    const place = placeOf(json, path, i);
    const isUsable = isRecord(member) && !isTooDeep(member);
    if (isUsable) use(member, place, i);
    else sink.leaveOut({}, { ...place, message: refusal(member, what), value: inWords(member) });
  }
}

function refusal(member: unknown, what: string): string {
  if (isRecord(member)) return 'Here too many brackets stand within each other; it was left out.';
  return `Here should be ${what} in { }, but there is ${inWords(member)}; it was left out.`;
}

/** The fields of a group but those named, and but empty ones. */
export function fieldsBut(fields: Fields, known: ReadonlySet<string>): Fields {
  const rest = Object.entries(fields).filter(([name, value]) => {
    return !known.has(name) && name !== '__proto__' && value !== undefined && value !== null && value !== '';
  });
  return Object.fromEntries(rest);
}

/** What another format says and we have no word for, as a part of an event or outline; nothing where there is nothing. */
export function foreignPart(format: Foreign['format'], fields: Fields): { readonly foreign?: Foreign } {
  return Object.keys(fields).length > 0 ? { foreign: { format, fields } } : {};
}

/** The text of a field, '' where it has none; numbers count as their digits. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
