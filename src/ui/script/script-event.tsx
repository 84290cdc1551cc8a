// The event of a step on paper: date, standing, and the excerpt that the class sees, word by word.
import type { JSX } from 'react';
import type { EventStep } from '../../lesson/lesson.ts';
import { citationOf } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Citation, Source } from '../../model/source.ts';
import { shownStanding } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { dateReasons, speakerLine } from '../speaker/answer-words.ts';

interface ScriptEventProps {
  readonly step: EventStep;
  readonly event: TimelineEvent;
  /** Numbered from 1. */
  readonly sources: readonly Source[];
}

/** What is known of the event, and one excerpt with who speaks, where and when. */
export function ScriptEvent({ step, event, sources }: ScriptEventProps): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  const citation = citationOf(step, event);
  // That stands in the answer already.
  const hidden = step.hides?.what;
  return (
    <>
      {hidden !== 'date' && (
        <p className="script-date">
          <strong>{dateWords(shownDate(event.when))}</strong>. {dateReasons(event).join(' ')}
        </p>
      )}
      {hidden !== 'standing' && (
        <p>
          <StandingMark standing={standing} /> <strong>{STANDING_WORDS[standing].word}</strong>
          {standingSentence(event, outline)}. {[event.disagreement, event.legalStatus].filter(Boolean).join(' ')}
        </p>
      )}
      {hidden !== 'outcome' && event.summary && <p>{event.summary}</p>}
      {citation && <ScriptExcerpt citation={citation} sources={sources} />}
    </>
  );
}

interface ScriptExcerptProps {
  readonly citation: Citation;
  readonly sources: readonly Source[];
}

function ScriptExcerpt({ citation, sources }: ScriptExcerptProps): JSX.Element {
  const { outline } = useApp();
  const number = sources.findIndex(({ id }) => id === citation.source) + 1;
  const source = sources[number - 1];
  const publisher = publisherName(outline, citation);
  const { who } = speechWords(outline, citation);
  return (
    <figure className="script-excerpt">
      <blockquote data-source={citation.source}>{excerptText(citation.excerpt)}</blockquote>
      <figcaption>
        {speakerLine(citation, outline)}
        {who !== publisher && `. ${publisher}`}
        {source && (
          <>
            , <cite>{source.headline}</cite>, {dateWords(source.published)}
            {`\u00a0[${number}]`}
          </>
        )}
      </figcaption>
    </figure>
  );
}
