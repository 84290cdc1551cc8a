// The words around an excerpt, offline: what the timeline quotes of that article before and after it, and no word more.
import { type JSX, useMemo } from 'react';
import { eventsWith } from '../../layout/number-lists.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { type ContextPiece, quoteContext } from '../../model/quote-context.ts';
import type { Citation, Source } from '../../model/source.ts';
import { verificationOf } from '../../model/verified.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { shareWords } from '../words/share-words.ts';
import './words-around.css';

interface WordsAroundProps {
  readonly event: TimelineEvent;
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** The passage with the excerpt marked; a sentence where the list has no more of it. */
export function WordsAround({ event, citation, source }: WordsAroundProps): JSX.Element | undefined {
  const indices = useEventsOfSource(event, source);
  const events = useEvents(indices);
  const context = useMemo(() => quoteContext(citation, [event, ...events]), [citation, event, events]);
  if (events.length === 0 && indices.length > 0) return undefined;
  return (
    <div className="words-around">
      {context.pieces.length > 0 ? (
        <blockquote className="words-around-passage">
          {context.pieces.map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a passage never changes, and its pieces have no other name
            <Piece key={i} piece={piece} />
          ))}
        </blockquote>
      ) : (
        <p>The list has no more of this text. Open the page to read on.</p>
      )}
      <Statuses events={context.events.filter(({ id }) => id !== event.id)} />
      <p className="words-around-note">{limitWords(citation, source)}</p>
    </div>
  );
}

/** How many events of one source are asked at most for what they quote. */
const MOST = 200;

/** Places in the document of the events that cite a source: the nearest to an event, where there are very many. */
function useEventsOfSource(event: TimelineEvent, source: Source | undefined): readonly number[] {
  const { document, facets, outline } = useApp();
  return useMemo(() => {
    const places = source ? eventsWith(facets.sources, outline.sources.indexOf(source)) : [];
    const here = places.indexOf(document.indexOf(event.id) ?? -1);
    const begin = Math.max(0, Math.min(here - MOST / 2, places.length - MOST));
    return places.slice(begin, begin + MOST);
  }, [document, facets, outline, event, source]);
}

function Piece({ piece }: { readonly piece: ContextPiece }): JSX.Element {
  if (piece.kind === 'gap') {
    const distance = gapWords(piece.words);
    return (
      <span className="words-around-gap" data-far={distance ? '' : undefined}>
        {' […] '}
        {distance && <small>{distance} </small>}
      </span>
    );
  }
  return piece.isExcerpt ? <mark className="words-around-excerpt">{piece.text}</mark> : <span>{piece.text}</span>;
}

/** Fewer words than these are not worth a number, and more are not counted one by one. */
const FEW = 5;
const MANY = 100;

/** “about 40 words further on”; empty where words are missing but hardly any. */
function gapWords(words: number): string {
  if (words < FEW) return '';
  const step = words < MANY ? FEW : MANY / 2;
  return `about ${Math.round(words / step) * step} words further on`;
}

/** An accusation of a crime never stands without how it stood, also where it is only a neighbour. */
function Statuses({ events }: { readonly events: readonly TimelineEvent[] }): JSX.Element | undefined {
  const statuses = new Map(events.flatMap(({ legalStatus, title }) => (legalStatus ? [[legalStatus, title]] : [])));
  if (statuses.size === 0) return undefined;
  return (
    <ul className="words-around-note">
      {[...statuses].map(([status, title]) => (
        <li key={status}>
          {title}. <strong>At the time of the sources:</strong> {status}
        </li>
      ))}
    </ul>
  );
}

/** How much of the article is quoted at all, and whether these words were held against it. */
function limitWords(citation: Citation, source: Source | undefined): string {
  const sentences = [
    ...(source?.extent && source.extent.words > 0
      ? [
          `This timeline quotes ${shareWords(source.extent.quoted, source.extent.words)} of this article, and shows no more than that.`,
        ]
      : []),
    ...(verificationOf(citation) === 'verified' ? ['The excerpt was held against its text, word for word.'] : []),
  ];
  return sentences.join(' ');
}
