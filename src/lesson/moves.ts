// Every way to move in a presentation.
import { isInTwoParts } from './lesson.ts';
import { type Curtain, changed, isCovered, type Run, spentOn, votesKey } from './run.ts';
import type { PlayedStep } from './telling.ts';

/** A move in a presentation; `now` is in ms since 1970. Gives the same Run where there is nowhere to go. */
export type Move = (run: Run, steps: readonly PlayedStep[], now: number) => Run;

/** Shows what is hidden, else goes to the next round or step; an open aside, curtain or overview is closed first. */
export const forward: Move = (run, steps, now) => {
  if (isCovered(run)) return uncover(run);
  const step = steps[run.index];
  if (step && hasParts(step) && !run.isRevealed) return changed(run, { isRevealed: true });
  if (run.round < lastRound(step)) return changed(run, { round: run.round + 1, isRevealed: false });
  const index = run.index + 1;
  return index < steps.length ? enter(run, steps, { index, isToEnd: false }, now) : run;
};

/** Whether forward leads nowhere. */
export function isAtEnd(run: Run, steps: readonly PlayedStep[]): boolean {
  return forward(run, steps, run.enteredAt) === run;
}

/** Whether back leads nowhere. */
export function isAtStart(run: Run, steps: readonly PlayedStep[]): boolean {
  return back(run, steps, run.enteredAt) === run;
}

/** Hides again what was revealed, else goes to the round or step before, with what it had hidden still shown if it was shown before. */
export const back: Move = (run, steps, now) => {
  if (isCovered(run)) return uncover(run);
  if (run.isRevealed) return changed(run, { isRevealed: false });
  if (run.round > 0) return changed(run, { round: run.round - 1, isRevealed: true });
  const index = run.index - 1;
  return index < 0 ? run : enter(run, steps, { index, isToEnd: run.told.includes(index) }, now);
};

/** Goes to a step by its index; the nearest one where there is none. What it hides is hidden. */
export function goTo(index: number): Move {
  return (run, steps, now) => {
    const end = Math.max(0, Math.min(index, steps.length - 1));
    const isThere = end === run.index && !run.isRevealed && run.round === 0;
    return isThere ? uncover(run) : enter(uncover(run), steps, { index: end, isToEnd: false }, now);
  };
}

/** To the last step of the present part; from there to the first of the next. */
export const toPartEnd: Move = (run, steps, now) => {
  const present = steps[run.index];
  const last = steps.findLastIndex((step) => step.part === present?.part);
  return goTo(last === run.index ? last + 1 : last)(run, steps, now);
};

/** Opens an event off the lesson's way, or (undefined) returns to the step. */
export function stepAside(event: string | undefined): Move {
  return (run) =>
    event === run.aside ? run : changed(without(run, 'aside'), event === undefined ? {} : { aside: event });
}

/** Draws a curtain, or takes it away where it is drawn already. */
export function drawCurtain(curtain: Curtain): Move {
  return (run) => (run.curtain === curtain ? changed(without(run, 'curtain'), {}) : changed(run, { curtain }));
}

/** Opens or closes the overview of all steps. */
export const toggleOverview: Move = (run) => changed(run, { hasOverview: !run.hasOverview });

/** Turns the spotlight on or off. */
export const toggleSpotlight: Move = (run) => changed(run, { hasSpotlight: !run.hasSpotlight });

/** Takes away what lies over the step: a curtain, the overview, an event off the way. */
export const uncoverStep: Move = (run) => uncover(run);

/** Goes on by itself every so many seconds, or (undefined) waits for keys. */
export function setAutoplay(seconds: number | undefined): Move {
  return (run) =>
    seconds === run.autoplay
      ? run
      : changed(without(run, 'autoplay'), seconds === undefined ? {} : { autoplay: seconds, usualAutoplay: seconds });
}

/** Ends the presentation; `resume` goes on with it. */
export const finish: Move = (run, _steps, now) =>
  run.isOver ? run : changed(run, { isOver: true, spent: spentOn(run, now), enteredAt: now });

/** Goes on where a presentation was left. The time in between counts for nothing. */
export const resume: Move = (run, _steps, now) =>
  run.isOver ? changed(run, { isOver: false, startedAt: run.startedAt + (now - run.enteredAt), enteredAt: now }) : run;

/** Goes on by itself as fast as chosen last, or pauses. */
export const toggleAutoplay: Move = (run, steps, now) =>
  setAutoplay(run.autoplay === undefined ? run.usualAutoplay : undefined)(run, steps, now);

/** Notes how many of the class hold up each card in the present round. */
export function countVotes(counts: readonly number[]): Move {
  return (run, steps) => {
    const step = steps[run.index];
    return step ? changed(run, { votes: { ...run.votes, [votesKey(step.id, run.round)]: counts } }) : run;
  };
}

function uncover(run: Run): Run {
  return isCovered(run) ? changed(without(without(run, 'aside'), 'curtain'), { hasOverview: false }) : run;
}

/** Whether there is more to a step than what is seen first. */
function hasParts(step: PlayedStep): boolean {
  return isInTwoParts(step) || (step.rounds ?? 0) > 0;
}

function lastRound(step: PlayedStep | undefined): number {
  return Math.max(0, (step?.rounds ?? 0) - 1);
}

interface Entry {
  readonly index: number;
  /** Whether the step is entered from behind, with everything shown. */
  readonly isToEnd: boolean;
}

function enter(run: Run, steps: readonly PlayedStep[], { index, isToEnd }: Entry, now: number): Run {
  const step = steps[index];
  return changed(run, {
    index,
    round: isToEnd ? lastRound(step) : 0,
    isRevealed: isToEnd && step !== undefined && hasParts(step),
    told: toldBy(run, steps),
    spent: spentOn(run, now),
    enteredAt: now,
  });
}

/** With the step that is left, where the class has seen all of it. */
function toldBy(run: Run, steps: readonly PlayedStep[]): readonly number[] {
  const step = steps[run.index];
  const isWhole = step !== undefined && (!hasParts(step) || (run.isRevealed && run.round >= lastRound(step)));
  return isWhole && !run.told.includes(run.index) ? [...run.told, run.index] : run.told;
}

function without(run: Run, key: 'aside' | 'curtain' | 'autoplay'): Run {
  const { [key]: _, ...rest } = run;
  return rest as Run;
}
