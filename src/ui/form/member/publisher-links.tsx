// Where more can be read about a publisher.
import type { JSX } from 'react';
import { changeMember } from '../../../edit/edit-member.ts';
import type { Link } from '../../../model/source.ts';
import { AddressList } from '../field/address-list.tsx';
import { useEditing, useTimeline } from '../form-context.ts';

/** The links of a publisher. */
export function PublisherLinks({ at }: { readonly at: number }): JSX.Element | undefined {
  const publisher = useTimeline().publishers[at];
  const { make } = useEditing();
  if (!publisher) return undefined;
  return (
    <AddressList<Link>
      noun="link"
      members={publisher.links}
      texts={[{ key: 'label', label: 'Words for it' }]}
      newMember={(url) => ({ url, label: url.replace(/^https?:\/\/(www\.)?/i, '') })}
      onChange={(links, field) => {
        make(
          (timeline, making) => changeMember(timeline, { part: 'publishers', at }, { ...publisher, links }, making),
          field && `${publisher.id} ${field}`,
        );
      }}
    />
  );
}
