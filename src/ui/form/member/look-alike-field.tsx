// With whom somebody is not to be confused: others of the timeline with a similar name.
import type { JSX } from 'react';
import { confusedWith, sayConfused, sayDistinct } from '../../../edit/look-alikes.ts';
import { NameChips } from '../field/name-chips.tsx';
import { PickField } from '../field/pick-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';

/** A field of names, and those that were chosen, here or on the other's side. */
export function LookAlikeField({ at }: { readonly at: number }): JSX.Element | undefined {
  const { actors } = useTimeline();
  const { make } = useEditing();
  const actor = actors[at];
  if (!actor || actors.length < 2) return undefined;
  const { id } = actor;
  const chosen = confusedWith(actors, id);
  return (
    <div>
      <PickField
        label="Not to be confused with"
        placeholder="Another name of this timeline"
        hint="Readers of either are told not to take one for the other."
        choices={actors
          .filter((one) => one.id !== id && !chosen.includes(one))
          .map(({ id: value, name }) => ({ value, words: name }))}
        onPick={(other) => make((timeline, making) => sayConfused(timeline, id, other, making))}
      />
      <NameChips
        members={chosen}
        onRemove={(other) => make((timeline, making) => sayDistinct(timeline, id, other, making))}
      />
    </div>
  );
}
