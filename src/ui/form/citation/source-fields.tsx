// What is known of a source: headline, address, publisher, day of publication, credits.
import type { JSX } from 'react';
import { addMember, changeMember, spotOf } from '../../../edit/edit-member.ts';
import type { Source } from '../../../model/source.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { addedId } from '../event/event-part.ts';
import { DateField } from '../field/date-field.tsx';
import { PickField } from '../field/pick-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';

/** The fields of one source of the timeline. */
export function SourceFields({ id }: { readonly id: string }): JSX.Element {
  const { sources, publishers } = useTimeline();
  const { make } = useEditing();
  const source = sources.find((one) => one.id === id);
  if (!source) return <p className="form-empty">There is no source “{id}” in this timeline. Choose another.</p>;
  const change = (next: Partial<Source>, field?: string): void => {
    make((timeline, making) => {
      const spot = spotOf(timeline, 'sources', id) ?? { part: 'sources', at: -1 };
      return changeMember(timeline, spot, { ...source, ...next }, making);
    }, field && `source ${id} ${field}`);
  };
  const addPublisher = (name: string): void => {
    const publisher = { id: '', name, shortName: name, about: '', links: [] };
    const added = addedId(make((timeline, making) => addMember(timeline, 'publishers', publisher, making)));
    if (added !== undefined) change({ publisher: added });
  };
  return (
    <div className="form-fields">
      <TextField
        label="Headline"
        kind="said"
        rows={1}
        value={source.headline}
        onChange={(headline) => change({ headline }, 'headline')}
      />
      <TextField
        label="Address"
        kind="address"
        placeholder="https://"
        value={source.url}
        notes={
          source.url === '' || isWebAddress(source.url)
            ? []
            : ['Only addresses that begin with https:// or http:// become links.']
        }
        onChange={(url) => change({ url }, 'url')}
      />
      <PickField
        label="Publisher"
        noun="publisher"
        value={source.publisher}
        choices={publishers.map((publisher) => ({ value: publisher.id, words: publisher.name }))}
        onPick={(publisher) => change({ publisher })}
        onAdd={addPublisher}
      />
      <DateField
        label="Published"
        isOptional
        value={source.published}
        onChange={(published) => change({ published }, 'published')}
      />
      <TextField
        label="How that day is known"
        rows={1}
        value={source.publishedHow}
        onChange={(publishedHow) => change({ publishedHow }, 'publishedHow')}
      />
      <TextField
        label="Credits, as printed"
        rows={1}
        value={source.credits}
        onChange={(credits) => change({ credits }, 'credits')}
      />
    </div>
  );
}
