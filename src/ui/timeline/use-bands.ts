// The chapters and silences of the timeline as spans.
import { useMemo } from 'react';
import type { Bands, NamedSpan } from '../../draw/picture.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { useApp } from '../app/app-context.ts';

/** Chapters in the order of time, and the stretches on which the sources are silent. */
export function useBands(): Bands {
  const { outline } = useApp();
  return useMemo(() => {
    const chapters = outline.chapters
      .flatMap((chapter) => namedSpan(chapter.id, chapter.title, chapter.when))
      .sort((a, b) => a.span.from - b.span.from);
    return {
      chapters,
      tinted: chapters.filter((_, index) => index % 2 === 1).map((chapter) => chapter.span),
      silences: outline.silences.flatMap((silence) => namedSpan(silence.when, silence.note, silence.when)),
    };
  }, [outline]);
}

function namedSpan(id: string, name: string, when: string): readonly NamedSpan[] {
  const date = parseEdtf(when);
  return date ? [{ id, name, span: extentOf(date) }] : [];
}
