// The events of the bench, the same for everybody and the same every time: seven years with busy days in them, as news have.
import { randomLcg, randomLogNormal, randomNormal } from 'd3';

export interface SeededEvent {
  readonly id: number;
  readonly title: string;
  /** ms since 1970; `end` is null for an event that is a point. */
  readonly start: number;
  readonly end: number | null;
  readonly lane: number;
}

export const LANES = ['Politics', 'Courts', 'Economy', 'Science', 'Culture', 'Sport', 'Weather', 'Transport'];

const SEED = 42;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_DAY = Date.UTC(2013, 0, 1);
const DAYS = 7 * 365;
const WORDS = `talks leaders court ruling election summit treaty storm flood fire outbreak report budget strike protest
  festival museum bridge railway airport satellite rocket mission orbit discovery vaccine trial market index rally record
  champion final league transfer coach stadium film premiere album tour award minister president council assembly senate
  border agreement sanctions embargo patent lawsuit company network outage breach protocol standard review committee survey
  region northern southern coastal central early major minor joint national global local annual public`.split(/\s+/);

/**
 * Events sorted by start. 60 in a hundred are points; the others last 15 days in the median and a year at most. 35 in a
 * hundred fall on a few busy days, the busiest first; titles have 4 to 10 words.
 */
export function makeEvents(count: number): SeededEvent[] {
  const random = randomLcg(SEED);
  const hours = randomNormal.source(random)(14, 4);
  const days = randomLogNormal.source(random)(Math.log(15), 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const busyDays = Array.from({ length: Math.max(2, Math.min(200, Math.round(Math.sqrt(count) / 2))) }, () =>
    below(DAYS),
  );

  const makeTitle = (): string => {
    const words = Array.from({ length: 4 + below(7) }, () => WORDS[below(WORDS.length)] ?? '').join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const makeOne = (id: number): SeededEvent => {
    // The square makes the first days of the list the busiest.
    const busy = busyDays[Math.floor(busyDays.length * random() ** 2)] ?? 0;
    const day = random() < 0.35 ? busy : below(DAYS);
    const start = FIRST_DAY + day * DAY + Math.round(Math.min(23.9, Math.max(0, hours())) * HOUR);
    const lasts = random() < 0.4 ? Math.min(365, days()) : 0;
    const end = lasts > 0 ? Math.round(start + lasts * DAY) : null;
    return { id, title: makeTitle(), start, end, lane: below(LANES.length) };
  };
  return Array.from({ length: count }, (_, id) => makeOne(id)).sort((a, b) => a.start - b.start);
}
