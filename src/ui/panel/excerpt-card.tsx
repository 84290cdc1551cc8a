// One excerpt with everything that a reader needs to weigh it: who speaks, where, when, and the way to the page.

import { type JSX, type RefObject, useEffect, useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { atBeginning } from '../../model/source-name.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { sourceOf } from './citation-names.ts';
import { ExcerptActions } from './excerpt-actions.tsx';
import { NotVerified } from './not-verified.tsx';
import { PublishedWhere } from './published-where.tsx';
import { speechWords } from './speech-words.ts';
import './excerpt-card.css';

interface ExcerptCardProps {
  readonly event: TimelineEvent;
  /** One of the event's own. */
  readonly citation: Citation;
}

/** The words of a source, as they were printed; marked where an address leads to them. */
export function ExcerptCard({ event, citation }: ExcerptCardProps): JSX.Element {
  const { outline } = useApp();
  const { isMarked, card } = useMark(event, citation);
  const source = sourceOf(outline, citation);
  const words = excerptText(citation.excerpt);
  const { who, office, does } = speechWords(outline, citation);
  return (
    <figure ref={card} className="excerpt" data-stance={citation.stance} data-marked={isMarked ? '' : undefined}>
      {isMarked && <p className="visually-hidden">This is the quote that the link leads to.</p>}
      <blockquote
        className="excerpt-words"
        data-source={citation.source}
        cite={source && isWebAddress(source.url) ? source.url : undefined}
      >
        {isMarked ? <mark className="excerpt-mark">{words}</mark> : words}
      </blockquote>
      <figcaption className="excerpt-caption">
        <p className="excerpt-speaker">
          <strong>{atBeginning(who)}</strong>
          {office && `, ${office},`} {does}
          {citation.translation && <span className="excerpt-translation"> · {citation.translation}</span>}
        </p>
        {source && (
          <>
            <p>
              <PublishedWhere source={source} />
            </p>
            <p>{source.credits}</p>
          </>
        )}
        <NotVerified citation={citation} saysUnchecked />
        <ExcerptActions event={event} citation={citation} source={source} />
      </figcaption>
    </figure>
  );
}

interface Mark {
  readonly isMarked: boolean;
  readonly card: RefObject<HTMLElement | null>;
}

/** Whether an address leads to this excerpt; then its card comes into sight. */
function useMark(event: TimelineEvent, citation: Citation): Mark {
  const isMarked = useAppState(
    ({ selected, quote }) => selected === event.id && quote === event.citations.indexOf(citation),
  );
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isMarked) return undefined;
    // The panel, which shows a new event from its beginning, comes first.
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView?.({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [isMarked]);
  return { isMarked, card };
}
