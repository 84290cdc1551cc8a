// The names behind a citation: who published it and who speaks in it.
import type { Citation, Publisher, Source } from '../../model/source.ts';
import { sourceName } from '../../model/source-name.ts';
import type { Outline } from '../../state/document.ts';
import { dateWords } from './date-words.ts';

/** The publisher of a source; undefined where the outline does not know one of them. */
export function publisherOf(outline: Outline, source: Source | undefined): Publisher | undefined {
  return outline.publishers.find((publisher) => publisher.id === source?.publisher);
}

/** The source that a citation names. */
export function sourceOf(outline: Outline, citation: Citation): Source | undefined {
  return outline.sources.find((source) => source.id === citation.source);
}

/** The name of a citation's publisher; where nobody named one, the source's headline or the host of its address. */
export function publisherName(outline: Outline, citation: Citation): string {
  const source = sourceOf(outline, citation);
  const publisher = publisherOf(outline, source);
  if (publisher) return publisher.name;
  return source?.headline ? `“${source.headline}”` : sourceName(source);
}

/** Who published a source and when, as far as anybody said; empty where nobody did. */
export function publishedWords(outline: Outline, source: Source): string {
  const publisher = publisherOf(outline, source)?.name ?? source.publisher;
  return [publisher, dateWords(source.published)].filter(Boolean).join(', ');
}

/** Who speaks in a citation: a person, an organisation, or the publisher in its own voice. */
export function speakerName(outline: Outline, citation: Citation): string {
  if (citation.speaker === undefined) return publisherName(outline, citation);
  return outline.actors.find((actor) => actor.id === citation.speaker)?.name ?? citation.speaker;
}
