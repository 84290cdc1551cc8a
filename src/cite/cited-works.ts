// The works behind events: each article once, however many events rest on it.
import type { TimelineEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Work, workOfPage, workOfSource } from './work.ts';

type Shelf = Pick<Timeline, 'publishers' | 'sources'>;

/** The work of a source in a list. */
export function workIn({ publishers }: Shelf, source: Source): Work {
  return workOfSource(
    source,
    publishers.find((publisher) => publisher.id === source.publisher),
  );
}

/** The articles that events cite, each once, in the order of the list; a source that the list does not have is left out. */
export function worksBehind(events: readonly Pick<TimelineEvent, 'citations'>[], shelf: Shelf): readonly Work[] {
  const cited = new Set(events.flatMap((event) => event.citations.map((citation) => citation.source)));
  return shelf.sources.filter((source) => cited.has(source.id)).map((source) => workIn(shelf, source));
}

/** The pages elsewhere that give the events their days, each once. */
export function pagesBehind(events: readonly Pick<TimelineEvent, 'when'>[]): readonly Work[] {
  return onePerAddress(events.flatMap(({ when }) => (when.elsewhere ? [workOfPage(when.elsewhere)] : [])));
}

/** The pages that tell what came afterwards, each once. */
export function pagesAfterwards({ afterwards }: Pick<Timeline, 'afterwards'>): readonly Work[] {
  return onePerAddress(afterwards.map(({ link }) => workOfPage({ publisher: link.label, url: link.url })));
}

function onePerAddress(works: readonly Work[]): readonly Work[] {
  return [...new Map(works.map((work) => [work.id, work])).values()];
}
