// In which steps a date is dragged: as fine as a hand can tell apart at this zoom, and never finer than the date is written.
import type { Precision } from '../time/fuzzy-date.ts';
import type { DateStep } from '../time/move-date.ts';
import { TICK_STEPS, type TickStep, type TickUnit } from '../time/tick-steps.ts';

/** px; nearer steps cannot be told apart. */
const LEAST_STEP = 4;

const UNITS: readonly TickUnit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** The finest step in which a date of each precision can be moved. */
const FINEST: Readonly<Record<Precision, DateStep>> = {
  second: { unit: 'second', count: 1 },
  minute: { unit: 'minute', count: 1 },
  hour: { unit: 'hour', count: 1 },
  day: { unit: 'day', count: 1 },
  month: { unit: 'month', count: 1 },
  season: { unit: 'month', count: 3 },
  year: { unit: 'year', count: 1 },
  decade: { unit: 'year', count: 10 },
  century: { unit: 'year', count: 100 },
};

/** The step for a date of that precision where a ms is so many px long. */
export function dragStep(precision: Precision, pxPerMs: number): TickStep {
  const finest = FINEST[precision];
  const isWritten = ({ unit, count }: DateStep): boolean => {
    const [own, least] = [UNITS.indexOf(unit), UNITS.indexOf(finest.unit)];
    return own > least || (own === least && count % finest.count === 0);
  };
  const possible = TICK_STEPS.filter(isWritten);
  const coarsest = possible.at(-1);
  if (!coarsest) throw new Error(`no step for ${precision}`);
  return possible.find(({ spacing }) => spacing * pxPerMs >= LEAST_STEP) ?? coarsest;
}

/** ms between two such steps on the average of a calendar. */
export function meanSpacing({ unit, count, spacing }: TickStep): number {
  const DAYS: Readonly<Partial<Record<TickUnit, number>>> = { month: 30.436875, year: 365.2425 };
  const days = DAYS[unit];
  return days === undefined ? spacing : days * count * 86_400_000;
}
