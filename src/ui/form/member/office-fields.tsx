// The offices of a person, each with when it was held.
import type { JSX } from 'react';
import { changeMember } from '../../../edit/edit-member.ts';
import type { Office } from '../../../model/timeline.ts';
import { DateField } from '../field/date-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { UNNAMED } from './member-field.ts';

/** The offices in their order, and a button for one more. */
export function OfficeFields({ at }: { readonly at: number }): JSX.Element | undefined {
  const actor = useTimeline().actors[at];
  const { make } = useEditing();
  if (!actor) return undefined;
  const put = (offices: readonly Office[], field?: string): void => {
    make(
      (timeline, making) => changeMember(timeline, { part: 'actors', at }, { ...actor, offices }, making),
      field && `${actor.id} office ${field}`,
    );
  };
  return (
    <>
      {actor.offices.map((office, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an office has no other name than its place
        <div key={i} className="form-office">
          <TextField
            label={`Office ${i + 1}`}
            value={office.title}
            notes={office.title.trim() === '' ? [UNNAMED] : []}
            onChange={(title) => put(actor.offices.with(i, { ...office, title }), `${i} title`)}
          />
          <button type="button" className="form-act" onClick={() => put(actor.offices.toSpliced(i, 1))}>
            Remove<span className="visually-hidden"> office {i + 1}</span>
          </button>
          <div className="form-office-held">
            <DateField
              label="Held"
              isOptional
              value={office.when ?? ''}
              onChange={(when) =>
                put(
                  actor.offices.with(i, when === '' ? { title: office.title } : { title: office.title, when }),
                  `${i} when`,
                )
              }
            />
          </div>
        </div>
      ))}
      <button type="button" className="form-act" onClick={() => put([...actor.offices, { title: '' }])}>
        Add an office
      </button>
    </>
  );
}
