// Why an event of the list steps back for what is asked of all: the day of knowledge, or the one that tells.
import { useMemo } from 'react';
import { publicityOn } from '../../layout/knowledge.ts';
import { lensNumberOf, lensView, type Telling, tellingOf } from '../../layout/lens-view.ts';
import type { Publicity } from '../../model/known-span.ts';
import type { Lens } from '../../model/lens.ts';
import type { Outline } from '../../state/document.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { dayWords } from '../knowledge/day-words.ts';
import { lensName, lensPublisher } from '../lens/lens-words.ts';

export interface StepBack {
  /** Whether the line is pale: as on the timeline, what nobody can tell is not. */
  readonly isPale: boolean;
  /** “not public by 1 January 2017”, “not mentioned by The Cambodia Daily”; none where nothing keeps it back. */
  readonly reasons: readonly string[];
}

/** Of an event's place in the document's columns, whether it steps back, and why. */
export function useStepsBack(): (index: number) => StepBack {
  const { columns, facets, outline } = useApp();
  const day = useAppState((state) => state.knowledgeDay);
  const lens = useAppState((state) => state.lens);
  return useMemo(() => {
    const number = lens && lensNumberOf(lens, outline);
    const view = number && lensView(columns, facets, number);
    const tellingWords = lens && tellingWordsOf(lens, outline);
    // A list that tells of no event when it became public keeps none back.
    const asksPublicity = day !== undefined && facets.knownFrom.length > 0;
    return (index) => {
      const publicity = asksPublicity ? publicityOn(facets, index, day) : 'public';
      const telling = view ? tellingOf(view, columns, index) : 'told';
      const reasons = [PUBLICITY_WORDS[publicity](dayWords(day)), tellingWords?.[telling] ?? ''];
      return { isPale: publicity === 'later' || telling !== 'told', reasons: reasons.filter((words) => words !== '') };
    };
  }, [columns, facets, outline, day, lens]);
}

const PUBLICITY_WORDS: Readonly<Record<Publicity, (day: string) => string>> = {
  public: () => '',
  unclear: (day) => `nobody can tell whether it was public by ${day}`,
  later: (day) => `not public by ${day}`,
};

function tellingWordsOf(lens: Lens, outline: Outline): Readonly<Record<Telling, string>> {
  const name = lensPublisher(lens, outline)?.name || lensName(lens, outline) || '';
  if (lens.kind === 'speaker') {
    return {
      told: '',
      silent: `no words of ${name} here`,
      unclear: `no words of ${name} here`,
      outside: `outside the time of the words of ${name}`,
    };
  }
  return {
    told: '',
    silent: `not mentioned by ${name}`,
    unclear: `perhaps not yet public for ${name}`,
    outside: `outside the time of ${name}`,
  };
}
