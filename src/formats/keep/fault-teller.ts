// What is wrong with the event at hand, told with its name and its place; what was left out is kept as a draft that can be mended.
import type { EventDraft, Problem } from '../../model/problem.ts';
import type { Place } from '../format.ts';
import { isRecord, type Tell } from '../own/read-shape.ts';
import { inWords, textOf } from '../text/read-text.ts';
import { boundedDraft } from './bounded-draft.ts';
import type { ProblemLog } from './problem-log.ts';

export interface FaultTeller<At> {
  /** Notes a fault of the event at hand. */
  readonly note: Tell;
  /** Tells what was noted of the event; the last of it is why it was left out. */
  readonly tellNoted: (value: unknown, element: At, isLeftOut: boolean) => void;
  /** Tells that an element is of no use. */
  readonly refuse: (fault: Pick<Problem, 'message' | 'value'>, element: At) => void;
  /** Tells that something is no event, with what was understood of it. */
  readonly leaveOut: (draft: EventDraft, fault: Problem) => void;
}

/** A teller for elements whose places are asked for only where something is told. */
export function createFaultTeller<At extends { readonly index: number }>(
  log: ProblemLog,
  placeOf: (element: At) => Place,
): FaultTeller<At> {
  const faults: Problem[] = [];

  function placed({ path, message, ...rest }: Problem, element: At, value?: unknown): Problem {
    const place = placeOf(element);
    return {
      path: [place.path, path].filter(Boolean).join('.'),
      message: `${nameOf(value, element.index)}: ${message}`,
      ...(place.line === undefined ? {} : { line: place.line }),
      ...rest,
    };
  }

  return {
    note: (path, message) => faults.push({ path, message }),
    tellNoted: (value, element, isLeftOut) => {
      if (faults.length === 0) return;
      const reason = isLeftOut ? faults.at(-1) : undefined;
      for (const fault of faults) {
        log.addMade(() => placed(fault === reason ? withDraft(fault, value) : fault, element, value));
      }
      faults.length = 0;
    },
    refuse: (fault, element) => log.addMade(() => placed({ path: '', ...fault }, element)),
    leaveOut: (draft, fault) => log.addMade(() => withDraft(fault, draft)),
  };
}

function withDraft(fault: Problem, value: unknown): Problem {
  return isRecord(value) ? { ...fault, draft: boundedDraft(value) } : fault;
}

/** How a message calls an event: by its title, or by its number in the file. */
function nameOf(value: unknown, index: number): string {
  const title = isRecord(value) ? textOf(value['title']) : undefined;
  return title ? inWords(title) : `Event ${index + 1}`;
}
