// Strict readers of untrusted values, put together like the types that they give. Every fault is told with its place.
import { capital } from './capital.ts';

/** Takes a fault: where it is (“steps[3].minutes”), and a sentence. */
export type Tell = (path: string, message: string) => void;

/** Gives the value, or undefined where it cannot be used; then it has told why. */
export type Reader<T> = (value: unknown, path: string, tell: Tell) => T | undefined;

interface Field<T> {
  readonly read: Reader<T>;
  readonly isNeeded: boolean;
}

type FieldsOf<T> = { readonly [Name in keyof T]-?: Field<Exclude<T[Name], undefined>> };

/** A field without which the whole is refused. */
export function needed<T>(read: Reader<T>): Field<T> {
  return { read, isNeeded: true };
}

/** A field that may be absent. */
export function optional<T>(read: Reader<T>): Field<T> {
  return { read, isNeeded: false };
}

/** Whether a value has named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A group of named fields; undefined where one of them cannot be used. Fields without a name here are left out. */
export function group<T extends object>(what: string, fields: FieldsOf<T>): Reader<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  return (value, path, tell) => {
    if (!isRecord(value)) {
      tell(path, `${what} is to stand here as a group in { }, but there is ${inWords(value)}.`);
      return undefined;
    }
    const result: Record<string, unknown> = {};
    const isRead = entries.map(([name, field]) => {
      const place = path === '' ? name : `${path}.${name}`;
      // A name such as “constructor” is not a field of everything.
      if (!Object.hasOwn(value, name)) return isAbsentWell(what, place, field, tell);
      result[name] = field.read(value[name], place, tell);
      return result[name] !== undefined;
    });
    return isRead.every(Boolean) ? (result as T) : undefined;
  };
}

/** Whether a field may be absent; if not, that is told. */
function isAbsentWell(what: string, place: string, { isNeeded }: Field<unknown>, tell: Tell): boolean {
  if (isNeeded) tell(place, `${what} has no “${place.split('.').at(-1) ?? place}”.`);
  return !isNeeded;
}

/** A list of at most so many. */
export function listOf<T>(what: string, most: number, read: Reader<T>): Reader<readonly T[]> {
  return (value, path, tell) => {
    if (!Array.isArray(value)) {
      tell(path, `${what} are to stand here as a list in [ ], but there is ${inWords(value)}.`);
      return undefined;
    }
    if (value.length > most) {
      tell(path, `There are ${value.length} ${what}; at most ${most} are possible.`);
      return undefined;
    }
    const members = value.map((one, index) => read(one, `${path}[${index}]`, tell));
    return members.every((one) => one !== undefined) ? (members as readonly T[]) : undefined;
  };
}

/** One of a few words. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, path, tell) => {
    const word = allowed.find((one) => one === value);
    if (word === undefined) tell(path, `${capital(inWords(value))} is none of: ${allowed.join(', ')}.`);
    return word;
  };
}

/** A number that passes a test. */
export function numberThat(isRight: (value: number) => boolean, shouldBe: string): Reader<number> {
  return (value, path, tell) => {
    if (typeof value === 'number' && isRight(value)) return value;
    tell(path, `This should be ${shouldBe}, but is ${inWords(value)}.`);
    return undefined;
  };
}

interface TextRules {
  readonly longest: number;
  /** Whether the text may be empty. */
  readonly mayBeEmpty?: boolean;
  /** Whether it may have several lines. */
  readonly hasLines?: boolean;
}

/** A text: never markup, well-formed, without control characters. */
export function text({ longest, mayBeEmpty = false, hasLines = false }: TextRules): Reader<string> {
  return (value, path, tell) => {
    if (typeof value !== 'string') {
      tell(path, `A text is to stand here, but there is ${inWords(value)}.`);
      return undefined;
    }
    if (value.length > longest) {
      tell(path, `The text is too long: ${value.length} characters, where ${longest} are possible.`);
      return undefined;
    }
    const clean = plain(value, hasLines);
    if (clean.trim() !== '' || mayBeEmpty) return clean;
    tell(path, 'The text here is empty.');
    return undefined;
  };
}

const CONTROLS = /\p{Cc}/gu;
const CONTROLS_BUT_LINES = /(?!\n)\p{Cc}/gu;

function plain(value: string, hasLines: boolean): string {
  return value
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(hasLines ? CONTROLS_BUT_LINES : CONTROLS, ' ');
}

const LONGEST_IN_WORDS = 60;

/** A text as a message can name it: at most 60 characters. */
export function shorten(words: string): string {
  return words.length > LONGEST_IN_WORDS ? `${words.slice(0, LONGEST_IN_WORDS).toWellFormed()}…` : words.toWellFormed();
}

/** A value as a message can name it: “soon”, 9, “a list”. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${shorten(plain(value, false))}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a group in { }' : String(value);
}
