// The order of a short lesson as text for an address: which steps, in which order, with what they hide and their minutes.
// No words of anybody's are in it: notes and questions come from the lesson that the reader has.
import type { Hidden, Lesson, Route, Step } from './lesson.ts';

/** Characters; some programs cut longer addresses. */
export const LONGEST_ORDER = 1_500;

/** Raised when an older reader would read a new text wrongly. */
const VERSION = '1';
const BETWEEN_STEPS = '*';
const BETWEEN_FIELDS = '.';

/** A letter for each thing that may be hidden. */
export const HIDDEN_LETTERS: Readonly<Record<Hidden, string>> = {
  date: 'd',
  outcome: 'o',
  speaker: 's',
  standing: 'b',
};
export const NOTHING_HIDDEN = '0';

/** What a step of an event has that the reader's lesson does not know, unless the text says otherwise. */
export const NEW_MINUTES = 2;
export const NEW_ROUTE: Route = 'core';

export type OrderText =
  | {
      readonly text: string;
      /** What the text cannot carry, in sentences; may be empty. */
      readonly leftOut: readonly string[];
      readonly tooLong?: undefined;
    }
  /** Why there is no text, in one sentence. */
  | { readonly text?: undefined; readonly tooLong: string };

/** The order of a lesson, for readers who have the lesson of the start. */
export function writeOrder(lesson: Lesson, start: Lesson): OrderText {
  const known = new Map(start.steps.map((step) => [step.id, step]));
  const parts = new Set(start.parts.map(({ id }) => id));
  const tokens = lesson.steps.flatMap((step) => tokenOf(step, known.get(step.id), parts) ?? []);
  const text = [VERSION, ...tokens].join(BETWEEN_STEPS);
  if (text.length > LONGEST_ORDER) {
    const tooLong = `This lesson is too long for a link (${text.length} characters, where ${LONGEST_ORDER} fit). Export it as a file instead.`;
    return { tooLong };
  }
  return { text, leftOut: leftOutOf(lesson, known) };
}

function tokenOf(step: Step, known: Step | undefined, parts: ReadonlySet<string>): string | undefined {
  if (known && isAbout(step, known)) return join(['s', step.id, ...changesOf(step, known, parts)]);
  return step.kind === 'event' ? join(['e', step.event, ...changesOf(step, NEW_STEP, parts)]) : undefined;
}

/** A step of the same id may have come to be about something else. */
function isAbout(step: Step, known: Step): boolean {
  if (step.kind === 'event') return known.kind === 'event' && known.event === step.event;
  return step.kind === known.kind;
}

const NEW_STEP: Told = { minutes: NEW_MINUTES, route: NEW_ROUTE, part: undefined };

interface Told extends Pick<Step, 'minutes' | 'route'> {
  readonly part: string | undefined;
  readonly hides?: Step['hides'] | undefined;
  readonly citation?: number | undefined;
}

/** What is other than is known, each as a letter with its value: “m3”, “rq”, “pintro”, “hd”, “c1”. */
function changesOf(step: Step, known: Told, parts: ReadonlySet<string>): readonly string[] {
  const citation = step.kind === 'event' ? (step.citation ?? 0) : 0;
  return [
    ...(step.minutes === known.minutes ? [] : [`m${Math.round(step.minutes * 100) / 100}`]),
    ...(step.route === known.route ? [] : [`r${step.route}`]),
    ...(step.part === known.part || !parts.has(step.part) ? [] : [`p${step.part}`]),
    ...(step.hides?.what === known.hides?.what
      ? []
      : [`h${step.hides ? HIDDEN_LETTERS[step.hides.what] : NOTHING_HIDDEN}`]),
    ...(citation === (known.citation ?? 0) ? [] : [`c${citation}`]),
  ];
}

function join(fields: readonly string[]): string {
  return fields.map(escaped).join(BETWEEN_FIELDS);
}

/** Only letters, digits and the hyphen stand for themselves, so that no program on the way changes an address. */
function escaped(field: string): string {
  return field.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The way back of the escapes; undefined where they are broken. */
export function fieldsOf(token: string): readonly string[] | undefined {
  const fields = token.split(BETWEEN_FIELDS);
  if (!fields.every((field) => /^(?:[A-Za-z0-9-]|_[0-9a-f]{1,6}_)+$/.test(field))) return undefined;
  const plain = fields.map((field) =>
    field.replace(/_([0-9a-f]+)_/g, (_, digits: string) => {
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    }),
  );
  return plain.map((field) => field.toWellFormed());
}

/** The tokens of a text of our version; undefined for any other text. */
export function tokensOf(text: string): readonly string[] | undefined {
  const [version, ...tokens] = text.split(BETWEEN_STEPS);
  return version === VERSION ? tokens : undefined;
}

function leftOutOf(lesson: Lesson, known: ReadonlyMap<string, Step>): readonly string[] {
  const own = lesson.steps.filter((step) => step.kind !== 'event' && !known.has(step.id));
  const changed = lesson.steps.some((step) => hasOwnWords(step, known.get(step.id)));
  const [first, ...more] = own;
  return [
    ...(first
      ? [
          `${more.length === 0 ? 'One step' : `${own.length} steps`} of your own cannot be in a link: it has no room for texts.`,
        ]
      : []),
    ...(changed ? ['Your own notes and questions are not in it. To give those on, export the lesson as a file.'] : []),
  ];
}

function hasOwnWords(step: Step, known: Step | undefined): boolean {
  if (known) return JSON.stringify(wordsOf(step)) !== JSON.stringify(wordsOf(known));
  return Object.values(step.note).some((text) => text !== '');
}

function wordsOf(step: Step): readonly unknown[] {
  const { context, pointAt, ask } = step.note;
  const own =
    step.kind === 'question' ? [step.question, step.answer] : step.kind === 'page' ? [step.title, step.lines] : [];
  return [context, pointAt, ask, step.hides?.question, ...own];
}
