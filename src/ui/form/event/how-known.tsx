// How the date is known: on what it rests, and one sentence.
import type { JSX } from 'react';
import type { DateBasis } from '../../../model/event.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { TextField } from '../field/text-field.tsx';
import type { EventPartProps } from './event-part.ts';

const BASES: readonly { readonly value: DateBasis; readonly words: string }[] = [
  { value: 'given', words: 'Given without saying how' },
  { value: 'stated', words: 'The article states it' },
  { value: 'caption', words: 'The caption of a picture states it' },
  { value: 'computed', words: 'It follows from a weekday and the day of publication' },
  { value: 'phrase', words: 'Only a phrase gives it' },
];

/** The basis of the date, and the sentence for it unless the list alone gives the date. */
export function HowKnown({ event, onChange }: EventPartProps): JSX.Element {
  const { when } = event;
  return (
    <>
      <ChoiceField
        label="How the date is known"
        value={when.basis}
        choices={BASES}
        onChange={(basis) => onChange({ ...event, when: { ...when, basis } })}
      />
      {(when.basis !== 'given' || when.how !== '') && (
        <TextField
          label="In a sentence: what in the source gives it"
          rows={1}
          value={when.how}
          onChange={(how) => onChange({ ...event, when: { ...when, how } }, 'how')}
        />
      )}
    </>
  );
}
