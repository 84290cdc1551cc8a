// When something was changed, as people say it where they are.
import { localDay } from '../cite/local-day.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** “Today”, “Yesterday”, “3 March 2026” */
export function dayWords(on: string, now: Date): string {
  const day = localDay(new Date(on));
  if (day === localDay(now)) return 'Today';
  // Not 24 hours ago: where clocks are changed, a day has 23 or 25.
  if (day === localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))) return 'Yesterday';
  return DAY.format(new Date(on));
}

/** “14:05” */
export function clockWords(on: string): string {
  return CLOCK.format(new Date(on));
}

/** “today, 14:05”, “3 March 2026, 14:05” */
export function whenWords(on: string, now: Date): string {
  const day = dayWords(on, now);
  const isName = /^[A-Z]/u.test(day);
  return `${isName ? day.toLowerCase() : day}, ${clockWords(on)}`;
}
