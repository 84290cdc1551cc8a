// The sources that a lesson's excerpts stand in, in the order in which the class meets them.
import { citationsOn, type StepCards } from '../../lesson/step-cards.ts';
import { citationOf, type Telling } from '../../lesson/telling.ts';
import type { Source } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';

/** Each source once, those of the activities' cards among them; its index plus one is its number on paper. */
export function citedSources(
  { steps, events }: Telling,
  cards: ReadonlyMap<string, StepCards>,
  { sources }: Outline,
): readonly Source[] {
  const cited = steps.flatMap((step) => {
    const dealt = cards.get(step.id);
    if (dealt) return citationsOn(dealt).map(({ source }) => source);
    const event = step.kind === 'event' ? events.get(step.event) : undefined;
    return (step.kind === 'event' && event && citationOf(step, event)?.source) || [];
  });
  return [...new Set(cited)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
