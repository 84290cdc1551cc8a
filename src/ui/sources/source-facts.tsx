// What is known of one article: when it was published and how sure that is, its credits, its address, how much of it is quoted.
import type { JSX } from 'react';
import { readPublicationDate } from '../../cite/publication-date.ts';
import type { Source } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { eventCount as eventCountWords } from '../words/event-count.ts';
import { WebLink } from '../words/web-link.tsx';
import { QuotedShare } from './quoted-share.tsx';
import './source-facts.css';

interface SourceFactsProps {
  readonly source: Source;
  readonly eventCount: number;
}

/** A list of facts; one that nobody gives is left out, but for the day and the address, of which that is said. */
export function SourceFacts({ source, eventCount }: SourceFactsProps): JSX.Element {
  const { outline } = useApp();
  const how = source.publishedHow || doubtWords(source.published);
  return (
    <dl className="source-facts">
      <div>
        <dt>Published</dt>
        <dd>
          {source.published === '' ? 'the list does not say when' : dateWords(source.published)}
          {how && <p className="source-facts-how">{how}</p>}
        </dd>
      </div>
      {source.credits && (
        <div>
          <dt>Credits</dt>
          <dd>{source.credits}</dd>
        </div>
      )}
      <div>
        <dt>Address</dt>
        <dd className="source-facts-address">
          {source.url === '' ? 'the list gives none' : <WebLink url={source.url}>{source.url}</WebLink>}
        </dd>
      </div>
      <div>
        <dt>Supports</dt>
        <dd>
          {eventCountWords(eventCount)} of {countWords(outline.eventCount)}
        </dd>
      </div>
      {source.extent && (
        <div>
          <dt>Quoted</dt>
          <dd>
            <QuotedShare extent={source.extent} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What a date says by itself where nobody says how it is known. */
function doubtWords(published: string): string {
  const date = readPublicationDate(published);
  if (date.kind === 'between' || date.kind === 'either') return 'Only a bracket is known, not the day itself.';
  return date.kind === 'one' && date.doubt !== 'none' ? 'The day is not certain.' : '';
}
