// What was wrong in an event after others had read it, and is put right: readers see it with the event.
import type { JSX } from 'react';
import { removeMember } from '../../../edit/edit-member.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import { useEditing, useForm, useTimeline } from '../form-context.ts';
import { MemberFields } from '../member/member-fields.tsx';
import { NewMember } from '../member/new-member.tsx';

/** The corrections of this event as fields, and fields for one more. */
export function EventCorrections({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { corrections } = useTimeline();
  const { make } = useEditing();
  const { announce } = useForm();
  const own = corrections.flatMap((correction, at) => (correction.event === event.id ? [at] : []));
  const remove = (at: number): void => {
    make((timeline, making) => removeMember(timeline, { part: 'corrections', at }, making));
    announce('The correction was removed. Undo brings it back.');
  };
  return (
    <>
      <p className="form-hint">What was wrong after others had read it, and is right now. Readers see it here.</p>
      {own.map((at, place) => (
        <div key={at} className="form-member">
          <MemberFields part="corrections" at={at} without="event" />
          <button type="button" className="form-act" onClick={() => remove(at)}>
            Remove<span className="visually-hidden"> correction {place + 1}</span>
          </button>
        </div>
      ))}
      <NewMember part="corrections" of={event.id} />
    </>
  );
}
