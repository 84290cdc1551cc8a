// How an event became known: on its day, because it was done in public; on a later day; or nobody can tell.
import type { JSX } from 'react';
import type { MadePublic } from '../../../model/event.ts';
import { DateField } from '../field/date-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { hintsAt } from './event-hints.ts';
import { type EventPartProps, withOptional } from './event-part.ts';

/** Whether it was a public act, and when it was made public. */
export function EventPublicity({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { madePublic } = event;
  const put = (next: MadePublic | undefined, field?: string): void =>
    onChange(withOptional(event, 'madePublic', next), field);
  return (
    <>
      <label className="form-check">
        <input
          type="checkbox"
          checked={event.isPublicAct}
          onChange={(change) => onChange({ ...event, isPublicAct: change.currentTarget.checked })}
        />
        It was done in public, so it was known on its day
      </label>
      {!event.isPublicAct && (
        <DateField
          label="Made public on"
          isOptional
          value={madePublic?.date ?? ''}
          notes={hintsAt(hints, 'madePublic')}
          onChange={(date) => put(date === '' ? undefined : { how: '', ...madePublic, date }, 'made public')}
        />
      )}
      {madePublic && (
        <TextField
          label="How, in a sentence"
          rows={1}
          value={madePublic.how}
          onChange={(how) => put({ ...madePublic, how }, 'made public how')}
        />
      )}
    </>
  );
}
