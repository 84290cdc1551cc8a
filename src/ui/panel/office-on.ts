// Who somebody was on a day; an office that came later would mislead.
import type { Actor } from '../../model/timeline.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { overlaps, type Span } from '../../time/span.ts';

/** The office that somebody certainly held at a date (EDTF); undefined where there was none, or where it may have been one of several. */
export function officeOn(actor: Actor, edtf: string): string | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  const [office, ...others] = actor.offices.filter(({ when }) => {
    if (when === undefined) return true;
    const term = termOf(when);
    return term !== undefined && overlaps(term, extentOf(date));
  });
  return others.length === 0 ? office?.title : undefined;
}

/** From the first to the last day of an office; an open end reaches as far as one can count. */
function termOf(edtf: string): Span | undefined {
  const term = parseEdtf(edtf);
  if (!term) return undefined;
  const extent = extentOf(term);
  return {
    from: term.isOpenStart ? Number.NEGATIVE_INFINITY : extent.from,
    to: term.isOpenEnd ? Number.POSITIVE_INFINITY : extent.to,
  };
}
