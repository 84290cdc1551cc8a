// The present arrangement, worked out anew only when the filter or the lanes are others.
import { arrange } from '../../layout/arrange.ts';
import type { Arrangement } from '../../layout/arrangement.ts';
import type { LaneWords } from '../../layout/lanings.ts';
import type { Outline, TimelineDocument } from '../../state/document.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatInstant } from '../../time/format-date.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

function laneWords({ publishers }: Outline): LaneWords {
  return {
    standing: (standing) => STANDING_WORDS[standing].word,
    // “RFA, 2013”: a headline is too long for a lane's name.
    source: ({ publisher, headline, published }) => {
      const name = publishers.find(({ id }) => id === publisher)?.shortName || headline;
      const date = parseEdtf(published);
      return date ? `${name}, ${formatInstant(date.start.from, 'year')}` : name;
    },
    others: 'Others',
    noActor: 'Nobody named',
    noSource: 'No source given',
  };
}

/** Gives what is laid out of a document in the store's present state; the same object as long as nothing of it changes. */
export function createArrangements(document: TimelineDocument, store: Store): () => Arrangement {
  const words = laneWords(document.outline);
  let last: (Pick<State, 'filter' | 'lanesBy'> & { readonly arrangement: Arrangement }) | undefined;
  return () => {
    const { filter, lanesBy } = store.getState();
    if (last?.filter !== filter || last.lanesBy !== lanesBy) {
      last = { filter, lanesBy, arrangement: arrange(document, filter, lanesBy, words) };
    }
    return last.arrangement;
  };
}
