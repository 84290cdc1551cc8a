// Pictures and films beside an event: addresses, loaded only when a reader asks.
import type { JSX } from 'react';
import type { Media } from '../../../model/foreign.ts';
import { AddressList } from '../field/address-list.tsx';
import { type EventPartProps, withOptional } from './event-part.ts';

const NONE: readonly Media[] = [];

/** Each with its caption, whose it is, and what is seen. */
export function EventMedia({ event, onChange }: EventPartProps): JSX.Element {
  return (
    <AddressList<Media>
      noun="picture"
      members={event.media ?? NONE}
      texts={[
        { key: 'caption', label: 'Caption' },
        { key: 'credit', label: 'Whose it is' },
        { key: 'alt', label: 'What is seen, for those who do not see it' },
        { key: 'thumbnail', label: 'Address of a smaller picture, shown in its place', kind: 'address' },
        { key: 'link', label: 'Where a click on it leads', kind: 'address' },
      ]}
      newMember={(url) => ({ url })}
      onChange={(media, field) => onChange(withOptional(event, 'media', media), field)}
    />
  );
}
