// Untrusted text or JSON to a lesson. What is not one is refused as a whole, with each fault's place and reason.
import type { Problem } from '../model/problem.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { ActivityKind, Hidden, Hiding, Lesson, LessonPart, Note, PageLink, RubricLevel, Step } from './lesson.ts';
import { ROUTES, type StepKind } from './lesson.ts';
import { LONGEST, LONGEST_FILE, MOST, MOST_MINUTES } from './lesson-limits.ts';
import {
  group,
  inWords,
  isRecord,
  listOf,
  needed,
  numberThat,
  oneOf,
  optional,
  type Reader,
  shorten,
  type Tell,
  text,
} from './read-value.ts';
import { LESSON_FORMAT, LESSON_VERSION } from './write-lesson.ts';

/** A lesson, or why there is none: then there is at least one problem. */
export type ReadLesson =
  | { readonly lesson: Lesson; readonly problems?: undefined }
  | { readonly lesson?: undefined; readonly problems: readonly Problem[] };

/** The timeline that a lesson must be about. */
export interface About {
  readonly id: string;
  readonly title: string;
}

/** More are not told: the first ones say what kind of file it is. */
const MOST_PROBLEMS = 20;

const id = text({ longest: LONGEST.id });
const title = text({ longest: LONGEST.title, mayBeEmpty: true });
const line = text({ longest: LONGEST.line, mayBeEmpty: true });
const question = text({ longest: LONGEST.question, mayBeEmpty: true });
const noteText = text({ longest: LONGEST.note, mayBeEmpty: true, hasLines: true });

const date: Reader<string> = (value, path, tell) => {
  const read = id(value, path, tell);
  if (read === undefined || parseEdtf(read)) return read;
  tell(path, `${inWords(read)} is not a date. Write it like 2019, 2019-03-07 or 2019-03-07/2019-04-01.`);
  return undefined;
};

const address: Reader<string> = (value, path, tell) => {
  const read = text({ longest: LONGEST.url })(value, path, tell);
  if (read === undefined || /^https?:\/\/[^\s/]+\S*$/i.test(read)) return read;
  tell(path, `${inWords(read)} is not an address of the web (http or https).`);
  return undefined;
};

const note = group<Note>('A note', {
  context: needed(noteText),
  pointAt: needed(noteText),
  ask: needed(noteText),
});

const hiding = group<Hiding>('What is hidden', {
  what: needed(oneOf<Hidden>(['date', 'outcome', 'speaker', 'standing'])),
  question: needed(question),
});

const everyStep = {
  id: needed(id),
  part: needed(id),
  route: needed(oneOf(ROUTES)),
  minutes: needed(
    numberThat(
      (value) => value > 0 && value <= MOST_MINUTES,
      `a number of minutes, more than 0 and at most ${MOST_MINUTES}`,
    ),
  ),
  note: needed(note),
  view: optional(date),
  hides: optional(hiding),
};

/** A kind is known before its reader is chosen. */
function kind<T extends StepKind>(name: T): Reader<T> {
  return () => name;
}

type OfKind<K extends StepKind> = Extract<Step, { readonly kind: K }>;

const STEPS: { readonly [K in StepKind]: Reader<OfKind<K>> } = {
  event: group<OfKind<'event'>>('A step', {
    ...everyStep,
    kind: needed(kind('event')),
    event: needed(id),
    citation: optional(numberThat((value) => Number.isInteger(value) && value >= 0, 'a whole number, 0 for the first')),
  }),
  chapter: group<OfKind<'chapter'>>('A step', { ...everyStep, kind: needed(kind('chapter')), chapter: needed(id) }),
  question: group<OfKind<'question'>>('A step', {
    ...everyStep,
    kind: needed(kind('question')),
    question: needed(question),
    answer: needed(listOf('lines', MOST.answer, line)),
  }),
  page: group<OfKind<'page'>>('A step', {
    ...everyStep,
    kind: needed(kind('page')),
    title: needed(title),
    lines: needed(listOf('lines', MOST.lines, line)),
    links: optional(
      listOf('links', MOST.links, group<PageLink>('A link', { label: needed(line), url: needed(address) })),
    ),
  }),
  activity: group<OfKind<'activity'>>('A step', {
    ...everyStep,
    kind: needed(kind('activity')),
    activity: needed(oneOf<ActivityKind>(['order', 'standing'])),
  }),
};

