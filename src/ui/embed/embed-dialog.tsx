// The dialog behind “Put it on a page”: the snippet for another website, made from three answers.
import './embed-dialog.css';
import { type JSX, useId, useState } from 'react';
import { publicAddress } from '../../sync/public-address.ts';
import { secureTwin } from '../../sync/secure-address.ts';
import { useApp } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { type EmbedWishes, embedSnippet, originIn } from './embed-snippet.ts';

const HEIGHT = 560;
const LEAST_HEIGHT = 240;

/** Asks for the page, the list and the height, and gives the snippet. */
export function EmbedDialog(): JSX.Element {
  const { store, outline, origin } = useApp();
  const [page, setPage] = useState('');
  const [data, setData] = useState(origin.kind === 'address' ? origin.address : '');
  const [height, setHeight] = useState(HEIGHT);
  const [hasView, setHasView] = useState(false);
  const pageOrigin = originIn(page);
  const isOwn = origin.kind === 'kept' || origin.kind === 'file';
  const wishes: EmbedWishes = {
    app: location.href.replace(/[?#].*$/, ''),
    data,
    origin: pageOrigin ?? '',
    height: Math.max(LEAST_HEIGHT, height || HEIGHT),
    title: outline.title,
    begin: hasView ? store.getState() : undefined,
  };
  const isReady = pageOrigin !== undefined && (data !== '' || !isOwn);
  return (
    <Modal title="Put it on a page">
      <p>
        A website shows this timeline in a frame. Its wheel scrolls the website until somebody clicks the timeline; the
        two may exchange messages, and no other page may.
      </p>
      {publicAddress(location) === undefined && (
        <p>
          This copy of Sourceline has no public address, so only this computer or its network would see the frame. Open
          Sourceline where it stands on the web, or put your own copy there.
        </p>
      )}
      <div className="embed-fields">
        <Field
          label="Address of your website"
          hint="For example https://school.example; only its beginning counts, the origin"
          value={page}
          onChange={setPage}
        />
        <p role="status" className="embed-origin">
          {originWords(page, pageOrigin)}
        </p>
        <Field
          label="Address of the list"
          hint={
            isOwn
              ? 'This timeline is only on this computer: take it away as JSON, put the file on your website, and write its address here.'
              : 'Empty for the timeline that comes with this page.'
          }
          value={data}
          onChange={setData}
        />
        {secureTwin(data, location.href) !== undefined && (
          <p role="status">Lists of other places are opened over https only: this one would not be.</p>
        )}
        <label className="embed-field">
          <span>Height in pixels</span>
          <input
            type="number"
            min={LEAST_HEIGHT}
            max={2000}
            value={height}
            onChange={(event) => setHeight(event.target.valueAsNumber)}
          />
        </label>
        <label className="embed-check">
          <input type="checkbox" checked={hasView} onChange={(event) => setHasView(event.target.checked)} />
          Begin with what is seen now
        </label>
      </div>
      {isReady ? (
        <Snippet text={embedSnippet(wishes)} />
      ) : (
        <p role="status">The snippet appears here when the addresses are there.</p>
      )}
    </Modal>
  );
}

/** What was understood, because a page of another origin, be it only http for https, hears nothing. */
function originWords(typed: string, origin: string | undefined): string {
  if (typed.trim() === '') return '';
  if (origin === undefined) {
    return 'That is no address of a website: write it as the browser shows it, such as https://school.example.';
  }
  return `Understood as ${origin}. The frame speaks with pages of this origin and with no others; http and https are two.`;
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps): JSX.Element {
  const hintId = useId();
  return (
    <label className="embed-field">
      <span>{label}</span>
      <input
        type="url"
        inputMode="url"
        value={value}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={hintId}>{hint}</small>
    </label>
  );
}

function Snippet({ text }: { readonly text: string }): JSX.Element {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('The browser does not let us copy: mark the text and copy it.');
    }
  };
  return (
    <>
      <textarea
        className="embed-snippet"
        aria-label="Snippet"
        readOnly
        rows={8}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className="embed-actions">
        <button type="button" className="control" onClick={() => void copy()}>
          Copy the snippet
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
