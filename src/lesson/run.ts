// One presentation of a lesson as plain data. Both windows hold the same Run; the one with the higher revision is the later.
import type { Route, Step } from './lesson.ts';

export type Curtain = 'black' | 'white';

export interface Run {
  /** The presentation's own: two at once do not disturb each other. */
  readonly id: string;
  readonly revision: number;
  readonly route: Route;
  /** Index into the route's steps. */
  readonly index: number;
  /** The round of an activity, from 0; 0 in every other step. */
  readonly round: number;
  /** Whether what the step, or the round, keeps back is shown. */
  readonly isRevealed: boolean;
  /** How many of the class held up each card, by step and round: see `votesKey`. */
  readonly votes: Readonly<Record<string, readonly number[]>>;
  /** The steps that the class has seen whole so far, by their indices; what was jumped over is not among them. */
  readonly told: readonly number[];
  /** The event that somebody opened from the axis, off the lesson's way. */
  readonly aside?: string;
  readonly curtain?: Curtain;
  readonly hasOverview: boolean;
  readonly hasSpotlight: boolean;
  /** Whether the teacher has a screen of their own. Only then a speaker's window may show notes. */
  readonly screens: 'one' | 'two';
  /** Seconds for a part of a step where it goes on by itself; absent: it does not. */
  readonly autoplay?: number;
  /** The seconds chosen last, for going on after a pause. */
  readonly usualAutoplay: number;
  /** ms since 1970 by this machine's clock. */
  readonly startedAt: number;
  /** When the present step came. */
  readonly enteredAt: number;
  /** ms spent on each step so far, without the present stay. */
  readonly spent: readonly number[];
  /** True once left: the other window then knows that there is nothing to follow. */
  readonly isOver: boolean;
}

/** Seconds for a part of a step, where nothing else was chosen. */
export const USUAL_AUTOPLAY = 20;
/** What may be chosen. */
export const AUTOPLAY_SECONDS: readonly number[] = [10, 20, 30, 60, 120];

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
    round: 0,
    isRevealed: false,
    votes: {},
    told: [],
    ...(aside === undefined ? {} : { aside }),
    hasOverview: false,
    hasSpotlight: false,
    screens,
    usualAutoplay: USUAL_AUTOPLAY,
    startedAt: now,
    enteredAt: now,
    spent: [],
    isOver: false,
  };
}

/** The same presentation on other steps of the same lesson: each step is known by its id; one that is gone leaves its place. */
export function onSteps(run: Run, from: readonly Step[], to: readonly Step[]): Run {
  const placeOf = (index: number): number => to.findIndex(({ id }) => id === from[index]?.id);
  const index = placeOf(run.index);
  const spent = to.map(({ id }) => run.spent[from.findIndex((step) => step.id === id)] ?? 0);
  const told = run.told.map(placeOf).filter((at) => at >= 0);
  if (index >= 0) return changed(run, { index, spent, told });
  const near = Math.max(0, Math.min(run.index, to.length - 1));
  return changed(run, { index: near, round: 0, isRevealed: false, spent, told });
}

/** The key of a round's votes. */
export function votesKey(step: string, round: number): string {
  return `${step} ${round}`;
}

/** ms on each step, the present stay included. */
export function spentOn(run: Run, now: number): readonly number[] {
  const spent = Array.from({ length: Math.max(run.spent.length, run.index + 1) }, (_, index) => run.spent[index] ?? 0);
  if (!run.isOver) spent[run.index] = (spent[run.index] ?? 0) + Math.max(0, now - run.enteredAt);
  return spent;
}

/** The later of two states of the same presentation; of two that were reached at once, the same one in both windows. */
export function laterOf(own: Run, other: Run): Run {
  if (other.id !== own.id || other.revision < own.revision) return own;
  if (other.revision > own.revision) return other;
  return textOf(other) > textOf(own) ? other : own;
}

/** A state as a text, in whatever order its fields came: of two different ones one is always greater. */
function textOf(run: Run): string {
  return JSON.stringify(Object.entries(run).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether something lies over the step. */
export function isCovered(run: Run): boolean {
  return run.aside !== undefined || run.curtain !== undefined || run.hasOverview;
}

/** A change of a run, with the next revision. */
export function changed(run: Run, part: Partial<Run>): Run {
  return { ...run, ...part, revision: run.revision + 1 };
}
