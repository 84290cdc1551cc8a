// One event of the timeline, found by a part of its title.
import type { JSX } from 'react';
import { useTimeline } from '../form-context.ts';
import type { FieldWords } from './field-frame.tsx';
import { PickField } from './pick-field.tsx';

interface EventPickProps extends FieldWords {
  /** The id of the event that is chosen at present; empty where none is. */
  readonly value: string;
  readonly onPick: (id: string) => void;
  /** The words for no event, where there need not be one. */
  readonly none?: string;
}

/** A labelled field of titles. */
export function EventPick({ none, ...pick }: EventPickProps): JSX.Element {
  const { events } = useTimeline();
  const choices = events.map(({ id, title }) => ({ value: id, words: title }));
  return (
    <PickField
      {...pick}
      placeholder="The title of an event"
      choices={none === undefined ? choices : [{ value: '', words: none }, ...choices]}
    />
  );
}