const KINDS = Object.keys(STEPS) as readonly StepKind[];

const step: Reader<Step> = (value, path, tell) => {
  if (!isRecord(value)) {
    tell(path, `A step is to stand here as a group in { }, but there is ${inWords(value)}.`);
    return undefined;
  }
  const name = oneOf(KINDS)(value['kind'], `${path}.kind`, tell);
  return name === undefined ? undefined : STEPS[name](value, path, tell);
};

const lesson = group<Lesson>('A lesson', {
  id: needed(id),
  timeline: needed(id),
  title: needed(title),
  goals: needed(listOf('goals', MOST.goals, line)),
  parts: needed(listOf('parts', MOST.parts, group<LessonPart>('A part', { id: needed(id), title: needed(title) }))),
  steps: needed(listOf('steps', MOST.steps, step)),
  exitTicket: needed(listOf('lines', MOST.exitTicket, line)),
  rubric: needed(
    listOf('levels', MOST.rubric, group<RubricLevel>('A level', { level: needed(line), shows: needed(line) })),
  ),
});

/** The lesson of a file's text, about that timeline; never throws. */
export function readLessonText(source: string, about: About): ReadLesson {
  if (source.length > LONGEST_FILE) {
    return refused('', 'The file is far too long for a lesson.');
  }
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return refused(
      '',
      'This is not a lesson file: it cannot be read as JSON. Choose a file that was exported from here.',
    );
  }
  return readLesson(value, about);
}

/** The lesson of a file that was parsed already; never throws on what JSON can hold. */
export function readLesson(value: unknown, about: About): ReadLesson {
  if (!isRecord(value) || value['format'] !== LESSON_FORMAT) {
    return refused('format', `This is not a lesson file: a lesson file says “format”: “${LESSON_FORMAT}”.`);
  }
  if (value['version'] !== LESSON_VERSION) {
    return refused(
      'version',
      `The lesson is of version ${inWords(value['version'])}, and only version ${LESSON_VERSION} can be read here. A newer Sourceline may read it.`,
    );
  }
  const problems: Problem[] = [];
  const tell: Tell = (path, message) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, message });
  };
  const read = lesson(value['lesson'], '', tell);
  if (!read) return { problems };
  for (const problem of namesIn(read, about)) tell(problem.path, problem.message);
  return problems.length > 0 ? { problems } : { lesson: read };
}

function refused(path: string, message: string): ReadLesson {
  return { problems: [{ path, message }] };
}

/** Whose lesson it is, ids that are given twice, and parts that are not there. */
function namesIn({ timeline, parts, steps }: Lesson, about: About): readonly Problem[] {
  if (timeline !== about.id) {
    const message = `This lesson is about another timeline (“${shorten(timeline)}”); here “${shorten(about.title)}” is open (“${shorten(about.id)}”).`;
    return [{ path: 'timeline', message }];
  }
  const known = new Set(parts.map((part) => part.id));
  return [
    ...repeated('parts', parts),
    ...repeated('steps', steps),
    ...steps.flatMap(({ part }, index) =>
      known.has(part)
        ? []
        : [{ path: `steps[${index}].part`, message: `The lesson has no part of the id “${shorten(part)}”.` }],
    ),
  ];
}

function repeated(list: string, members: readonly { readonly id: string }[]): readonly Problem[] {
  const first = new Map<string, number>();
  return members.flatMap((member, index) => {
    const before = first.get(member.id);
    if (before === undefined) {
      first.set(member.id, index);
      return [];
    }
    return [
      {
        path: `${list}[${index}].id`,
        message: `The id “${shorten(member.id)}” is that of ${list}[${before}] already.`,
      },
    ];
  });
}
