// What Markwhen has no place for travels in properties named “sourceline”, as JSON in quotes: of the list in its header, of an
// event below it. It counts only as long as nobody has changed what it belongs to.
import { isRecord } from '../own/read-shape.ts';

export const CARRIED = 'sourceline';

/** What an event carries: its fields that its lines do not say, where it stood in the list, and the mark of its lines. */
export interface CarriedEvent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly number?: number;
  readonly mark?: string;
}

/** The fields that the lines of an event say, too; once the lines were changed, the lines are right. */
const WRITTEN_FIELDS: readonly string[] = ['title', 'summary', 'when', 'lane', 'links', 'media'];

/** A value as a property’s text: JSON in quotes, without signs that Markwhen would take for tags. */
export function carriedText(value: unknown): string {
  return quoted(JSON.stringify(value));
}

/** A text in quotes that YAML, JSON and Markwhen read alike. */
export function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll('#', '\\u0023')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

/** The value that a property’s text carries; undefined where it is none. */
export function readCarried(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a property of an event carries; undefined where it carries nothing that can be used. */
export function readCarriedEvent(text: string | undefined): CarriedEvent | undefined {
  const value = readCarried(text);
  const fields = value?.['fields'];
  const { number, mark } = value ?? {};
  if (!isRecord(fields)) return undefined;
  return {
    fields,
    ...(typeof number === 'number' ? { number } : {}),
    ...(typeof mark === 'string' ? { mark } : {}),
  };
}

const HIDDEN_LINE = new RegExp(`^// ${CARRIED}: (".*")\\s*$`);

/** The line of an event for which Markwhen has no date: a comment. */
export function hiddenLine(event: CarriedEvent): string {
  return `// ${CARRIED}: ${carriedText(event)}`;
}

/** The event that such a line carries; undefined for any other line. */
export function readHiddenLine(line: string): CarriedEvent | undefined {
  const text = line.startsWith('//') ? HIDDEN_LINE.exec(line)?.[1] : undefined;
  return text === undefined ? undefined : readCarriedEvent(unquoted(text));
}

/** A text without the quotes around it; as it is where there are none. */
export function unquoted(value: string): string {
  if (!value.startsWith('"') || !value.endsWith('"')) return value;
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}

/** An event as its lines say it, with what it carries. */
export function withCarried(
  draft: Readonly<Record<string, unknown>>,
  { fields, mark }: CarriedEvent,
  markOfLines: string,
): Readonly<Record<string, unknown>> {
  const isChanged = mark !== undefined && mark !== markOfLines;
  const kept = isChanged
    ? Object.entries(fields).filter(([name]) => !WRITTEN_FIELDS.includes(name))
    : Object.entries(fields);
  return { ...draft, ...Object.fromEntries(kept) };
}

/** A short mark of texts, another one for other texts (FNV-1a, 32 bits). */
export function markOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
