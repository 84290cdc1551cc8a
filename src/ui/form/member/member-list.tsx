// One part of a timeline as a list of names that open: lanes, people, sources …
import { type JSX, useState } from 'react';
import { moveMember, removeMember, type SidePart } from '../../../edit/edit-member.ts';
import { memberTitle } from '../../../edit/member-words.ts';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useForm, useTimeline } from '../form-context.ts';
import { useKeys } from '../use-keys.ts';
import { MemberFields } from './member-fields.tsx';
import { MemberRemoval } from './member-removal.tsx';
import { MEMBER_SPECS } from './member-specs.ts';
import { NewMember } from './new-member.tsx';
import './member-list.css';

/** From so many members on they are found by a part of their name, and only so many are listed at once. */
const MANY = 15;
const MOST_LISTED = 60;

/** The members of a part, and a way to add one. */
export function MemberList({ part }: { readonly part: SidePart }): JSX.Element {
  const timeline = useTimeline();
  const { announce } = useForm();
  const { make } = useEditing();
  const [wanted, want] = useState('');
  const [opened, open] = useState<string>();
  const members = timeline[part];
  const keys = useKeys(part, members.length);
  const { noun, empty, title } = MEMBER_SPECS[part];
  const named = members.map((member, at) => ({
    at,
    key: keys.at(at),
    name: memberTitle(part, member as never) || `Unnamed ${noun}`,
  }));
  const isMany = members.length > MANY;
  const listed = isMany ? named.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase())) : named;
  const move = (at: number, by: 1 | -1): void => {
    const { changes } = make((present, making) => moveMember(present, { part, at }, by, making));
    if (changes.length === 0) return;
    keys.move(at, at + by);
    announce(`Now ${at + by + 1} of ${members.length}.`);
  };
  const remove = (at: number, to?: string): void => {
    make((present, making) => removeMember(present, { part, at }, making, to));
    keys.remove(at);
    announce(`The ${noun} was removed. Undo brings it back.`);
  };
  return (
    <>
      {members.length === 0 && <p className="form-empty">{empty}</p>}
      {isMany && <TextField label={`Find among ${title.toLowerCase()}`} value={wanted} onChange={want} />}
      <ul className="form-members">
        {listed.slice(0, MOST_LISTED).map(({ at, key, name }) => (
          <li key={key} className="form-members-item">
            <div className="form-members-head">
              <button
                type="button"
                className="form-members-name"
                aria-expanded={opened === key}
                onClick={() => open(opened === key ? undefined : key)}
              >
                {name}
              </button>
              <MoveButton name={name} by={-1} isLast={at === 0} onMove={(by) => move(at, by)} />
              <MoveButton name={name} by={1} isLast={at === members.length - 1} onMove={(by) => move(at, by)} />
            </div>
            {opened === key && (
              <div className="form-member">
                <MemberFields part={part} at={at} />
                <MemberRemoval part={part} at={at} onRemove={(to) => remove(at, to)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {listed.length > MOST_LISTED && (
        <p className="form-empty">{listed.length - MOST_LISTED} more: type a part of the name to find one.</p>
      )}
      <NewMember part={part} />
    </>
  );
}

interface MoveButtonProps {
  readonly name: string;
  readonly by: 1 | -1;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

function MoveButton({ name, by, isLast, onMove }: MoveButtonProps): JSX.Element {
  return (
    <button type="button" className="form-act" aria-disabled={isLast} onClick={() => onMove(by)}>
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
      <span className="visually-hidden">
        Move {name} {by < 0 ? 'up' : 'down'}
      </span>
    </button>
  );
}
