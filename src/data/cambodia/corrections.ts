// The log of corrections: what was wrong in an event, and on which day it was put right. None so far.
import type { Correction } from '../../model/timeline.ts';

export const corrections: readonly Correction[] = [];
