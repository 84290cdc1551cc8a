// One presentation of a lesson as plain data, and every way to move in it. Both windows hold the same Run; the one with
// the higher revision is the later.
import { isInTwoParts, type Route, type Step } from './lesson.ts';

export type Curtain = 'black' | 'white';

export interface Run {
  /** The presentation's own: two at once do not disturb each other. */
  readonly id: string;
  readonly revision: number;
  readonly route: Route;
  /** Index into the route's steps. */
  readonly index: number;
  /** Whether what the step keeps back is shown. */
  readonly isRevealed: boolean;
  /** The event that somebody opened from the axis, off the lesson's way. */
  readonly aside?: string;
  readonly curtain?: Curtain;
  readonly hasOverview: boolean;
  readonly hasSpotlight: boolean;
  /** Whether the teacher has a screen of their own. Only then a speaker's window may show notes. */
  readonly screens: 'one' | 'two';
  /** Seconds for a part of a step where it goes on by itself; absent: it does not. */
  readonly pace?: number;
  /** ms since 1970 by this machine's clock. */
  readonly startedAt: number;
  /** When the present step came. */
  readonly enteredAt: number;
  /** ms spent on each step so far, without the present stay. */
  readonly spent: readonly number[];
  /** True once left: the other window then knows that there is nothing to follow. */
  readonly isOver: boolean;
}

export interface NewRun {
  readonly id: string;
  readonly route: Route;
  readonly screens: Run['screens'];
  /** Where to start; 0 where absent. */
  readonly index?: number;
  readonly aside?: string;
  readonly now: number;
}

/** A presentation at its first step, or at a given one. */
export function startRun({ id, route, screens, index = 0, aside, now }: NewRun): Run {
  return {
    id,
    revision: 1,
    route,
    index,
    isRevealed: false,
    ...(aside === undefined ? {} : { aside }),
    hasOverview: false,
    hasSpotlight: false,
    screens,
    startedAt: now,
    enteredAt: now,
    spent: [],
    isOver: false,
  };
}

/** A move in a presentation; `now` is in ms since 1970. Gives the same Run where there is nowhere to go. */
export type Move = (run: Run, steps: readonly Step[], now: number) => Run;

/** Shows what is hidden, else goes to the next step; an open aside, curtain or overview is closed first. */
export const forward: Move = (run, steps, now) => {
  if (isCovered(run)) return uncover(run);
  const step = steps[run.index];
  if (step && isInTwoParts(step) && !run.isRevealed) return change(run, { isRevealed: true });
  return run.index < steps.length - 1 ? enter(run, run.index + 1, false, now) : run;
};

/** Hides again what was revealed, else goes to the step before, with what it had hidden still shown. */
export const back: Move = (run, steps, now) => {
  if (isCovered(run)) return uncover(run);
  const step = steps[run.index];
  if (step && isInTwoParts(step) && run.isRevealed) return change(run, { isRevealed: false });
  const before = steps[run.index - 1];
  return before ? enter(run, run.index - 1, isInTwoParts(before), now) : run;
};

/** Goes to a step by its index; the nearest one where there is none. What it hides is hidden. */
export function goTo(index: number): Move {
  return (run, steps, now) => {
    const end = Math.max(0, Math.min(index, steps.length - 1));
    return end === run.index && !run.isRevealed ? uncover(run) : enter(uncover(run), end, false, now);
  };
}

/** To the first step of the next part; to the last step where this is the last part. */
export const toPartEnd: Move = (run, steps, now) => {
  const present = steps[run.index];
  const last = steps.findLastIndex((step) => step.part === present?.part);
  return goTo(last === run.index ? last + 1 : last)(run, steps, now);
};

/** Opens an event off the lesson's way, or (undefined) returns to the step. */
export function stepAside(event: string | undefined): Move {
  return (run) =>
    event === run.aside ? run : change(without(run, 'aside'), event === undefined ? {} : { aside: event });
}

/** Draws a curtain, or takes it away where it is drawn already. */
export function drawCurtain(curtain: Curtain): Move {
  return (run) => (run.curtain === curtain ? change(without(run, 'curtain'), {}) : change(run, { curtain }));
}

/** Opens or closes the overview of all steps. */
export const toggleOverview: Move = (run) => change(run, { hasOverview: !run.hasOverview });

/** Turns the spotlight on or off. */
export const toggleSpotlight: Move = (run) => change(run, { hasSpotlight: !run.hasSpotlight });

/** Takes away what lies over the step: a curtain, the overview, an event off the way. */
export const uncoverStep: Move = (run) => uncover(run);

/** Goes on by itself every so many seconds, or (undefined) waits for keys. */
export function setPace(pace: number | undefined): Move {
  return (run) => (pace === run.pace ? run : change(without(run, 'pace'), pace === undefined ? {} : { pace }));
}

/** Ends the presentation; `resume` goes on with it. */
export const finish: Move = (run, _steps, now) =>
  run.isOver ? run : change(run, { isOver: true, spent: spentOn(run, now), enteredAt: now });

/** Goes on where a presentation was left. The time in between counts for nothing. */
export const resume: Move = (run, _steps, now) =>
  run.isOver ? change(run, { isOver: false, startedAt: run.startedAt + (now - run.enteredAt), enteredAt: now }) : run;

/** ms on each step, the present stay included. */
export function spentOn(run: Run, now: number): readonly number[] {
  const spent = Array.from({ length: Math.max(run.spent.length, run.index + 1) }, (_, index) => run.spent[index] ?? 0);
  if (!run.isOver) spent[run.index] = (spent[run.index] ?? 0) + Math.max(0, now - run.enteredAt);
  return spent;
}

/** The later of two states of the same presentation. */
export function laterOf(own: Run, other: Run): Run {
  return other.id === own.id && other.revision > own.revision ? other : own;
}

/** Whether something lies over the step. */
export function isCovered(run: Run): boolean {
  return run.aside !== undefined || run.curtain !== undefined || run.hasOverview;
}

function uncover(run: Run): Run {
  return isCovered(run) ? change(without(without(run, 'aside'), 'curtain'), { hasOverview: false }) : run;
}

function enter(run: Run, index: number, isRevealed: boolean, now: number): Run {
  return change(run, { index, isRevealed, spent: spentOn(run, now), enteredAt: now });
}

function change(run: Run, part: Partial<Run>): Run {
  return { ...run, ...part, revision: run.revision + 1 };
}

function without(run: Run, key: 'aside' | 'curtain' | 'pace'): Run {
  const { [key]: _, ...rest } = run;
  return rest as Run;
}
