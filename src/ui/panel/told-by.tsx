// Which of the articles tell an event, what of its excerpts does not count, and what stands beside: folded away. Not a seal of truth.

import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { isTelling, toldBy } from '../../model/standing.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { ofOurArticles } from '../words/article-count.ts';
import { publishedWords } from './citation-names.ts';
import { FoundReport } from './found-report.tsx';
import './told-by.css';

/** What the number is worth. */
const LIMITS =
  'This counts articles; it is no seal of truth. Several may rest on the same source, and one alone may be right.';

/** “Told by 2 of our 5 articles.”, and on request which ones. */
export function ToldBy({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const told = toldBy(event, outline).length;
  const telling = sourcesOf(event, outline.sources);
  return (
    <details className="told-by">
      <summary>
        {told === 0
          ? 'A forecast, which does not count as telling.'
          : `Told by ${ofOurArticles(told, outline.sources.length)}.`}
      </summary>
      <div className="told-by-more">
        {telling.length > 0 && (
          <ul className="told-by-articles">
            {telling.map((source) => (
              <li key={source.id}>
                <ArticleButton source={source} />
              </li>
            ))}
          </ul>
        )}
        {telling.length > told && <p>One publisher counts once, however many of its articles tell it.</p>}
        {uncounted(event).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {event.when.elsewhere && (
          <p>
            Also reported elsewhere (not counted): <FoundReport found={event.when.elsewhere} />
          </p>
        )}
        {told > 0 && <p>{LIMITS}</p>}
      </div>
    </details>
  );
}

/** Leads to what is known of the article. */
function ArticleButton({ source }: { readonly source: Source }): JSX.Element {
  const { outline, store } = useApp();
  return (
    <button
      type="button"
      className="told-by-article"
      onClick={() => showPage(store, { kind: 'sources', about: source.id })}
    >
      <span className="told-by-headline">{sourceHeading(source)}</span>{' '}
      <span className="told-by-where">{publishedWords(outline, source)}</span>
    </button>
  );
}

/** The sources that tell an event, each once, in the order of its citations. */
function sourcesOf(event: TimelineEvent, sources: readonly Source[]): readonly Source[] {
  const ids = new Set(event.citations.filter(isTelling).map(({ source }) => source));
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** What of an event's excerpts counts for no article. */
function uncounted({ citations }: TimelineEvent): readonly string[] {
  const count = (stance: 'comments' | 'foresees'): number =>
    citations.filter((citation) => citation.stance === stance).length;
  const [comments, forecasts] = [count('comments'), count('foresees')];
  return [
    ...(comments > 0 ? [`Not counted: ${numbered(comments, 'comment')} on it.`] : []),
    ...(forecasts > 0 ? [`Not counted: ${numbered(forecasts, 'forecast')} of it.`] : []),
  ];
}

function numbered(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
