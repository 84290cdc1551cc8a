// Where more can be read about a publisher.
import type { JSX } from 'react';
import { changeMember } from '../../../edit/edit-member.ts';
import { LinkList } from '../field/link-list.tsx';
import { useEditing, useTimeline } from '../form-context.ts';

/** The links of a publisher. */
export function PublisherLinks({ at }: { readonly at: number }): JSX.Element | undefined {
  const publisher = useTimeline().publishers[at];
  const { make } = useEditing();
  if (!publisher) return undefined;
  return (
    <LinkList
      links={publisher.links}
      onChange={(links, field) => {
        make(
          (timeline, making) => changeMember(timeline, { part: 'publishers', at }, { ...publisher, links }, making),
          field && `${publisher.id} ${field}`,
        );
      }}
    />
  );
}
