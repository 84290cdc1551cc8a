// What an article's excerpts do to their events, counted, and how many of its words they quote.
import { type JSX, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText, wordCount } from '../../model/excerpt.ts';
import type { Source } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { useEvents } from '../app/use-events.ts';
import { stanceCounts } from './stance-counts.ts';

/** How many events are counted at most. */
const MOST = 200;

interface SourceSplitProps {
  readonly source: Source;
  /** Places in the document of the events that cite it, ascending; they must keep their identity while they are the same. */
  readonly indices: readonly number[];
}

/** “27 excerpts: 23 telling it as fact, 1 giving what one side says …”; of very many events only the first are counted, which is said. */
export function SourceSplit({ source, indices }: SourceSplitProps): JSX.Element | undefined {
  const first = useMemo(() => indices.slice(0, MOST), [indices]);
  const events = useEvents(first);
  if (events.length === 0) return undefined;
  const counts = stanceCounts(events, source.id);
  const sum = counts.reduce((all, { count }) => all + count, 0);
  const isPart = indices.length > MOST;
  const does = counts.map(({ words, count }) => `${countWords(count)} ${words}`).join(', ');
  return (
    <p className="source-split">
      {isPart && `In the first ${MOST} events: `}
      {countWords(sum)} {sum === 1 ? 'excerpt' : 'excerpts'}: {does}.
      {!source.extent && ` ${lengthWords(wordsQuoted(events, source.id), isPart)}`}
    </p>
  );
}

function lengthWords(count: number, isPart: boolean): string {
  const words = count === 1 ? '1 word of it is' : `${countWords(count)} words of it are`;
  return `${isPart ? 'At least ' : ''}${words} quoted; how long it is, the list does not say.`;
}

/** The words of all different excerpts of a source. */
function wordsQuoted(events: readonly TimelineEvent[], source: string): number {
  const own = events.flatMap(({ citations }) => citations.filter((citation) => citation.source === source));
  const texts = new Set(own.map(({ excerpt }) => excerptText(excerpt)));
  return [...texts].reduce((sum, text) => sum + wordCount(text), 0);
}
