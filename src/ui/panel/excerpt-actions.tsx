// What can be done with an excerpt: open its page at these words, read what stands around them, link to it, cite it.
import { type JSX, lazy, Suspense, useId, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation, Source } from '../../model/source.ts';
import { addressAtQuote } from '../../model/text-fragment.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { useApp } from '../app/app-context.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import { quoteAddress } from './quote-address.ts';
import './excerpt-actions.css';

const WordsAround = lazy(async () => ({ default: (await import('./words-around.tsx')).WordsAround }));

interface ExcerptActionsProps {
  readonly event: TimelineEvent;
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** A quiet row, and below it what was asked for. */
export function ExcerptActions({ event, citation, source }: ExcerptActionsProps): JSX.Element {
  const [isUnfolded, setUnfolded] = useState(false);
  const aroundId = useId();
  const { copied, copy } = useCopiedAddress(event, citation);
  return (
    <>
      <div className="excerpt-actions">
        {source && isWebAddress(source.url) && (
          <a href={addressAtQuote(source.url, citation.excerpt)} target="_blank" rel="noopener noreferrer">
            Open at this quote <span aria-hidden="true">↗</span>
            <span className="visually-hidden"> (a new tab)</span>
          </a>
        )}
        <button
          type="button"
          className="link-control excerpt-action"
          aria-expanded={isUnfolded}
          aria-controls={aroundId}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          The words around it
        </button>
        <button type="button" className="link-control excerpt-action" onClick={() => void copy()}>
          Copy link to this quote
        </button>
        <CiteButton events={[event.id]} quote={event.citations.indexOf(citation)} />
      </div>
      <div className="excerpt-copied" role="status">
        {copied?.isDone === true && 'Copied.'}
        {copied?.isDone === false && 'Your browser did not allow it. Copy this address by hand:'}
      </div>
      {copied?.isDone === false && (
        <input
          className="excerpt-address"
          aria-label="Address of this quote"
          readOnly
          value={copied.address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <div id={aroundId} hidden={!isUnfolded}>
        {isUnfolded && (
          <Suspense>
            <WordsAround event={event} citation={citation} source={source} />
          </Suspense>
        )}
      </div>
    </>
  );
}

interface Copied {
  readonly address: string;
  readonly isDone: boolean;
}

/** Copies the address of an excerpt, and says what became of it. */
function useCopiedAddress(event: TimelineEvent, citation: Citation) {
  const { store } = useApp();
  const [copied, setCopied] = useState<Copied>();
  const copy = async (): Promise<void> => {
    const quote = event.citations.indexOf(citation);
    const address = quoteAddress(window.location, store.getState(), { event: event.id, quote });
    setCopied(undefined);
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, isDone: true });
    } catch {
      // No permission, or no clipboard at all where the page was opened from disk.
      setCopied({ address, isDone: false });
    }
  };
  return { copied, copy };
}
