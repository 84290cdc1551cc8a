// What a hit shows below its title: the words of a source, or else what the timeline says, in which the search was met.
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import { beginningOf, passageOf } from '../../model/passage.ts';
import { matchCount } from '../../model/quoted-match.ts';
import type { Citation } from '../../model/source.ts';
import { termsIn } from '../../model/terms-in.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, publisherOf, sourceOf } from '../panel/citation-names.ts';

/** Characters of a passage: three short lines. */
const MOST = 170;
/** Characters of a text in which is looked; a search does not look farther either. */
const LONGEST_TEXT = 20_000;

export interface HitPassage {
  readonly text: string;
  /** Whose words they are; undefined for the timeline's own. */
  readonly citation: Citation | undefined;
}

interface Candidate {
  readonly text: string;
  /** The part of it in which the words must stand; the whole if absent. */
  readonly within?: string;
  readonly citation?: Citation;
}

/** The passage with the most of the words; where the title alone has them, how the event is summed up; undefined where there is nothing to say. */
export function hitPassage(event: TimelineEvent, words: readonly string[], outline: Outline): HitPassage | undefined {
  const told: readonly Candidate[] = [
    ...event.citations.map((citation) => ({ text: excerptText(citation.excerpt).slice(0, LONGEST_TEXT), citation })),
    { text: event.summary.slice(0, LONGEST_TEXT) },
    { text: event.plain ?? '' },
    { text: event.disagreement ?? '' },
  ];
  const best =
    bestOf(told, words) ?? (matchCount(event.title, words) === 0 ? bestOf(around(event, outline), words) : undefined);
  if (best) return { text: passageOf(best.text, words, MOST) ?? '', citation: best.citation };
  const [first] = told
    .toSorted((a, b) => Number(a.citation !== undefined) - Number(b.citation !== undefined))
    .filter(({ text }) => text !== '');
  return first && { text: beginningOf(first.text, MOST), citation: first.citation };
}

/** Who and what an event names, where its own words have none of those looked for. */
function around(event: TimelineEvent, outline: Outline): readonly Candidate[] {
  const actors = outline.actors.filter(({ id }) => event.actors.includes(id));
  const speakers = outline.actors.filter(({ id }) => event.citations.some(({ speaker }) => speaker === id));
  return [
    ...[...new Set([...actors, ...speakers])].map(({ name, nativeName, about }) => ({
      text: [name, nativeName, about].filter(Boolean).join(' · '),
      within: `${name} ${nativeName ?? ''}`,
    })),
    ...event.citations.map((citation) => {
      const source = sourceOf(outline, citation);
      // Where nobody published it, its headline stands for the publisher already.
      const headline = publisherOf(outline, source) && source?.headline;
      return { text: [publisherName(outline, citation), headline].filter(Boolean).join(': ') };
    }),
    ...termsIn(event, outline.terms).map(({ short, long, explanation }) => ({
      text: `${[short, long].filter(Boolean).join(', ')}: ${explanation}`,
    })),
  ];
}

function bestOf(candidates: readonly Candidate[], words: readonly string[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestCount = 0;
  for (const candidate of candidates) {
    const count = matchCount(candidate.within ?? candidate.text, words);
    if (count > bestCount) [best, bestCount] = [candidate, count];
  }
  return best;
}
