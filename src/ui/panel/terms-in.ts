// Which words of a text the timeline explains.
import type { TimelineEvent } from '../../model/event.ts';
import type { Term } from '../../model/timeline.ts';

/** The terms that occur in the title, the summary or the excerpts of an event, in the timeline's order. */
export function termsIn(event: TimelineEvent, terms: readonly Term[]): readonly Term[] {
  const excerpts = event.citations.flatMap((citation) => citation.excerpt.map((fragment) => fragment.exact));
  const text = [event.title, event.summary, ...excerpts].join('\n');
  return terms.filter((term) =>
    [term.short, term.long, ...(term.forms ?? [])].some((form) => form !== undefined && occursIn(text, form)),
  );
}

/** An abbreviation counts only as it is written; a word also with an ending: “charge” in “charged”, “dissolve” in “dissolved”. */
function occursIn(text: string, form: string): boolean {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isAbbreviation = form === form.toUpperCase();
  const ending = isAbbreviation ? '' : '(?:s|d|ed|es|ing)?';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ending}(?![\\p{L}\\p{N}])`, isAbbreviation ? 'u' : 'iu').test(text);
}
