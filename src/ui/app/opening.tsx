// What stands on the page while a list is being opened, and where none could be.
import './opening.css';
import type { Progress } from '../../sync/open-chunks.ts';
import { secureTwin } from '../../sync/secure-address.ts';
import { howFarWords } from '../open/how-far-words.ts';

export interface OpeningProps {
  /** The address of the list. */
  readonly address: string;
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}

/** How far it is, and a way to give up. */
export function Opening({ address, progress, onCancel }: OpeningProps) {
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
        {howFarWords(progress)}
      </p>
      <button type="button" className="control" onClick={onCancel}>
        Cancel
      </button>
    </main>
  );
}

export interface NotOpenedProps {
  /** Why there is no list. */
  readonly message: string;
  /** Where it was looked for; absent where the sentence says it, or nowhere. */
  readonly address?: string;
  readonly onBuiltIn: () => void;
  /** Leads to where another list can be opened; absent where there is no such place. */
  readonly onOther?: () => void;
  /** Leads to the timelines that are kept on this computer. */
  readonly onMine?: () => void;
  /** Tries the same once more; not offered where that can never help. */
  readonly onAgain?: () => void;
  /** Tries the https address beside one over http. */
  readonly onTwin?: (twin: string) => void;
}

/** Why there is no list, and what there is instead. */
export function NotOpened({ message, address, onBuiltIn, onOther, onMine, onAgain, onTwin }: NotOpenedProps) {
  const twin = address === undefined ? undefined : secureTwin(address, location.href);
  const ways = [
    twin === undefined
      ? { words: 'Try again', onChoose: onAgain }
      : { words: `Try ${twin}`, onChoose: onTwin && (() => onTwin(twin)) },
    { words: 'Open another list…', onChoose: onOther },
    { words: 'My timelines…', onChoose: onMine },
    { words: 'Open the timeline that comes with Sourceline', onChoose: onBuiltIn },
  ];
  return (
    <main className="opening">
      <h1 className="brand">Sourceline</h1>
      <p className="opening-fault" role="alert">
        {message}
      </p>
      {address !== undefined && twin === undefined && !message.includes(address) && (
        <p className="opening-read">
          It was looked for at <span className="opening-address">{address}</span>
        </p>
      )}
      <ul className="opening-ways">
        {ways.map(
          ({ words, onChoose }) =>
            onChoose && (
              <li key={words}>
                <button type="button" className="control" onClick={onChoose}>
                  {words}
                </button>
              </li>
            ),
        )}
      </ul>
    </main>
  );
}
