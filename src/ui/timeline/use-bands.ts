// The chapters and silences of the timeline as spans.
import { useMemo } from 'react';
import type { Bands, NamedSpan } from '../../draw/picture.ts';
import { bandLines } from '../../layout/band-lines.ts';
import type { Outline } from '../../state/document.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { useApp } from '../app/app-context.ts';

/** Names of what overlaps stand on this many lines at the most; more would take the stage's room. */
const MOST_LINES = 3;

/** Chapters in the order of time, and the stretches on which the sources are silent. */
export function useBands(): Bands {
  const { outline } = useApp();
  return useMemo(() => bandsOf(outline), [outline]);
}

function bandsOf({ chapters, silences }: Outline): Bands {
  const named = [
    ...chapters.flatMap(({ title, when }) => namedSpan('chapter', title, when)),
    ...silences.flatMap(({ note, when }) => namedSpan('silence', note, when)),
  ].sort((a, b) => a.span.from - b.span.from);
  const places = bandLines(
    named.map(({ span }) => span),
    MOST_LINES,
  );
  const placed = named.map((one, i) => ({ ...one, line: places[i] }));
  const lines = placed.reduce((most, { line = -1 }) => Math.max(most, line + 1), 0);
  const own = placed.filter(({ kind }) => kind === 'chapter');
  return {
    chapters: own,
    // Where they overlap, tints would tell of an end that is none.
    tinted: lines > 1 ? [] : own.filter((_, index) => index % 2 === 1).map(({ span }) => span),
    silences: placed.filter(({ kind }) => kind === 'silence'),
    lines,
  };
}

interface Named extends Omit<NamedSpan, 'line'> {
  readonly kind: 'chapter' | 'silence';
}

function namedSpan(kind: Named['kind'], name: string, when: string): readonly Named[] {
  const date = parseEdtf(when);
  return date ? [{ kind, name, span: extentOf(date) }] : [];
}
