// Addresses in lists of other tools: whole ones become links, those without their protocol are completed, which is said once for a
// file, and those that only their own page can resolve are told.
import type { Interpretation } from '../../model/interpretation.ts';
import { isWebAddress } from '../../model/web-address.ts';
import type { ListSink, Place } from '../format.ts';
import { textIn } from '../json/json-members.ts';
import { wholeAddress } from '../text/html-text.ts';
import { inWords } from '../text/read-text.ts';

export interface AddressBook {
  /** The address as a link can carry it; undefined where it is none of the web, which is told. */
  readonly read: (value: unknown, place: Place) => string | undefined;
  readonly interpretations: () => readonly Interpretation[];
}

function inSentence(address: string): string {
  const reason = /^[a-z][a-z\d+.-]*:/i.test(address)
    ? 'is none of the web, so it never becomes a link'
    : 'leads only from the page that it comes from';
  return `The address ${inWords(address)} ${reason}; it is kept, but not shown. Write it in full, beginning with https://.`;
}

/** A book for one file. */
export function createAddressBook(sink: ListSink): AddressBook {
  let completed = 0;
  let example = '';
  return {
    read: (value, place) => {
      const written = textIn(value).trim();
      if (written === '') return undefined;
      const whole = wholeAddress(written).replace(/ /g, '%20');
      if (!isWebAddress(whole)) {
        sink.fault({ ...place, message: inSentence(written), value: inWords(written) });
        return undefined;
      }
      if (written.startsWith('//') && completed++ === 0) example = written;
      return whole;
    },
    interpretations: () => {
      const message = `${inWords(example)} was read as ${inWords(wholeAddress(example))}: the address names no protocol.`;
      return completed === 0 ? [] : [{ message, count: completed, choices: [] }];
    },
  };
}
