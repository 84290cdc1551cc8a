// What stands on the page while a list is being opened, and where none could be.
import './opening.css';
import type { Progress } from '../../sync/open-list.ts';

const MEGABYTE = 1e6;

export interface OpeningProps {
  /** The address of the list. */
  readonly address: string;
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}

/** How far it is, and a way to give up. */
export function Opening({ address, progress, onCancel }: OpeningProps) {
  const read = progress
    ? `${(progress.bytes / MEGABYTE).toFixed(progress.bytes < MEGABYTE ? 2 : 1)} MB read`
    : 'Waiting for it';
  return (
    <main className="opening">
      <h1 className="brand">Sourceline</h1>
      <p>
        Opening <span className="opening-address">{address}</span>
      </p>
      <progress
        aria-label="Opening the list"
        {...(progress?.total === undefined ? {} : { max: progress.total, value: progress.bytes })}
      />
      <p className="opening-read" role="status">
        {read}
      </p>
      <button type="button" className="control" onClick={onCancel}>
        Cancel
      </button>
    </main>
  );
}

/** Why there is no list, and what there is instead. */
export function NotOpened({ message, onBuiltIn }: { readonly message: string; readonly onBuiltIn: () => void }) {
  return (
    <main className="opening">
      <h1 className="brand">Sourceline</h1>
      <p role="alert">{message}</p>
      <p>
        <button type="button" className="control" onClick={onBuiltIn}>
          Open the timeline that comes with Sourceline
        </button>
      </p>
    </main>
  );
}
