// Days worth choosing: those on which the sources were published, and those on which something became public that had happened before.
import { type JSX, useMemo } from 'react';
import { type QuickDay, quickDays } from '../../layout/knowledge-days.ts';
import type { Source } from '../../model/source.ts';
import { knowAt } from '../../state/actions.ts';
import type { Outline } from '../../state/document.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { publisherOf } from '../panel/citation-names.ts';
import { isKnownToTheDay } from '../panel/date-words.ts';

/** Of each kind; more are no quick choice. */
const MOST = 12;

/** A list of days with what makes them worth choosing; nothing where there are none. */
export function DayChoices({ day }: { readonly day: Instant | undefined }): JSX.Element | undefined {
  const { store, outline, facets, columns } = useApp();
  const choices = useMemo(() => quickDays(outline, facets, columns, MOST), [outline, facets, columns]);
  if (choices.length === 0) return undefined;
  return (
    <ul className="knowledge-choices" aria-label="Days to choose from">
      {choices.map((choice) => (
        <li key={choice.day}>
          <button
            type="button"
            className="knowledge-choice"
            aria-pressed={day === choice.day}
            onClick={() => knowAt(store, choice.day)}
          >
            <span className="knowledge-choice-day">{formatInstant(choice.day, 'day')}</span>
            <span>{whyOf(choice, outline)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** “RFA published; something became public”. */
function whyOf({ sources, isBecoming }: QuickDay, outline: Outline): string {
  const published = sources.flatMap((place) => outline.sources[place] ?? []).map((one) => publishedWords(one, outline));
  const words = [...new Set(published), ...(isBecoming ? ['something became public'] : [])].join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With the doubt that its date has: a bracket ends on that day. */
function publishedWords(source: Source, outline: Outline): string {
  const publisher = publisherOf(outline, source);
  const name = publisher?.shortName || publisher?.name || source.headline || 'a source';
  const date = parseEdtf(source.published);
  if (!isKnownToTheDay(source.published)) return `${name} published by then`;
  return `${name} ${date?.isUncertain || date?.isApproximate ? 'probably ' : ''}published`;
}
