// The chapters and silences of the timeline as spans.
import { useMemo } from 'react';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import type { Span } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';

export interface NamedSpan {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

export interface StageBands {
  readonly chapters: readonly NamedSpan[];
  /** Every other chapter, to be tinted. */
  readonly bands: readonly Span[];
  readonly notes: readonly NamedSpan[];
  readonly silences: readonly Span[];
}

/** Chapters in the order of time, and the stretches on which the sources are silent. */
export function useBands(): StageBands {
  const { outline } = useApp();
  return useMemo(() => {
    const chapters = outline.chapters
      .flatMap((chapter) => namedSpan(chapter.id, chapter.title, chapter.when))
      .sort((a, b) => a.span.from - b.span.from);
    const notes = outline.silences.flatMap((silence) => namedSpan(silence.when, silence.note, silence.when));
    return {
      chapters,
      bands: chapters.filter((_, index) => index % 2 === 1).map((chapter) => chapter.span),
      notes,
      silences: notes.map((note) => note.span),
    };
  }, [outline]);
}

function namedSpan(id: string, name: string, when: string): readonly NamedSpan[] {
  const date = parseEdtf(when);
  return date ? [{ id, name, span: extentOf(date) }] : [];
}
