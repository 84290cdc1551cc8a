// The text of an article: pasted once, then shown to mark words in it. It stays on this computer.
import { type ClipboardEvent, type JSX, useId, useState } from 'react';
import { holdSource } from '../../../edit/mark-excerpt.ts';
import type { Fragment } from '../../../model/source.ts';
import { supplyText } from '../../../state/edit-store.ts';
import { useArticleText, useEditing, useForm } from '../form-context.ts';
import { ArticleMarker } from './article-marker.tsx';

interface ArticleTextProps {
  readonly source: string;
  /** What is quoted from it already. */
  readonly quoted: readonly Fragment[];
  readonly onQuote: (fragment: Fragment) => void;
  /** Joins what is marked to what is quoted already. */
  readonly onQuoteMore?: (fragment: Fragment) => void;
}

/** A place to paste the text, or the text. */
export function ArticleText({ source, quoted, onQuote, onQuoteMore }: ArticleTextProps): JSX.Element {
  const { store, announce } = useForm();
  const { make } = useEditing();
  const text = useArticleText(source);
  const supply = (pasted: string): void => {
    supplyText(store, source, { text: pasted, on: new Date().toISOString() });
    const { changes } = make((timeline, making) => holdSource(timeline, source, pasted, making));
    announce(changes.length > 0 ? 'The quotations from this text were held against it.' : 'The text is there.');
  };
  if (text === undefined) return <Paste onText={supply} />;
  return (
    <div className="form-article">
      <ArticleMarker text={text} quoted={quoted} onQuote={onQuote} onQuoteMore={onQuoteMore} />
      <button type="button" className="form-act" onClick={() => supplyText(store, source, undefined)}>
        Take this text away, to paste another
      </button>
    </div>
  );
}

function Paste({ onText }: { readonly onText: (text: string) => void }): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState('');
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (typed.trim() !== '' || pasted.trim() === '') return;
    event.preventDefault();
    onText(pasted);
  };
  return (
    <div className="form-field" data-local="">
      <label className="form-label" htmlFor={id}>
        Paste the article’s text
      </label>
      <textarea
        id={id}
        className="form-input"
        rows={3}
        dir="auto"
        value={typed}
        aria-describedby={`${id}-hint`}
        onPaste={onPaste}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="form-hint" id={`${id}-hint`}>
        You can then mark the words in it, and they count as verified. The text stays on this computer.
      </p>
      {typed.trim() !== '' && (
        <button type="button" className="control" onClick={() => onText(typed)}>
          Use this text
        </button>
      )}
    </div>
  );
}
