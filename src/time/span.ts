// The two quantities of time that everything else is computed in: Instant (ms) and Span (half-open).

/** Milliseconds since 1970-01-01T00:00Z, a float, proleptic Gregorian; never a Date, never in a local time zone. */
export type Instant = number;

/** All instants t with from <= t < to. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The length of a span in ms. */
export function lengthOf(span: Span): number {
  return span.to - span.from;
}

/** The instant in the middle of a span. */
export function middleOf(span: Span): Instant {
  return (span.from + span.to) / 2;
}

/** Whether two half-open spans share at least one instant. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The smallest span that holds all the given ones; undefined where none is given. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  const [first, ...rest] = spans;
  if (!first) return undefined;
  return rest.reduce((hull, span) => ({ from: Math.min(hull.from, span.from), to: Math.max(hull.to, span.to) }), first);
}
