// Taking a member out of its part: what stands in the way, where a lane's events go, and the button.
import { type JSX, useState } from 'react';
import type { SidePart } from '../../../edit/edit-member.ts';
import { removalFault } from '../../../edit/member-followers.ts';
import { laneName } from '../../../model/lane-name.ts';
import { countWords } from '../../../time/count-words.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { useTimeline } from '../form-context.ts';
import { MEMBER_SPECS } from './member-specs.ts';

interface MemberRemovalProps {
  readonly part: SidePart;
  readonly at: number;
  /** Gets the lane into which a lane's events go. */
  readonly onRemove: (to?: string) => void;
}

/** A button; or the sentence that says what rests on the member. */
export function MemberRemoval({ part, at, onRemove }: MemberRemovalProps): JSX.Element {
  const timeline = useTimeline();
  const fault = removalFault(timeline, { part, at });
  const [chosen, choose] = useState<string>();
  if (fault) return <p className="form-empty">{fault}</p>;
  const lane = part === 'lanes' ? timeline.lanes[at] : undefined;
  const others = timeline.lanes.filter(({ id }) => id !== lane?.id);
  const count = lane ? timeline.events.filter((event) => event.lane === lane.id).length : 0;
  const to = chosen ?? others[0]?.id;
  return (
    <>
      {count > 0 && to !== undefined && (
        <ChoiceField
          label={`Where its ${countWords(count)} ${count === 1 ? 'event goes' : 'events go'} if it is removed`}
          value={to}
          choices={others.map((lane) => ({ value: lane.id, words: laneName(lane) }))}
          onChange={choose}
        />
      )}
      <button type="button" className="form-act" onClick={() => onRemove(lane ? to : undefined)}>
        Remove this {MEMBER_SPECS[part].noun}
      </button>
    </>
  );
}
