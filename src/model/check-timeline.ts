// What the compiler cannot see in a timeline, as Problems: built-in and imported timelines pass the same checks.
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkWording } from './check-wording.ts';
import type { Problem } from './problem.ts';
import type { Timeline } from './timeline.ts';

const CHECKS: readonly ((timeline: Timeline) => readonly Problem[])[] = [checkNames, checkDates, checkWording];

/** Everything that is wrong with a timeline; empty where nothing is. */
export function checkTimeline(timeline: Timeline): readonly Problem[] {
  return CHECKS.flatMap((check) => check(timeline));
}
