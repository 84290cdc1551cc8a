// What a lesson is: steps over a timeline, in the order in which a class sees them. A document of its own.

/** What a step keeps back until the next key: when it was, how it ended, who said it, or how far it is backed. */
export type Hidden = 'date' | 'outcome' | 'speaker' | 'standing';

export interface Hiding {
  readonly what: Hidden;
  /** What the class is asked meanwhile. It must not answer itself. */
  readonly question: string;
}

/** What the teacher reads and the class never sees, in our own words; each may be empty. */
export interface Note {
  readonly context: string;
  readonly pointAt: string;
  readonly ask: string;
}

/** The ways through a lesson, from the shortest to the whole; each holds the ones before it. */
export type Route = 'quick' | 'core' | 'whole';

/** All routes, the shortest first. */
export const ROUTES: readonly Route[] = ['quick', 'core', 'whole'];

interface StepBase {
  /** Unique in its lesson. */
  readonly id: string;
  /** The id of a part of the lesson. */
  readonly part: string;
  /** The shortest route that leads over this step. */
  readonly route: Route;
  /** How long it is to take: more than 0, at most 90. */
  readonly minutes: number;
  readonly note: Note;
  /** EDTF: the time that the axis shows; absent: what the step is about, and the step before it. */
  readonly view?: string;
  readonly hides?: Hiding;
}

/** One event. */
export interface EventStep extends StepBase {
  readonly kind: 'event';
  /** The id of an event of the timeline. */
  readonly event: string;
  /** Which of the event's citations is shown, from 0; absent: the first. */
  readonly citation?: number;
}

/** A chapter of the timeline begins. */
export interface ChapterStep extends StepBase {
  readonly kind: 'chapter';
  /** The id of a chapter of the timeline. */
  readonly chapter: string;
}

/** A question to talk about; its answer, where it has one, comes with the next key. */
export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly question: string;
  /** What may be said to it, a line each; may be empty. */
  readonly answer: readonly string[];
}

export interface PageLink {
  readonly label: string;
  readonly url: string;
}

/** A few lines of our own: goals, background, an exit ticket. */
export interface PageStep extends StepBase {
  readonly kind: 'page';
  readonly title: string;
  /** At most six, each a short sentence. */
  readonly lines: readonly string[];
  /** Where that can be read up; for the teacher's script. */
  readonly links?: readonly PageLink[];
}

export type ActivityKind = 'order' | 'standing';

/** Something for the class to do, made from the timeline. */
export interface ActivityStep extends StepBase {
  readonly kind: 'activity';
  readonly activity: ActivityKind;
}

export type Step = EventStep | ChapterStep | QuestionStep | PageStep | ActivityStep;
export type StepKind = Step['kind'];

export interface LessonPart {
  readonly id: string;
  readonly title: string;
}

export interface RubricLevel {
  /** “Not yet”. */
  readonly level: string;
  /** What a pupil at this level does, in one sentence. */
  readonly shows: string;
}

export interface Lesson {
  readonly id: string;
  /** The id of the timeline that it is about. */
  readonly timeline: string;
  readonly title: string;
  /** What pupils can do afterwards, each beginning with a verb. */
  readonly goals: readonly string[];
  readonly parts: readonly LessonPart[];
  readonly steps: readonly Step[];
  /** What a pupil answers in writing at the end. */
  readonly exitTicket: readonly string[];
  /** From the lowest level to the highest. */
  readonly rubric: readonly RubricLevel[];
}

/** A note in which nothing is written yet. */
export const EMPTY_NOTE: Note = { context: '', pointAt: '', ask: '' };

/** The steps of a route, in order. */
export function stepsOn(lesson: Lesson, route: Route): readonly Step[] {
  const reach = ROUTES.indexOf(route);
  return lesson.steps.filter((step) => ROUTES.indexOf(step.route) <= reach);
}

/** The minutes that a route is to take. */
export function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether a step keeps something back until the next key. */
export function isInTwoParts(step: Step): boolean {
  return step.hides !== undefined || (step.kind === 'question' && step.answer.length > 0);
}
