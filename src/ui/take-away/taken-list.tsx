// One list as it would be taken away: what is left out, how large it is, and the buttons that save and copy it.
import { type JSX, useEffect, useState } from 'react';
import type { Loss } from '../../formats/format.ts';
import { megabytes } from '../../sync/cargo.ts';
import { downloadFile } from '../../sync/download-file.ts';
import type { ListFormat } from './list-formats.ts';
import { useStaysHere } from './use-stays-here.ts';
import type { WritingControl } from './use-writing.ts';

interface TakenListProps extends WritingControl {
  readonly format: ListFormat;
  /** What the file is called. */
  readonly name: string;
}

/** A progress with a way to cancel; then what can be had. */
export function TakenList({ format, name, ...control }: TakenListProps): JSX.Element {
  const { writing } = control;
  return (
    <section className="take-away-result" aria-label={format.name}>
      {writing.kind === 'written' ? (
        <>
          <Losses losses={writing.losses} />
          <Download content={writing.content} type={format.type} name={name} />
        </>
      ) : (
        <NotYet {...control} called={format.name} />
      )}
    </section>
  );
}

function NotYet({ writing, cancel, begin, called }: WritingControl & { readonly called: string }): JSX.Element {
  if (writing.kind === 'writing') {
    return (
      <p className="take-away-progress">
        <progress aria-label={`${called} is written`} value={writing.share} />
        <button type="button" className="control" onClick={cancel}>
          Cancel
        </button>
      </p>
    );
  }
  const hasFailed = writing.kind === 'failed';
  return (
    <>
      <p role="status">{hasFailed ? writing.message : 'Cancelled. Nothing was saved.'}</p>
      <p>
        <button type="button" className="control" onClick={begin}>
          {hasFailed ? 'Try again' : 'Begin again'}
        </button>
      </p>
    </>
  );
}

/** What the format cannot carry, kind by kind. */
function Losses({ losses }: { readonly losses: readonly Loss[] }): JSX.Element {
  const stays = useStaysHere();
  if (losses.length === 0) {
    return <p role="status">{stays === '' ? 'Everything is in it.' : `All of the timeline is in it. ${stays}`}</p>;
  }
  return (
    <div role="status">
      <p className="take-away-lost">What this format cannot carry:</p>
      <ul className="take-away-losses">
        {losses.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {stays !== '' && <li>{stays}</li>}
      </ul>
    </div>
  );
}

interface DownloadProps {
  readonly content: Blob;
  readonly type: string;
  readonly name: string;
}

function Download({ content, type, name }: DownloadProps): JSX.Element {
  const [said, setSaid] = useState('');
  const text = useShortText(content);
  const save = (): void => {
    downloadFile(name, content, type);
    setSaid('Your browser saves it where it keeps downloads.');
  };
  const copy = (short: string): void => {
    // Where a page was opened from disk there may be no clipboard at all.
    const copying = navigator.clipboard?.writeText(short) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not allow it: download the file instead.'),
    );
  };
  return (
    <>
      <p>
        <span className="take-away-name">{name}</span> <span className="take-away-size">{sizeWords(content.size)}</span>
      </p>
      <div className="take-away-actions">
        <button type="button" className="control take-away-download" onClick={save}>
          Download
        </button>
        {text !== undefined && (
          <button type="button" className="control" onClick={() => copy(text)}>
            Copy as text
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** Bytes; more is no pleasure to paste. */
const SHORT = 200_000;

/** The text of a short file, without its byte order mark: a browser copies only what is there when the button is pressed. */
function useShortText(content: Blob): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setText(undefined);
    if (content.size > SHORT) return;
    void content.text().then((words) => {
      if (isCurrent) setText(words);
    });
    return () => {
      isCurrent = false;
    };
  }, [content]);
  return text;
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : megabytes(bytes);
}
