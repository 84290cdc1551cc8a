// One quotation: closed, its words and who says them; open, everything about it.
import { type JSX, useEffect, useRef } from 'react';
import { excerptText } from '../../../model/excerpt.ts';
import type { Citation } from '../../../model/source.ts';
import { useApp } from '../../app/app-context.ts';
import { speechWords } from '../../panel/speech-words.ts';
import { Notes } from '../field/field-frame.tsx';
import { CitationFields } from './citation-fields.tsx';
import { Verified } from './verified.tsx';
import './citation-card.css';

interface CitationCardProps {
  readonly citation: Citation;
  /** Its place, counted from 0, and of how many. */
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  /** Whether it was added a moment ago: then the focus goes on here. */
  readonly isNew: boolean;
  readonly notes: readonly string[];
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (citation: Citation, field?: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** An item of the list of quotations. */
export function CitationCard(props: CitationCardProps): JSX.Element {
  const { citation, at, count, isOpen, isNew, notes, onOpen, onChange, onMove, onRemove } = props;
  const { outline } = useApp();
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) head.current?.focus();
  }, [isNew]);
  const { who, does } = speechWords(outline, citation);
  const name = `quotation ${at + 1}`;
  return (
    <li className="form-citation" data-stance={citation.stance}>
      <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary ref={head} className="form-citation-head">
          <span className="form-citation-words" dir="auto">
            {excerptText(citation.excerpt) || 'No words yet'}
          </span>
          <span className="form-citation-says">
            <strong>{who}</strong> {does}
          </span>
          <Verified citation={citation} />
        </summary>
        {isOpen && <CitationFields citation={citation} onChange={onChange} />}
      </details>
      <Notes notes={notes} />
      <div className="form-row-actions">
        <button type="button" className="form-act" aria-disabled={at === 0} onClick={() => onMove(-1)}>
          <span aria-hidden="true">↑</span>
          <span className="visually-hidden">Move {name} up</span>
        </button>
        <button type="button" className="form-act" aria-disabled={at === count - 1} onClick={() => onMove(1)}>
          <span aria-hidden="true">↓</span>
          <span className="visually-hidden">Move {name} down</span>
        </button>
        <button type="button" className="form-act" onClick={onRemove}>
          Remove<span className="visually-hidden"> {name}</span>
        </button>
      </div>
    </li>
  );
}
