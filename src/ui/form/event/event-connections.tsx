// From this event to others: what it answers, makes public or contradicts; never what it caused.
import type { JSX } from 'react';
import type { Connection, ConnectionKind } from '../../../model/event.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { Notes } from '../field/field-frame.tsx';
import { PickField } from '../field/pick-field.tsx';
import { useTimeline } from '../form-context.ts';
import { hintsAt } from './event-hints.ts';
import type { EventPartProps } from './event-part.ts';

const KINDS: readonly ConnectionKind[] = ['answers', 'makes public', 'contradicts', 'later in the same matter'];
const CHOICES = KINDS.map((value) => ({ value, words: value }));

/** The connections in their order, and a field for one more. */
export function EventConnections({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { events } = useTimeline();
  const { connections } = event;
  const put = (next: readonly Connection[]): void => onChange({ ...event, connections: next });
  const titleOf = (id: string): string => events.find((one) => one.id === id)?.title ?? id;
  const taken = new Set([event.id, ...connections.map((one) => one.event)]);
  return (
    <>
      {connections.map((connection, at) => (
        <div key={connection.event} className="form-member">
          <ChoiceField
            label="This event"
            value={connection.kind}
            choices={CHOICES}
            onChange={(kind) => put(connections.with(at, { ...connection, kind }))}
          />
          <p className="form-said" dir="auto">
            {titleOf(connection.event)}
          </p>
          <button type="button" className="form-act" onClick={() => put(connections.toSpliced(at, 1))}>
            Remove<span className="visually-hidden"> the connection to {titleOf(connection.event)}</span>
          </button>
        </div>
      ))}
      <Notes notes={hintsAt(hints, 'connections')} />
      <PickField
        label="Connect it to"
        placeholder="The title of another event"
        choices={events.filter(({ id }) => !taken.has(id)).map(({ id, title }) => ({ value: id, words: title }))}
        onPick={(id) => put([...connections, { kind: 'later in the same matter', event: id }])}
      />
    </>
  );
}
