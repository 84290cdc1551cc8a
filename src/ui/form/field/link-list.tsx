// Links, each with the words that stand for it.
import type { JSX } from 'react';
import type { Link } from '../../../model/source.ts';
import { AddressList } from './address-list.tsx';

interface LinkListProps {
  readonly links: readonly Link[];
  readonly onChange: (links: readonly Link[], field?: string) => void;
}

/** The links as fields; a new one is called by its address until somebody gives it other words. */
export function LinkList({ links, onChange }: LinkListProps): JSX.Element {
  return (
    <AddressList<Link>
      noun="link"
      members={links}
      texts={[{ key: 'label', label: 'Words for it' }]}
      newMember={(url) => ({ url, label: url.replace(/^https?:\/\/(www\.)?/i, '') })}
      onChange={onChange}
    />
  );
}
