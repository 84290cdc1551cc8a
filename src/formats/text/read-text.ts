// Texts from a file that nobody has checked: always text, never markup, in one line's worth of ordinary characters.

/** Control characters, of which none belongs into a title, and halves of a character. */
const UNWANTED = /[\p{Cc}\p{Cs}]/u;
const CONTROLS = /\p{Cc}+/gu;

/** Without white space at its ends, with spaces for control characters, and well-formed. */
function cleanText(text: string): string {
  const trimmed = text.trim();
  return UNWANTED.test(trimmed) ? trimmed.toWellFormed().replace(CONTROLS, ' ').trim() : trimmed;
}

/** The text of a value that is a text or a finite number; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

const LONGEST_IN_WORDS = 60;

/** A text as a message can name it: at most 60 characters. */
export function shorten(text: string): string {
  return text.length > LONGEST_IN_WORDS ? `${text.slice(0, LONGEST_IN_WORDS).toWellFormed()}…` : text;
}

/** A value as a message can name it: “soon”, 9, “a list”. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `“${shorten(cleanText(value))}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a group in { }' : String(value);
}
