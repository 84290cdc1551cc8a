// Addresses beside an event that are no sources: nothing is quoted from them.
import type { JSX } from 'react';
import type { Link } from '../../../model/source.ts';
import { LinkList } from '../field/link-list.tsx';
import { type EventPartProps, withOptional } from './event-part.ts';

const NONE: readonly Link[] = [];

/** The links of an event. */
export function EventLinks({ event, onChange }: EventPartProps): JSX.Element {
  return (
    <LinkList
      links={event.links ?? NONE}
      onChange={(links, field) => onChange(withOptional(event, 'links', links), field)}
    />
  );
}
