// What every field has: a label above it, a hint and what is to be mended below it, all of it connected for those who hear it.
import { type JSX, type ReactNode, useId } from 'react';
import './field-frame.css';

export interface FieldWords {
  readonly label: string;
  /** What belongs there, in a sentence. */
  readonly hint?: ReactNode;
  /** What is to be mended or considered: sentences. */
  readonly notes?: readonly string[] | undefined;
}

interface FieldFrameProps extends FieldWords {
  /** Whether the label is for the ear alone, where the place tells those who see. */
  readonly isLabelHidden?: boolean;
  /** Gives the control its id and the ids of what describes it. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

const NONE: readonly string[] = [];

/** A labelled control. */
export function FieldFrame({ label, hint, notes = NONE, isLabelHidden, children }: FieldFrameProps): JSX.Element {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', notes.length > 0 ? `${id}-notes` : ''].filter(Boolean).join(' ');
  return (
    <div className="form-field">
      <label className={isLabelHidden ? 'visually-hidden' : 'form-label'} htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy: describedBy || undefined })}
      {hint && (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Notes id={`${id}-notes`} notes={notes} />
    </div>
  );
}

interface NotesProps {
  readonly id?: string;
  readonly notes: readonly string[];
}

/** Sentences on what is to be mended or considered. */
export function Notes({ id, notes }: NotesProps): JSX.Element | undefined {
  if (notes.length === 0) return undefined;
  return (
    <ul className="form-notes" id={id}>
      {notes.map((note) => (
        <li key={note} className="form-note">
          {note}
        </li>
      ))}
    </ul>
  );
}
