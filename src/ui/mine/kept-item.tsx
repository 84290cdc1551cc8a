// One kept timeline in the list of all: its title opens it; beside it stands what else can be done with it.
import { type FormEvent, type JSX, useId, useRef, useState } from 'react';
import type { ShelfEntry } from '../../sync/timeline-shelf.ts';
import { eventCount } from '../words/event-count.ts';
import { whenWords } from './when-words.ts';

export interface KeptMoves {
  readonly open: (entry: ShelfEntry) => void;
  readonly rename: (entry: ShelfEntry, title: string) => void;
  readonly duplicate: (entry: ShelfEntry) => void;
  readonly takeAway: (entry: ShelfEntry) => void;
  readonly remove: (entry: ShelfEntry) => void;
}

interface KeptItemProps {
  readonly entry: ShelfEntry;
  readonly isOpen: boolean;
  readonly moves: KeptMoves;
}

/** The timeline with its buttons, or with a field for another title. */
export function KeptItem({ entry, isOpen, moves }: KeptItemProps): JSX.Element {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const { title, eventCount: count, saved } = entry;
  const buttons: readonly (readonly [string, () => void])[] = [
    ['Duplicate', () => moves.duplicate(entry)],
    ['Take away…', () => moves.takeAway(entry)],
    ['Remove', () => moves.remove(entry)],
  ];
  const endRenaming = (): void => {
    setRenaming(false);
    // The button comes back with the next frame.
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  return (
    <li className="mine-item">
      {isRenaming ? (
        <RenameForm
          title={title}
          onDone={(next) => {
            if (next !== undefined) moves.rename(entry, next);
            endRenaming();
          }}
        />
      ) : (
        <button type="button" className="mine-title" id={titleId} dir="auto" onClick={() => moves.open(entry)}>
          {title || 'Untitled timeline'}
        </button>
      )}
      <p className="mine-facts">
        {eventCount(count)} · changed {whenWords(saved, new Date())}
        {isOpen && <span className="mine-now"> · open now</span>}
      </p>
      {!isRenaming && (
        <p className="mine-buttons">
          <button
            ref={renameButton}
            type="button"
            className="mine-button"
            aria-describedby={titleId}
            onClick={() => setRenaming(true)}
          >
            Rename
          </button>
          {buttons.map(([word, act]) => (
            <button key={word} type="button" className="mine-button" aria-describedby={titleId} onClick={act}>
              {word}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

interface RenameFormProps {
  readonly title: string;
  /** Undefined where the old title stays. */
  readonly onDone: (title: string | undefined) => void;
}

function RenameForm({ title, onDone }: RenameFormProps): JSX.Element {
  const [typed, setTyped] = useState(title);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = typed.trim();
    onDone(next === '' || next === title ? undefined : next);
  };
  return (
    <form className="mine-rename" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field stands where the button was that asked for it.
        autoFocus
        className="mine-input"
        aria-label={`Another title for “${title}”`}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // It would close the dialog.
          event.preventDefault();
          onDone(undefined);
        }}
      />
      <button type="submit" className="control">
        Rename
      </button>
      <button type="button" className="control" onClick={() => onDone(undefined)}>
        Cancel
      </button>
    </form>
  );
}
