// A timeline written in TypeScript whose citations can only name its own sources.
import type { CitedEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/** A timeline whose parts may only name the ids that it declares. */
export type TimelineDraft<SourceId extends string, LaneId extends string, ChapterId extends string> = Omit<
  Timeline,
  'sources' | 'lanes' | 'chapters' | 'events'
> & {
  readonly sources: readonly (Timeline['sources'][number] & { readonly id: SourceId })[];
  readonly lanes: readonly (Timeline['lanes'][number] & { readonly id: LaneId })[];
  readonly chapters: readonly (Timeline['chapters'][number] & { readonly id: ChapterId })[];
  readonly events: readonly (CitedEvent<NoInfer<SourceId>> & {
    readonly lane: NoInfer<LaneId>;
    readonly chapter: NoInfer<ChapterId>;
  })[];
};

/** The same timeline, checked by the compiler: an event without citation or with an unknown source, lane or chapter does not compile. */
export function defineTimeline<const S extends string, const L extends string, const C extends string>(
  draft: TimelineDraft<S, L, C>,
): Timeline {
  return draft;
}
