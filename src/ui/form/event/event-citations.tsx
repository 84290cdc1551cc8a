// On whose words an event rests: its quotations, each a card that opens, and a way to add one.
import { type JSX, useState } from 'react';
import { heldCitation } from '../../../edit/mark-excerpt.ts';
import type { Citation } from '../../../model/source.ts';
import { CitationCard } from '../citation/citation-card.tsx';
import { NewCitation } from '../citation/new-citation.tsx';
import { Notes } from '../field/field-frame.tsx';
import { useForm } from '../form-context.ts';
import { useKeys } from '../use-keys.ts';
import { hintsAt } from './event-hints.ts';
import type { EventPartProps } from './event-part.ts';
import './event-citations.css';

/** The quotations in their order, and a new one. */
export function EventCitations({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { store, announce } = useForm();
  const { citations } = event;
  const [opened, open] = useState<string>();
  const [added, setAdded] = useState<string>();
  const keys = useKeys(event.id, citations.length);
  const put = (next: readonly Citation[], field?: string): void => onChange({ ...event, citations: next }, field);
  /** A card that closes because another one opens leaves that one open. */
  const turn = (key: string, isOpen: boolean): void =>
    open((present) => {
      if (isOpen) return key;
      return present === key ? undefined : present;
    });
  /** Words are held against their text as they change. */
  const held = (citation: Citation): Citation => heldCitation(citation, store.getState().texts[citation.source]?.text);
  const move = (at: number, by: 1 | -1): void => {
    const citation = citations[at];
    if (!citation || citations[at + by] === undefined) return;
    keys.move(at, at + by);
    put(citations.toSpliced(at, 1).toSpliced(at + by, 0, citation));
    announce(`Quotation ${at + 1} is now ${at + by + 1} of ${citations.length}.`);
  };
  return (
    <section className="form-citations" aria-label="Quotations">
      <h3 className="form-heading">On whose words it rests</h3>
      <Notes notes={(hints.get('citations') ?? []).filter(() => citations.length > 0)} />
      {citations.length === 0 && (
        <p className="form-empty">No source yet. Quote the words that say that this happened.</p>
      )}
      <ol className="form-citation-list">
        {citations.map((citation, at) => (
          <CitationCard
            key={keys.at(at)}
            citation={citation}
            at={at}
            count={citations.length}
            isOpen={opened === keys.at(at)}
            isNew={added === keys.at(at)}
            onOpen={(isOpen) => turn(keys.at(at), isOpen)}
            notes={hintsAt(hints, `citations[${at}]`)}
            onChange={(next, field) => put(citations.with(at, held(next)), field && `citation ${at} ${field}`)}
            onMove={(by) => move(at, by)}
            onRemove={() => {
              keys.remove(at);
              put(citations.toSpliced(at, 1));
              announce('The quotation was removed. Undo brings it back.');
            }}
          />
        ))}
      </ol>
      <NewCitation
        onAdd={(citation) => {
          // Open, for what it does to the event is still to be said.
          const key = keys.add();
          open(key);
          setAdded(key);
          put([...citations, held(citation)]);
        }}
      />
    </section>
  );
}
