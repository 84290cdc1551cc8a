// Whether an event can be added as it is written, and what is to be done first.
import { eventFault } from '../../../edit/event-fault.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { dateOffers } from '../field/date-offers.ts';

interface NewEventFault {
  /** A sentence; empty where nothing is missing. */
  readonly words: string;
  /** Whether adding takes it as it stands: a date with one meaning is then confirmed. */
  readonly isReady: boolean;
}

/** What is missing; a date that was understood otherwise than written is to be confirmed. */
export function newEventFault(event: TimelineEvent): NewEventFault {
  const fault = eventFault(event);
  const { date } = event.when;
  if (fault === '' || event.title.trim() === '' || date.trim() === '' || parseEdtf(date)) {
    return { words: fault, isReady: fault === '' };
  }
  const [offer, ...others] = dateOffers(date);
  if (offer === undefined) return { words: fault, isReady: false };
  if (others.length > 0) return { words: 'Choose the date above: it could be either.', isReady: false };
  const rest = eventFault({ ...event, when: { ...event.when, date: offer } });
  return rest === ''
    ? { words: 'Confirm the date above; adding the event takes it so.', isReady: true }
    : { words: rest, isReady: false };
}
