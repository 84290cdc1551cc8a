// Which format a file is in, by its content alone: whatever it is called.
import type { Encoding, FormatId, Interpretation, ReadOptions } from '../../model/interpretation.ts';
import { encodingOfStart } from '../encoding/encoding.ts';
import { createTranscoder } from '../encoding/transcoder.ts';
import { beginsLikeJson, detectJson, isScript } from './detect-json.ts';
import { detectMarkwhen } from './detect-markwhen.ts';
import { detectTable } from './detect-table.ts';
import { explainJsonList } from './explain-json.ts';
import { EMPTY_FILE, explainBytes, explainColumns, explainText } from './explain-text.ts';

/** As many first bytes as are looked at. */
export const HEAD_BYTES = 2 ** 16;

/** A format that is read. */
export interface Recognised {
  readonly kind: 'format';
  readonly format: FormatId;
  /** Whether the file shows it without doubt. */
  readonly isSure: boolean;
  /** Whether our own JSON is written as JavaScript, so that it must be read as a whole. */
  readonly isScript?: true;
}

/** Where it is none, a sentence that says what the file looks like instead, and what is read. */
export type Detected = Recognised | { readonly kind: 'refused'; readonly message: string };

/** What was written here need not be looked at. */
export const OWN_LIST: Recognised = { kind: 'format', format: 'sourceline', isSure: true };

/** What begins with these bytes; what was chosen is not asked about. */
export function detect(head: Uint8Array, { format, encoding }: ReadOptions = {}): Detected {
  if (head.length === 0) return refused(EMPTY_FILE);
  const bytes = head.subarray(0, HEAD_BYTES);
  const isWide = encoding !== undefined || isUtf16(encodingOfStart(bytes));
  const explained = isWide ? undefined : explainBytes(bytes);
  if (explained !== undefined) return refused(explained);
  const text = textOfHead(bytes, encoding);
  if (format !== undefined) return text.trim() === '' ? refused(EMPTY_FILE) : chosen(format, text);
  return detectText(text);
}

function isUtf16(encoding: Encoding | undefined): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

function textOfHead(bytes: Uint8Array, encoding: Encoding | undefined): string {
  const transcoder = createTranscoder(encoding);
  const decoder = new TextDecoder();
  const parts = [...transcoder.push(bytes), ...transcoder.end()];
  return parts.map((part) => decoder.decode(part, { stream: true })).join('');
}

const SIMILE_XML = /<data\b|<event\b[^<>]{0,2000}\b(?:start|title)\s{0,9}=/i;

function detectText(text: string): Detected {
  if (text.trim() === '') return refused(EMPTY_FILE);
  if (/^\s*</.test(text)) return SIMILE_XML.test(text) ? found('simile-xml', true) : refused(explainText(text));
  if (beginsLikeJson(text)) return detectInJson(text);
  const table = detectTable(text);
  if (table?.format !== undefined && table.isSure) return found(table.format, true);
  const markwhen = detectMarkwhen(text);
  if (markwhen?.isSure) return found('markwhen', true);
  if (table?.format !== undefined) return found(table.format, false);
  if (markwhen) return found('markwhen', false);
  return refused(table?.columns.every(Boolean) && isTable(text) ? explainColumns(table.columns) : explainText(text));
}

function detectInJson(text: string): Detected {
  const { format, isSure } = detectJson(text);
  const otherList = isSure ? undefined : explainJsonList(text);
  if (otherList !== undefined) return refused(otherList);
  return format === 'sourceline' ? ownList(text, isSure) : found(format, isSure);
}

function ownList(text: string, isSure: boolean): Recognised {
  return { kind: 'format', format: 'sourceline', isSure, ...(isScript(text) ? { isScript: true } : {}) };
}

/** Whether the lines have as many cells as the first: a letter to a friend has commas, too. */
function isTable(text: string): boolean {
  const counts = text
    .split(/\r\n|\n|\r/, 6)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[,;\t|]/).length);
  return counts.length > 1 && counts.every((count) => count === counts[0]);
}

function chosen(format: FormatId, text: string): Detected {
  return format === 'sourceline' ? ownList(text, true) : found(format, true);
}

function found(format: FormatId, isSure: boolean): Detected {
  return { kind: 'format', format, isSure };
}

function refused(message: string): Detected {
  return { kind: 'refused', message };
}

export const FORMAT_NAMES: Readonly<Record<FormatId, string>> = {
  sourceline: 'Sourceline’s own JSON',
  table: 'a table with columns of its own',
  timelinejs: 'TimelineJS JSON',
  'timelinejs-table': 'a TimelineJS spreadsheet',
  markwhen: 'Markwhen',
  vis: 'vis-timeline',
  'simile-json': 'SIMILE JSON',
  'simile-xml': 'SIMILE XML',
  'storyteller-json': 'Timeline Storyteller JSON',
  'storyteller-table': 'a Timeline Storyteller table',
  'timeline-setter': 'a timeline-setter table',
};

/** Formats that a text in one of them could be taken for. */
const ALIKE: readonly (readonly FormatId[])[] = [
  ['sourceline', 'timelinejs', 'vis', 'simile-json', 'storyteller-json'],
  ['table', 'timelinejs-table', 'storyteller-table', 'timeline-setter', 'markwhen'],
];

/** What is said of a format that the file does not show without doubt, with the formats it could be taken for. */
export function formatInterpretation(format: FormatId, chosen: FormatId | undefined): Interpretation {
  const why = chosen === undefined ? 'which is what it looks like most' : 'as you chose';
  const alike = ALIKE.find((formats) => formats.includes(format)) ?? [];
  return {
    message: `The list was read as ${FORMAT_NAMES[format]}, ${why}.`,
    count: 1,
    choices: alike.map((one) => ({ label: FORMAT_NAMES[one], isChosen: one === format, options: { format: one } })),
  };
}
