// How a kept list was read, its problems and the texts of its sources, from values that nobody has checked.
import type { Reading } from '../edit/change.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import type { ArticleText } from '../model/article-text.ts';
import type {
  DateOrder,
  Encoding,
  FormatId,
  Interpretation,
  ReadChoice,
  ReadOptions,
  YearCount,
} from '../model/interpretation.ts';
import type { Problem } from '../model/problem.ts';

const FORMATS: Readonly<Record<FormatId, true>> = {
  sourceline: true,
  table: true,
  timelinejs: true,
  'timelinejs-table': true,
  markwhen: true,
  vis: true,
  'simile-json': true,
  'simile-xml': true,
  'storyteller-json': true,
  'storyteller-table': true,
  'timeline-setter': true,
};
const ENCODINGS: Readonly<Record<Encoding, true>> = {
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
  'windows-1252': true,
};
const YEAR_COUNTS: Readonly<Record<YearCount, true>> = { 'with a year 0': true, 'without a year 0': true };
const ORDERS: Readonly<Record<DateOrder, true>> = { 'day first': true, 'month first': true };

/** Whatever of it can be read; the rest is as if nothing had been said. */
export function readReading(value: unknown): Reading {
  const record = isRecord(value) ? value : {};
  return {
    options: readOptions(record['options']),
    problems: listIn(record['problems']).flatMap((one) => readProblem(one) ?? []),
    interpretations: listIn(record['interpretations']).flatMap((one) => readInterpretation(one) ?? []),
  };
}

/** How a file was asked to be read. */
export function readOptions(value: unknown): ReadOptions {
  const { format, encoding, dateOrder, yearCount } = isRecord(value) ? value : {};
  return {
    ...(isKeyOf(FORMATS, format) ? { format } : {}),
    ...(isKeyOf(ENCODINGS, encoding) ? { encoding } : {}),
    ...(isKeyOf(ORDERS, dateOrder) ? { dateOrder } : {}),
    ...(isKeyOf(YEAR_COUNTS, yearCount) ? { yearCount } : {}),
  };
}

/** The texts of sources, by source id. */
export function readTexts(value: unknown): Readonly<Record<string, ArticleText>> {
  const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([source, one]) => {
    const { text, on } = isRecord(one) ? one : {};
    return typeof text === 'string' && typeof on === 'string' ? [[source, { text, on }] as const] : [];
  });
  return Object.fromEntries(entries);
}

function readProblem(value: unknown): Problem | undefined {
  if (!isRecord(value)) return undefined;
  const { path, message, value: given, line, draft } = value;
  if (typeof path !== 'string' || typeof message !== 'string') return undefined;
  return {
    path,
    message,
    ...(typeof given === 'string' ? { value: given } : {}),
    ...(typeof line === 'number' ? { line } : {}),
    ...(isRecord(draft) ? { draft } : {}),
  };
}

function readInterpretation(value: unknown): Interpretation | undefined {
  if (!isRecord(value)) return undefined;
  const { message, count, choices } = value;
  if (typeof message !== 'string' || typeof count !== 'number') return undefined;
  return { message, count, choices: listIn(choices).flatMap((one) => readChoice(one) ?? []) };
}

function readChoice(value: unknown): ReadChoice | undefined {
  if (!isRecord(value)) return undefined;
  const { label, isChosen, options } = value;
  if (typeof label !== 'string' || typeof isChosen !== 'boolean') return undefined;
  return { label, isChosen, options: readOptions(options) };
}

function isKeyOf<Key extends string>(known: Readonly<Record<Key, true>>, value: unknown): value is Key {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

/** The members of a list; none where it is something else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
