// Searching while typing, letter by letter: how long the index takes to be built, and each answer; beside a loop that asks
// every text whether it includes what was typed. In Node, whose engine is Chromium's: nothing of a search touches a page.
import type { TimelineEvent } from '../../src/model/event.ts';
import { createSearchIndex } from '../../src/model/search-index.ts';
import { measureNoise } from './machine.ts';
import { makeEvents, type SeededEvent } from './make-events.ts';
import { median, quantile } from './median.ts';
import type { SearchFigures, SearchRun } from './results.ts';

/** A short list, and one that fills a worker. */
export const SEARCHED_SIZES = [100, 10_000];

/** A word, several, a mistake, dates, and nonsense. */
const TYPED = ['vaccine', 'northern railway', 'sumit trety', 'sept 2016', 'border agreement 2018', 'qwrtzp'];

function eventOf({ id, title, start, lane }: SeededEvent, next: SeededEvent | undefined): TimelineEvent {
  return {
    id: `e${id}`,
    title,
    // Another title, so that there is more to read than titles.
    summary: next?.title ?? '',
    when: { date: new Date(start).toISOString().slice(0, 10), basis: 'given', how: '' },
    lane: `lane-${lane}`,
    chapter: '',
    actors: [],
    weight: 3,
    citations: [],
    isPublicAct: true,
    connections: [],
  };
}

function timed<Value>(task: () => Value): { readonly value: Value; readonly ms: number } {
  const begin = performance.now();
  const value = task();
  return { value, ms: performance.now() - begin };
}

/** What somebody types, as it stands after each letter. */
function lettersOf(typed: string): string[] {
  return Array.from(typed, (_, i) => typed.slice(0, i + 1));
}

function figuresOf(search: (query: string) => unknown): SearchFigures {
  const queries = TYPED.flatMap(lettersOf);
  // Once unmeasured, while the engine still compiles.
  for (const query of queries) search(query);
  const times = queries.map((query) => timed(() => search(query)).ms);
  return {
    letters: times.length,
    median: median(times) ?? Number.NaN,
    p95: quantile(times, 0.95) ?? Number.NaN,
    longest: Math.max(...times),
  };
}

/** One run with so many events. */
export function measureSearch(size: number): SearchRun {
  const seeded = makeEvents(size);
  const events = seeded.map((event, i) => eventOf(event, seeded[i + 1]));
  const noise = measureNoise();
  const { value: index, ms: build } = timed(() => {
    const growing = createSearchIndex({
      actors: [],
      terms: [],
      publishers: [],
      sources: [],
    });
    events.forEach((event, i) => {
      growing.add(i, event);
    });
    return growing;
  });
  const texts = events.map(({ title, summary }) => `${title} ${summary}`.toLowerCase());
  const scan = (query: string): number => {
    const words = query.split(' ');
    return texts.filter((text) => words.every((word) => text.includes(word))).length;
  };
  return { at: new Date().toISOString(), noise, size, build, index: figuresOf(index.search), scan: figuresOf(scan) };
}
