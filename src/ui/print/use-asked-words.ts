// What a reader had asked of the timeline when it was printed: a sheet that shows less than all must say so.
import { countKnowledge } from '../../layout/knowledge.ts';
import { choiceCount } from '../../model/filter.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { choicesIn, choiceWords } from '../filter/filter-words.ts';
import { countSentence, dayWords } from '../knowledge/day-words.ts';
import { lensName } from '../lens/lens-words.ts';

/** A sentence for the filter, the search, the day of knowledge and the lens, as far as there are any. */
export function useAskedWords(): readonly string[] {
  const { outline, facets } = useApp();
  const { shown } = useArrangement();
  const filter = useAppState((state) => state.filter);
  const search = useAppState((state) => state.search.trim());
  const day = useAppState((state) => state.knowledgeDay);
  const lens = useAppState((state) => state.lens);
  const choices = choicesIn(filter).map((choice) => choiceWords(outline, choice));
  const teller = lens && lensName(lens, outline);
  return [
    ...(choiceCount(filter) > 0 ? [`Only what passes the filter: ${choices.join(', ')}.`] : []),
    ...(search === '' ? [] : [`Looked for: “${search}”; what was not found is here as well.`]),
    ...(day === undefined
      ? []
      : [`By ${dayWords(day)}: ${countSentence(countKnowledge(facets, day, shown))} All of them are here.`]),
    ...(teller === undefined ? [] : [`Seen as ${teller} tells it; what it does not tell is here as well.`]),
  ];
}
