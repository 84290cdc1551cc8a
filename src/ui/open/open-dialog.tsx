// How a reader opens a list of their own: a file, a pasted text, an address; and what can be read.
import './open-dialog.css';
import { type FormEvent, type JSX, type RefObject, useId, useRef, useState } from 'react';
import type { ReadOptions } from '../../model/interpretation.ts';
import { useApp } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { fileSource, type ListSource, textSource } from './list-source.ts';
import { openSource } from './open-source.ts';
import { ReadableFormats } from './readable-formats.tsx';
import { ReadingLine } from './reading-line.tsx';

type Open = (source: ListSource, options?: ReadOptions) => void;

/** The dialog behind “Open a list…”; it stays until something was opened, so that what was pasted is not lost by a fault in it. */
export function OpenDialog(): JSX.Element {
  const { host } = useApp();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const open: Open = (source, options) => void openSource(host, source, options);
  const tryExample = (example: string): void => {
    setText(example);
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <Modal title="Open a list of events">
      <p>
        Each list becomes a timeline of its own; what was open stays where it is kept. Your list stays on this computer:
        nothing of it is uploaded.
      </p>
      <ReadingLine />
      <FileChoice onOpen={open} />
      <PastedText text={text} onText={setText} field={field} onOpen={open} />
      <AddressChoice onOpen={open} />
      <ReadableFormats onTry={tryExample} />
    </Modal>
  );
}

function FileChoice({ onOpen }: { readonly onOpen: Open }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="open-way">
      <h3 className="open-way-title">A file</h3>
      <p className="open-way-line">
        <button type="button" className="control" onClick={() => input.current?.click()}>
          Choose a file…
        </button>
        <span className="open-way-note">or drop it anywhere on the page. What it is called does not matter.</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File with a list"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onOpen(fileSource(file));
          // The same file may be chosen again, once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

interface PastedTextProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onOpen: Open;
}

function PastedText({ text, onText, field, onOpen }: PastedTextProps): JSX.Element {
  const id = useId();
  return (
    <section className="open-way">
      <h3 className="open-way-title">
        <label htmlFor={id}>A text</label>
      </h3>
      <textarea
        ref={field}
        id={id}
        className="open-way-text"
        rows={4}
        spellCheck={false}
        placeholder="Rows copied from a spreadsheet, a text in Markwhen, JSON …"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          if (!file) return;
          event.preventDefault();
          onOpen(fileSource(file));
        }}
      />
      <p className="open-way-line">
        <button
          type="button"
          className="control"
          disabled={text.trim() === ''}
          onClick={() => onOpen(textSource(text))}
        >
          Open the text
        </button>
        <span className="open-way-note open-way-keys">Ctrl + V works on the page, too, without this window.</span>
      </p>
    </section>
  );
}

function AddressChoice({ onOpen }: { readonly onOpen: Open }): JSX.Element {
  const [address, setAddress] = useState('');
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() !== '') onOpen({ kind: 'address', address: address.trim() });
  };
  return (
    <section className="open-way">
      <h3 className="open-way-title">
        <label htmlFor={id}>An address on the web</label>
      </h3>
      <form className="open-way-line" onSubmit={submit}>
        <input
          id={id}
          className="open-way-address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://…"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="control" disabled={address.trim() === ''}>
          Open the address
        </button>
      </form>
      <p className="open-way-note">
        Your browser fetches the list from there, if that server allows it. It is not copied before you change something
        in it; a link to the timeline leads others to the same list.
      </p>
    </section>
  );
}
