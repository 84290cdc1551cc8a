// What is cited: an excerpt as printed, an event, or how many of them.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { speechWords } from '../panel/speech-words.ts';
import { QuotedWords } from '../words/quoted-words.tsx';

interface CitedThingProps {
  readonly events: readonly TimelineEvent[];
  readonly citation: Citation | undefined;
  readonly workCount: number;
}

/** The head of the dialog. */
export function CitedThing({ events, citation, workCount }: CitedThingProps): JSX.Element {
  const { outline } = useApp();
  const [event, ...more] = events;
  if (citation && event) {
    const { who, office, does } = speechWords(outline, citation);
    return (
      <figure className="cited-thing">
        <QuotedWords words={excerptText(citation.excerpt)} className="cited-words" />
        <figcaption>
          <strong>{who}</strong>
          {office && `, ${office},`} {does}
          {citation.translation && ` · ${citation.translation}`}
        </figcaption>
        <p className="cited-event">About: {event.title}</p>
      </figure>
    );
  }
  const articles = counted(workCount, 'article');
  if (event && more.length === 0) {
    return (
      <p className="cited-thing cited-title">
        {event.title} <span className="cited-count">{articles}</span>
      </p>
    );
  }
  return <p className="cited-thing">{event ? `${counted(events.length, 'event')}, ${articles}` : 'This timeline'}</p>;
}

function counted(count: number, thing: string): string {
  return `${countWords(count)} ${thing}${count === 1 ? '' : 's'}`;
}
