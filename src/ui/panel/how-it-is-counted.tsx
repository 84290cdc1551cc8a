// What the words and numbers of the panel rest on: nothing of it is somebody's judgement.

import type { JSX } from 'react';
import { CITED_STANDINGS } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { articleCount } from '../words/article-count.ts';
import './how-it-is-counted.css';

/** How standing, the number of articles and the day of knowledge are worked out, folded away. */
export function HowItIsCounted(): JSX.Element {
  const { outline } = useApp();
  return (
    <details className="fold">
      <summary>How this is counted</summary>
      <div className="how-it-is-counted">
        <p>The sign belongs to one sentence, the title, and follows from what the excerpts do to it.</p>
        <ul>
          {CITED_STANDINGS.map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} />
              <strong>{STANDING_WORDS[standing].word}.</strong> {STANDING_WORDS[standing].explanation}
            </li>
          ))}
        </ul>
        <p>
          {outline.sources.length > 0 && `Of our ${articleCount(outline.sources.length)} `}
          {outline.sources.length > 0 ? 'those count' : 'Articles count'} that tell it: a comment or a forecast does
          not, and one publisher counts once; what was found elsewhere stands beside and counts for nothing. A number of
          articles is no seal of truth. What was done in public was known on its day; of other things we only know since
          when our sources tell them.
        </p>
      </div>
    </details>
  );
}
