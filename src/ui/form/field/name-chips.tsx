// Names that were chosen, in a row, each with a way out.
import type { JSX, ReactNode } from 'react';
import './name-chips.css';

interface NameChipsProps<T extends { readonly id: string; readonly name: string }> {
  readonly members: readonly T[];
  readonly onRemove: (id: string) => void;
  /** What stands between a name and the way out. */
  readonly besides?: (member: T) => ReactNode;
}

/** A list; nothing where nobody is chosen. */
export function NameChips<T extends { readonly id: string; readonly name: string }>(
  props: NameChipsProps<T>,
): JSX.Element | undefined {
  const { members, onRemove, besides } = props;
  if (members.length === 0) return undefined;
  return (
    <ul className="form-names">
      {members.map((member) => (
        <li key={member.id} className="form-name">
          <span dir="auto">{member.name}</span>
          {besides?.(member)}
          <button type="button" className="form-name-act" onClick={() => onRemove(member.id)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">Leave out {member.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
