// What events and outlines both may carry: links, and what another format said.
import type { Foreign } from '../model/foreign.ts';
import type { Link } from '../model/source.ts';
import { address, filled, isRecord, needed, type Reader, shape, text, words } from './own/read-shape.ts';
import { inWords } from './text/read-text.ts';

export const link = shape<Link>('link', { label: filled(text, ''), url: needed(address) });

/** Any values: nothing of them is ever shown or run, they only go back to where they came from. */
const fields: Reader<Foreign['fields']> = (value, path, tell) => {
  if (isRecord(value)) return value;
  tell(path, `“${path}” should be a group in { }, but is ${inWords(value)}; it was left out.`);
  return undefined;
};

export const foreign = shape<Foreign>('part of another format', { format: needed(words), fields: needed(fields) });

/** What a list of our own says beyond our words is kept under this name. */
export const OWN_FORMAT = 'sourceline';

/** The thing with those fields of a value that have no known name, unless it has brought something of another format already. */
export function withUnknown<T extends { readonly foreign?: Foreign } | undefined>(
  thing: T,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): T {
  if (thing === undefined || thing.foreign !== undefined || !hasUnknown(value, known)) return thing;
  const unknown = Object.entries(value).filter(([name]) => !known.has(name));
  return { ...thing, foreign: { format: OWN_FORMAT, fields: Object.fromEntries(unknown) } };
}

/** Asked of every event, and nearly always no. */
function hasUnknown(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  for (const name in value) if (!known.has(name)) return true;
  return false;
}
