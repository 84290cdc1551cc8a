// Where an event stands in the timeline: its lane, its chapter, and how much it weighs.
import type { JSX } from 'react';
import { addMember } from '../../../edit/edit-member.ts';
import type { TimelineEvent, Weight } from '../../../model/event.ts';
import { laneName } from '../../../model/lane-name.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { PickField } from '../field/pick-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { hintsAt } from './event-hints.ts';
import { addedId, type EventPartProps } from './event-part.ts';

const WEIGHTS: readonly { readonly value: `${Weight}`; readonly words: string }[] = [
  { value: '5', words: 'To be seen at first sight' },
  { value: '4', words: 'Important' },
  { value: '3', words: 'As most are' },
  { value: '2', words: 'Smaller' },
  { value: '1', words: 'A detail' },
];

/** Lane, chapter and weight. */
export function EventPlace({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { lanes, chapters } = useTimeline();
  const { make } = useEditing();
  const addLane = (title: string): void => {
    const lane = addedId(make((timeline, making) => addMember(timeline, 'lanes', { id: '', title }, making)));
    if (lane !== undefined) onChange({ ...event, lane });
  };
  return (
    <div className="form-place">
      <PickField
        label="Lane"
        noun="lane"
        choices={lanes.map((lane) => ({ value: lane.id, words: laneName(lane) }))}
        value={event.lane}
        notes={hintsAt(hints, 'lane')}
        onPick={(lane) => onChange({ ...event, lane })}
        onAdd={addLane}
      />
      <ChoiceField
        label="Weight"
        value={String(event.weight)}
        choices={WEIGHTS}
        onChange={(weight) => onChange(weighed(event, Number(weight)))}
      />
      {chapters.length > 0 && (
        <ChoiceField
          label="Chapter"
          value={event.chapter}
          notes={hintsAt(hints, 'chapter')}
          choices={[{ value: '', words: 'None' }, ...chapters.map(({ id, title }) => ({ value: id, words: title }))]}
          onChange={(chapter) => onChange({ ...event, chapter })}
        />
      )}
    </div>
  );
}

function weighed(event: TimelineEvent, weight: number): TimelineEvent {
  return { ...event, weight: weight as Weight };
}
