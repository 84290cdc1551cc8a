// The two views that bring a lost reader back: the one at rest, and everything there is.
import { withMargin } from '../../layout/view.ts';
import { formatInstant } from '../../time/format-date.ts';
import { lengthOf, type Span } from '../../time/span.ts';
import type { App } from './app-context.ts';

export interface Fit {
  readonly view: Span;
  /** “2013–2020”. */
  readonly words: string;
}

const MARGIN = 0.02;

/** The view at rest; where the reader is there already, everything. */
export function otherFit({ scale }: App, view: Span): Fit {
  const { home, limits, axis } = scale();
  const all = withMargin(limits.extent, axis, MARGIN, limits.shortest);
  const isAtRest = Math.abs(view.from - home.from) + Math.abs(view.to - home.to) < lengthOf(home) / 1000;
  return isAtRest ? { view: all, words: yearsOf(limits.extent) } : { view: home, words: yearsOf(home) };
}

/** “2013–2020”, or the one year. */
export function yearsOf(span: Span): string {
  const from = formatInstant(span.from, 'year');
  const to = formatInstant(span.to, 'year');
  return from === to ? from : `${from}–${to}`;
}
