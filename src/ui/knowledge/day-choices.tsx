// Days worth choosing: those on which the sources were published, and those on which something became public that had happened before.
import { type JSX, useMemo } from 'react';
import { type QuickDay, quickDays } from '../../layout/knowledge-days.ts';
import { knowAt } from '../../state/actions.ts';
import type { Outline } from '../../state/document.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';

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

/** “RFA’s article; something became public”. */
function whyOf({ sources, isBecoming }: QuickDay, { sources: all, publishers }: Outline): string {
  const names = sources.map((place) => {
    const source = all[place];
    const publisher = publishers.find(({ id }) => id === source?.publisher);
    return publisher?.shortName || publisher?.name || source?.headline || 'A source';
  });
  const published = names.length > 0 ? [`${[...new Set(names)].join(', ')} published`] : [];
  const words = [...published, ...(isBecoming ? ['something became public'] : [])].join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
