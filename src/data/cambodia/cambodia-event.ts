// An event of this timeline: the compiler lets it name only this timeline's sources, lanes and chapters.
import type { CitedEvent } from '../../model/event.ts';
import type { ChapterId, LaneId } from './chapters.ts';
import type { SourceId } from './sources.ts';

export interface CambodiaEvent extends CitedEvent<SourceId> {
  readonly lane: LaneId;
  readonly chapter: ChapterId;
}
