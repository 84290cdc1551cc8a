// Somebody or something that has the name looked for: who it is or what it means, right there, and where more stands.
import type { JSX } from 'react';
import type { NamedEntry } from '../../model/named-entries.ts';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { NativeName } from '../words/native-name.tsx';
import { keepFocus } from './keep-focus.ts';
import { entryName } from './use-named-entries.ts';
import './entry-row.css';

interface EntryRowProps {
  readonly entry: NamedEntry;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

/** An option above the events; it opens the page on which it stands. */
export function EntryRow({ entry, id, isActive, onOpen }: EntryRowProps): JSX.Element {
  const { kind, more, about } = useEntryWords(entry);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus, and its Enter opens the option
    <div
      className="entry-row"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={keepFocus}
      onClick={onOpen}
    >
      <span className="entry-row-head">
        <span className="entry-row-name" dir="auto">
          {entryName(entry)}
        </span>{' '}
        {entry.kind === 'actor' && entry.actor.nativeName && <NativeName name={entry.actor.nativeName} />}
        {more && <span className="entry-row-more">{more}</span>} <span className="entry-row-kind">{kind}</span>
      </span>
      {about && (
        <span className="entry-row-about" dir="auto">
          {about}
        </span>
      )}
    </div>
  );
}

interface EntryWords {
  /** What it is, and so where it leads. */
  readonly kind: string;
  readonly more: string;
  readonly about: string;
}

function useEntryWords(entry: NamedEntry): EntryWords {
  const { outline } = useApp();
  switch (entry.kind) {
    case 'actor':
      return { kind: entry.actor.kind === 'person' ? 'Person' : 'Organisation', more: '', about: entry.actor.about };
    case 'term':
      return { kind: 'Word', more: entry.term.long ?? '', about: entry.term.explanation };
    case 'publisher': {
      const count = entry.sources.length;
      const about = [entry.publisher.about, count > 1 ? `${count} articles here.` : ''].filter(Boolean).join(' ');
      return { kind: 'Publisher', more: '', about };
    }
    case 'source': {
      const house = outline.publishers.find(({ id }) => id === entry.source.publisher);
      const facts = [house?.name ?? entry.source.publisher, dateWords(entry.source.published)];
      return { kind: 'Article', more: '', about: facts.filter(Boolean).join(', ') };
    }
  }
}
