// A source, chosen by its headline or address, or added.
import type { JSX } from 'react';
import { addMember } from '../../../edit/edit-member.ts';
import type { Source } from '../../../model/source.ts';
import { sourceHeading } from '../../../model/source-name.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { addedId } from '../event/event-part.ts';
import { PickField } from '../field/pick-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';

interface SourcePickProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (source: string) => void;
}

/** A field of sources. */
export function SourcePick({ label, value, onPick }: SourcePickProps): JSX.Element {
  const { sources } = useTimeline();
  const { make } = useEditing();
  const add = (name: string): void => {
    const id = addedId(make((timeline, making) => addMember(timeline, 'sources', newSource(name), making)));
    if (id !== undefined) onPick(id);
  };
  return (
    <PickField
      label={label}
      noun="source"
      placeholder="Headline or address"
      value={value}
      choices={sources.map((source) => ({
        value: source.id,
        words: source.headline || source.url || sourceHeading(source),
      }))}
      onPick={onPick}
      onAdd={add}
    />
  );
}

/** A source of which only its headline or its address is known. */
export function newSource(name: string): Source {
  const isAddress = isWebAddress(name);
  return {
    id: '',
    publisher: '',
    headline: isAddress ? '' : name,
    url: isAddress ? name : '',
    published: '',
    publishedHow: '',
    credits: '',
  };
}
