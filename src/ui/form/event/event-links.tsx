// Addresses beside an event that are no sources: nothing is quoted from them.
import type { JSX } from 'react';
import type { Link } from '../../../model/source.ts';
import { AddressList } from '../field/address-list.tsx';
import { type EventPartProps, withOptional } from './event-part.ts';

const NONE: readonly Link[] = [];

/** Each with the words that stand for it. */
export function EventLinks({ event, onChange }: EventPartProps): JSX.Element {
  return (
    <AddressList<Link>
      noun="link"
      members={event.links ?? NONE}
      texts={[{ key: 'label', label: 'Words for it' }]}
      newMember={(url) => ({ url, label: url.replace(/^https?:\/\/(www\.)?/i, '') })}
      onChange={(links, field) => onChange(withOptional(event, 'links', links), field)}
    />
  );
}
