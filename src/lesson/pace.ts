// How a presentation keeps to its plan: the time since its start, the time on the step, and how far ahead or behind it is.
import { minutesOf, type Step } from './lesson.ts';
import { type Run, spentOn } from './run.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** ms either way that count as being on time. */
const ON_TIME = 45 * SECOND;

/** All in ms. */
export interface Pace {
  readonly sinceStart: number;
  /** On the present step, earlier stays included. */
  readonly onStep: number;
  readonly planOnStep: number;
  /** What the plan gives to the steps before, from the first that was seen, and to the present one as far as it goes. */
  readonly planSoFar: number;
  /** What the plan still gives to the present step and those after it. */
  readonly planLeft: number;
  /** `planSoFar` less `sinceStart`: negative where the class is behind. */
  readonly aheadBy: number;
}

/**
 * How a presentation stands against the minutes of its route's steps; `now` in ms since 1970. A step within its minutes is
 * on plan; one that takes longer makes the class late, one that is left early or jumped over puts it ahead. Where a
 * presentation began in the middle, so does its plan.
 */
export function paceOf(steps: readonly Step[], run: Run, now: number): Pace {
  const spent = spentOn(run, now);
  const onStep = spent[run.index] ?? 0;
  const planOnStep = planOf(steps.slice(run.index, run.index + 1));
  const seen = spent.findIndex((time) => time > 0);
  const first = seen < 0 ? run.index : Math.min(seen, run.index);
  const planSoFar = planOf(steps.slice(first, run.index)) + Math.min(onStep, planOnStep);
  const planLeft = Math.max(0, planOnStep - onStep) + planOf(steps.slice(run.index + 1));
  const sinceStart = Math.max(0, (run.isOver ? run.enteredAt : now) - run.startedAt);
  return { sinceStart, onStep, planOnStep, planSoFar, planLeft, aheadBy: planSoFar - sinceStart };
}

/** How far ahead (ms; negative: behind): “about 2 minutes behind the plan”, “on plan”. */
export function aheadWords(aheadBy: number): string {
  const far = Math.abs(aheadBy);
  if (far < ON_TIME) return 'on plan';
  const minutes = Math.max(1, Math.round(far / MINUTE));
  const side = aheadBy < 0 ? 'behind' : 'ahead of';
  if (far >= HOUR) return `more than an hour ${side} the plan`;
  return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} ${side} the plan`;
}

/** The time on a step against its plan (both ms): “2:10 of 3 min”, “3:40 of 3 min, 0:40 over”. */
export function onStepWords(onStep: number, planOnStep: number): string {
  const over = Math.floor(onStep / SECOND) - Math.floor(planOnStep / SECOND);
  const words = `${clockWords(onStep)} of ${minutesWords(planOnStep / MINUTE)}`;
  return over > 0 ? `${words}, ${clockWords(over * SECOND)} over` : words;
}

/** A length of time (ms) as a clock has it, in whole seconds: “2:10”, “1:02:10”; less than nothing counts as nothing. */
export function clockWords(length: number): string {
  const seconds = Math.floor(Math.max(0, length) / SECOND);
  const two = (count: number): string => String(count).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Minutes of a plan, to the tenth: “3 min”, “1.5 min”. */
export function minutesWords(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}

function planOf(steps: readonly Step[]): number {
  return minutesOf(steps) * MINUTE;
}
