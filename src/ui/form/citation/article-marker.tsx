// An article to mark words in: by dragging, by touching a sentence, or by keys; what is marked is shown under it and can be quoted.
import { type JSX, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { fragmentAt, sentenceAt } from '../../../edit/mark-excerpt.ts';
import { findExcerpt, wordCount } from '../../../model/excerpt.ts';
import type { Fragment, TextRange } from '../../../model/source.ts';
import { countWords } from '../../../time/count-words.ts';
import { markByKey } from './mark-keys.ts';
import { paragraphsOf, placeAtPoint, selectedRange, selectRange } from './marked-range.ts';
import './article-marker.css';

interface ArticleMarkerProps {
  readonly text: string;
  /** What is quoted already, to be seen in the text. */
  readonly quoted: readonly Fragment[];
  readonly onQuote: (fragment: Fragment) => void;
  readonly onQuoteMore: ((fragment: Fragment) => void) | undefined;
}

/** The text in a box of its own; the mark is the browser's own selection, so that it works as everywhere. */
export function ArticleMarker({ text, quoted, onQuote, onQuoteMore }: ArticleMarkerProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<TextRange>();
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  useEffect(() => {
    const follow = (): void => {
      const selected = box.current && selectedRange(box.current);
      if (selected && selected.from < selected.to) setRange(selected);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
  const mark = (next: TextRange): void => {
    if (!box.current || next.from === next.to) return;
    setRange(next);
    selectRange(box.current, next);
  };
  /** A click that marks nothing means its sentence. */
  const onClick = (event: MouseEvent): void => {
    if (!box.current) return;
    const selected = selectedRange(box.current);
    if (selected && selected.from < selected.to) return;
    const at = placeAtPoint(box.current, event);
    if (at !== undefined) mark(sentenceAt(text, at));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isForReading(event)) event.stopPropagation();
    const next = markByKey(event, text, range);
    if (!next) return;
    event.preventDefault();
    mark(next);
  };
  const fragment = range && fragmentAt(text, range);
  return (
    <div className="form-marker">
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a scrolling text in which keys mark sentences */}
      {/* biome-ignore-start lint/a11y/useKeyWithClickEvents: the keys mark from sentence to sentence */}
      <div
        ref={box}
        className="form-marker-text"
        role="document"
        aria-label="The article’s text. Arrow keys mark a sentence, with Shift more or less of it."
        tabIndex={0}
        dir="auto"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph.from} data-from={paragraph.from}>
            {text.slice(paragraph.from, paragraph.to)}
          </p>
        ))}
      </div>
      {/* biome-ignore-end lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
      <Marked fragment={fragment} isQuoted={isQuoted(text, quoted, fragment)} />
      <div className="form-marker-actions">
        <button
          type="button"
          className="control"
          aria-disabled={!fragment}
          onClick={() => fragment && onQuote(fragment)}
        >
          Quote this
        </button>
        {onQuoteMore && (
          <button
            type="button"
            className="control"
            aria-disabled={!fragment}
            onClick={() => fragment && onQuoteMore(fragment)}
          >
            Add it after […]
          </button>
        )}
      </div>
    </div>
  );
}

/** Keys that scroll a text, or are letters, lead to no other event from within it. */
function isForReading({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !['Escape', 'Tab', 'F5'].includes(key);
}

interface MarkedProps {
  readonly fragment: Fragment | undefined;
  readonly isQuoted: boolean;
}

function Marked({ fragment, isQuoted }: MarkedProps): JSX.Element {
  if (!fragment)
    return <p className="form-hint">Click a sentence to mark it, or mark the words that you want to quote.</p>;
  const count = wordCount(fragment.exact);
  return (
    <p className="form-marked" role="status">
      <span className="form-hint">
        {isQuoted ? 'Quoted already' : 'Marked'}, {countWords(count)} {count === 1 ? 'word' : 'words'}:{' '}
      </span>
      <span className="form-marked-words" dir="auto">
        {fragment.exact}
      </span>
    </p>
  );
}

function isQuoted(text: string, quoted: readonly Fragment[], fragment: Fragment | undefined): boolean {
  const own = fragment && findExcerpt(text, [fragment])?.[0];
  return own !== undefined && quoted.some((one) => findExcerpt(text, [one])?.[0]?.from === own.from);
}
