// What all formats share: an event's value is read, kept, and put into the books; what is wrong with it is told with its place.
import type { TimelineEvent } from '../../model/event.ts';
import type { Interpretation } from '../../model/interpretation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ListSink, Place } from '../format.ts';
import { completeOutline } from '../own/complete-outline.ts';
import { readEvent } from '../own/read-event.ts';
import type { ReadOutline } from '../own/read-outline.ts';
import type { Tell } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import { createFaultTeller, type FaultTeller } from './fault-teller.ts';
import { createKeptEvents, type TextOf } from './kept-events.ts';
import { createLaneBook } from './lane-book.ts';
import { createNameBook } from './name-book.ts';
import { createProblemLog } from './problem-log.ts';

/** Which element of a file it is, counted from 0, and where its JSON stands in the store: [from, to). */
export interface ListElement {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

export interface ReadList {
  /** What is not said is empty, the title, too; the id follows from the title where the file gives none. */
  readonly outline: Omit<Timeline, 'events'>;
  /** How many events were given to `onEvent`. */
  readonly count: number;
  /** At most 500, those of the file as a whole before those of its parts. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly interpretations: readonly Interpretation[];
  /** The event of a number below `count`, as it was given to `onEvent`. */
  readonly eventAt: (number: number) => TimelineEvent;
  /** The number of the event with an id. */
  readonly find: (id: string) => number | undefined;
}

export interface KeeperParts<At extends ListElement> {
  readonly textOf: TextOf;
  /** Where an element stands; asked only where something is told about it. */
  readonly placeOf: (element: At) => Place;
  /** Called for each event that can be shown, in the order of the file; numbers count from 0. */
  readonly onEvent: (event: TimelineEvent, number: number) => void;
}

export interface Keeper<At extends ListElement>
  extends Pick<FaultTeller<At>, 'refuse' | 'leaveOut'>,
    Pick<ListSink, 'fault' | 'interpret'> {
  /** Reads an event from a value whose JSON stands where the element says. */
  readonly take: (value: unknown, element: At) => void;
  /** Tells what concerns the file as a whole. */
  readonly faultFirst: (fault: Problem) => void;
  readonly tell: Tell;
  readonly count: () => number;
  readonly problemCount: () => number;
  /** To be called once; whatever is told before the result is asked for is in it. */
  readonly end: (outline: ReadOutline) => () => ReadList;
}

/** A file leaves room for few doubts, each with many values. */
const MOST_INTERPRETATIONS = 100;

/** A keeper of one file's events. */
export function createKeeper<At extends ListElement>({
  textOf: textAt,
  placeOf,
  onEvent,
}: KeeperParts<At>): Keeper<At> {
  const log = createProblemLog();
  const faults = createFaultTeller(log, placeOf);
  const kept = createKeptEvents(textAt);
  const lanes = createLaneBook();
  const names = createNameBook();
  const interpretations: Interpretation[] = [];
  const tell: Tell = (path, message) => log.add({ path, message });

  function keep(read: TimelineEvent, element: At): void {
    lanes.note(read.lane, element.index);
    names.note(read, element.index);
    const number = kept.count();
    const event = kept.keep(read, element.from, element.to);
    if (read.id && event.id !== read.id) {
      faults.note('id', `the id ${inWords(read.id)} is already in use; this one gets ${inWords(event.id)}.`);
    }
    onEvent(event, number);
  }

  return {
    take: (value, element) => {
      const read = readEvent(value, faults.note);
      if (read) keep(read, element);
      faults.tellNoted(value, element, !read);
    },
    refuse: faults.refuse,
    leaveOut: faults.leaveOut,
    fault: (problem) => (problem.breaksOff ? log.addFirst : log.add)(problem),
    faultFirst: log.addFirst,
    tell,
    interpret: (one) => {
      if (interpretations.length < MOST_INTERPRETATIONS) interpretations.push(one);
    },
    count: kept.count,
    problemCount: log.count,
    end: (read) => {
      const isEvent = (id: string): boolean => kept.find(id) !== undefined;
      const outline = completeOutline(read, { lanes, names, isEvent }, tell);
      return () => ({
        outline,
        count: kept.count(),
        problems: log.kept(),
        problemCount: log.count(),
        interpretations,
        eventAt: kept.eventAt,
        find: kept.find,
      });
    },
  };
}
