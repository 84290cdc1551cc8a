// The text of an address back to a lesson: hostile until it is read. What it names and we know comes with our words.
import type { Problem } from '../model/problem.ts';
import { DEFAULT_QUESTIONS } from './default-question.ts';
import { EMPTY_NOTE, type EventStep, type Hidden, type Hiding, type Lesson, ROUTES, type Step } from './lesson.ts';
import { LONGEST, MOST, MOST_MINUTES } from './lesson-limits.ts';
import { fieldsOf, HIDDEN_LETTERS, NEW_MINUTES, NEW_ROUTE, NOTHING_HIDDEN, tokensOf } from './order-text.ts';
import { shorten } from './read-value.ts';

/** Characters; what is longer was not written by us. */
const LONGEST_READ = 20_000;

export interface ReadOrder {
  /** Undefined where the text holds no step that can be used. */
  readonly lesson: Lesson | undefined;
  readonly problems: readonly Problem[];
}

/** The lesson of an order's text, with the steps of `start` and, of what that does not know, of `present`; never throws. */
export function readOrder(text: string, start: Lesson, present: Lesson = start): ReadOrder {
  const tokens = text.length > LONGEST_READ ? undefined : tokensOf(text);
  if (!tokens) return nothing('The address holds an order of steps that cannot be read, so the lesson stays as it is.');
  if (tokens.length > MOST.steps) {
    return nothing(
      `The address names ${tokens.length} steps; a lesson has at most ${MOST.steps}, so it stays as it is.`,
    );
  }
  const known = new Map([...present.steps, ...start.steps].map((step) => [step.id, step]));
  const book: Book = { steps: known, parts: new Set(start.parts.map(({ id }) => id)) };
  const read = tokens.map((token) => readToken(token, book));
  const steps = unique(read.filter((step) => step !== undefined));
  const lost = tokens.filter((_, index) => read[index] === undefined);
  const problems = lost.map((token) => ({
    path: 'lesson',
    message: `The address names a step that this lesson does not have (“${shorten(token)}”); it was left out.`,
  }));
  if (steps.length === 0) return nothing('The address names no step that is known here, so the lesson stays as it is.');
  return { lesson: withParts(start, present, steps), problems: problems.slice(0, MOST_PROBLEMS) };
}

const MOST_PROBLEMS = 5;

function nothing(message: string): ReadOrder {
  return { lesson: undefined, problems: [{ path: 'lesson', message }] };
}

/** What the reader knows. */
interface Book {
  readonly steps: ReadonlyMap<string, Step>;
  /** The ids of the parts of the start. */
  readonly parts: ReadonlySet<string>;
}

function readToken(token: string, { steps, parts }: Book): Step | undefined {
  const [kind, name, ...changes] = fieldsOf(token) ?? [];
  if (name === undefined || name.length > LONGEST.id) return undefined;
  const step = kind === 's' ? steps.get(name) : kind === 'e' ? newStep(name, steps) : undefined;
  return step && changes.reduce((present, change) => changeStep(present, change, parts), step);
}

/** An event that the lesson does not have; its part is that of the step before. */
function newStep(event: string, known: ReadonlyMap<string, Step>): EventStep {
  const id = known.has(`event-${event}`) ? `event-${event}-linked` : `event-${event}`;
  return { kind: 'event', id, event, part: '', route: NEW_ROUTE, minutes: NEW_MINUTES, note: EMPTY_NOTE };
}

/** One change of a step, as order-text.ts writes it; any other is nothing. */
function changeStep(step: Step, change: string, parts: ReadonlySet<string>): Step {
  const value = change.slice(1);
  switch (change[0]) {
    case 'm': {
      const minutes = Number(value);
      return value !== '' && minutes > 0 && minutes <= MOST_MINUTES ? { ...step, minutes } : step;
    }
    case 'r': {
      const route = ROUTES.find((one) => one === value);
      return route ? { ...step, route } : step;
    }
    case 'p':
      return parts.has(value) ? { ...step, part: value } : step;
    case 'h':
      return hide(step, value);
    case 'c':
      return step.kind === 'event' && /^\d{1,3}$/.test(value) ? { ...step, citation: Number(value) } : step;
    default:
      return step;
  }
}

function hide(step: Step, letter: string): Step {
  const { hides, ...rest } = step;
  if (letter === NOTHING_HIDDEN) return rest;
  const what = (Object.keys(HIDDEN_LETTERS) as Hidden[]).find((one) => HIDDEN_LETTERS[one] === letter);
  if (what === undefined) return step;
  const hiding: Hiding = hides?.what === what ? hides : { what, question: DEFAULT_QUESTIONS[what] };
  return { ...rest, hides: hiding };
}

/** A step that is named twice comes once more, with an id of its own. */
function unique(steps: readonly Step[]): readonly Step[] {
  const taken = new Set<string>();
  return steps.map((step) => {
    let id = step.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${step.id}-${copy}`;
    taken.add(id);
    return id === step.id ? step : { ...step, id };
  });
}

/** Every step in a part that the lesson has. */
function withParts(start: Lesson, present: Lesson, steps: readonly Step[]): Lesson {
  const all = [...new Map([...present.parts, ...start.parts].map((part) => [part.id, part])).values()];
  const parts = all.length > 0 ? all : [{ id: 'part-1', title: start.title }];
  let part = steps.find((step) => step.part !== '')?.part ?? parts[0]?.id ?? '';
  const placed = steps.map((step) => {
    part = step.part === '' ? part : step.part;
    return step.part === '' ? { ...step, part } : step;
  });
  const used = new Set(placed.map((step) => step.part));
  return { ...start, parts: parts.filter(({ id }) => used.has(id)).slice(0, MOST.parts), steps: placed };
}
