// Readers of untrusted values, put together like the types that they give. What is wrong is told and left out.
import { isWebAddress } from '../../model/web-address.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { inWords, textOf } from '../text/read-text.ts';

/** Takes a fault: where it is (“citations[0].stance”), and a sentence. */
export type Tell = (path: string, message: string) => void;

/** Gives the value, or undefined where it cannot be used; then it has told why. */
export type Reader<T> = (value: unknown, path: string, tell: Tell) => T | undefined;

/** One field of a shape: without a `fill`, a shape that lacks what is needed is left out as a whole. */
interface Field<T> {
  readonly read: Reader<T>;
  readonly isNeeded: boolean;
  readonly fill?: T;
}

type Fields<T> = { readonly [Name in keyof T]-?: Field<NonNullable<T[Name]>> };

/** A field without which the whole is of no use. */
export function needed<T>(read: Reader<T>): Field<T> {
  return { read, isNeeded: true };
}

/** A field that may be absent. */
export function optional<T>(read: Reader<T>): Field<T> {
  return { read, isNeeded: false };
}

/** A field that has a value in any case. */
export function filled<T>(read: Reader<T>, fill: T): Field<T> {
  return { read, isNeeded: false, fill };
}

/** Whether a value has named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; a number counts as its digits. */
export const text: Reader<string> = (value, path, tell) => {
  const read = textOf(value);
  if (read === undefined) tell(path, `“${path}” should be a text, but is ${inWords(value)}; it was left out.`);
  return read;
};

/** A text that is not empty. */
export const words: Reader<string> = (value, path, tell) => text(value, path, tell) || undefined;

/** Yes or no. */
export const flag: Reader<boolean> = (value, path, tell) => {
  if (typeof value === 'boolean') return value;
  tell(path, `“${path}” should be true or false, but is ${inWords(value)}; it was left out.`);
  return undefined;
};

/** A whole number from 0 on. */
export const count: Reader<number> = (value, path, tell) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  tell(path, `“${path}” should be a count, but is ${inWords(value)}; it was left out.`);
  return undefined;
};

/** An EDTF date as its text; an empty text says nothing of a date. */
export const date: Reader<string> = (value, path, tell) => {
  const read = dateText(value);
  if (read === '') return undefined;
  if (read !== undefined && parseEdtf(read)) return read;
  tell(path, dateFault(read ?? value));
  return undefined;
};

/** A year written as a number is a year: 800 is 0800. */
function dateText(value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return textOf(value);
  const digits = String(Math.abs(value)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${value < 0 ? '-' : ''}${digits}`;
}

/** Why a date cannot be read, and what to write instead. */
function dateFault(value: unknown): string {
  const [start, end, ...more] = typeof value === 'string' ? value.split('/') : [];
  if (start && end && more.length === 0 && parseEdtf(start) && parseEdtf(end)) {
    return `${inWords(value)} ends before it begins. Write the earlier date first.`;
  }
  return `the date ${inWords(value)} cannot be read. Write it like 2019, 2019-03, 2019-03-07 or 2019-03-07/2019-04-01.`;
}

/** An address. One that is not of the web is kept as a text that never becomes a link, which is said. */
export const address: Reader<string> = (value, path, tell) => {
  const read = words(value, path, tell);
  if (read === undefined || isWebAddress(read)) return read;
  tell(
    path,
    `the address ${inWords(read)} does not begin with http:// or https://; it is shown as text, not as a link.`,
  );
  return read;
};

/** One of a few words. */
export function oneOf<T extends string>(what: string, allowed: readonly T[]): Reader<T> {
  return (value, path, tell) => {
    const read = allowed.find((word) => word === value);
    if (read === undefined) tell(path, `the ${what} ${inWords(value)} is none of: ${allowed.join(', ')}.`);
    return read;
  };
}

/** A list; the members that cannot be used are left out. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, path, tell) => {
    if (Array.isArray(value)) return value.flatMap((one, i) => read(one, `${path}[${i}]`, tell) ?? []);
    tell(path, `“${path}” should be a list in [ ], but is ${inWords(value)}; it was left out.`);
    return undefined;
  };
}

type Entry = readonly [name: string, field: Field<unknown>];

/** Fills in a field, from the value given or by what stands for it; whether the whole can be used without it. */
function readField(result: Record<string, unknown>, [name, field]: Entry, given: unknown, tellHere: Tell): boolean {
  const read = given === undefined || given === null ? undefined : field.read(given, name, tellHere);
  const kept = read ?? field.fill;
  if (kept !== undefined) result[name] = kept;
  return kept !== undefined || !field.isNeeded;
}

/** A group of named fields; it is left out where it lacks one that it needs. */
export function shape<T extends object>(what: string, fields: Fields<T>): Reader<T> {
  const entries: readonly Entry[] = Object.entries<Field<unknown>>(fields);
  return (value, path, tell) => {
    if (!isRecord(value)) {
      tell(path, `“${path}” should be a ${what} in { }, but is ${inWords(value)}; it was left out.`);
      return undefined;
    }
    const tellHere: Tell = path ? (name, message) => tell(`${path}.${name}`, message) : tell;
    const result: Record<string, unknown> = {};
    const missing = entries.find((entry) => !readField(result, entry, value[entry[0]], tellHere));
    if (!missing) return result as T;
    tellHere(missing[0], `the ${what} has no “${missing[0]}” that can be used and was left out.`);
    return undefined;
  };
}
