// The names behind a citation: who published it and who speaks in it.
import type { Citation, Publisher, Source } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';

/** The publisher of a source; undefined where the outline does not know one of them. */
export function publisherOf(outline: Outline, source: Source | undefined): Publisher | undefined {
  return outline.publishers.find((publisher) => publisher.id === source?.publisher);
}

/** The source that a citation names. */
export function sourceOf(outline: Outline, citation: Citation): Source | undefined {
  return outline.sources.find((source) => source.id === citation.source);
}

/** The name of a citation's publisher. */
export function publisherName(outline: Outline, citation: Citation): string {
  return publisherOf(outline, sourceOf(outline, citation))?.name ?? citation.source;
}

/** Who speaks in a citation: a person, an organisation, or the publisher in its own voice. */
export function speakerName(outline: Outline, citation: Citation): string {
  if (citation.speaker === undefined) return publisherName(outline, citation);
  return outline.actors.find((actor) => actor.id === citation.speaker)?.name ?? citation.speaker;
}
