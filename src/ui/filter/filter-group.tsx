// One group of the filter: its choices, each with how many events it would leave.
import { type JSX, useState } from 'react';
import { type FilterGroup as Group, toggled, withoutGroup } from '../../model/filter.ts';
import { filterBy } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { ChoiceSign } from './choice-sign.tsx';
import { type CountedChoice, countedChoices } from './filter-choices.ts';
import { choiceWords, eventCountWords, GROUP_WORDS } from './filter-words.ts';
import type { ShownCounts } from './use-filter-counts.ts';
import './filter-group.css';
import './filter-text-button.css';

/** How many choices of a long group are shown at first, and how many more at a time. */
const FEW = 8;
const MORE = 100;

interface FilterGroupProps {
  readonly group: Group;
  readonly counts: ShownCounts;
}

/** A fieldset; nothing where the timeline has nothing to choose there. */
export function FilterGroup({ group, counts }: FilterGroupProps): JSX.Element | undefined {
  const { outline, store } = useApp();
  const filter = useAppState((state) => state.filter);
  const [limit, setLimit] = useState(FEW);
  const choices = countedChoices(group, { outline, filter }, counts);
  if (choices.length === 0) return undefined;
  const { title } = GROUP_WORDS[group];
  // One more is no reason for a button.
  const room = choices.length === limit + 1 ? limit + 1 : limit;
  const shown = choices.filter((choice, i) => i < room || choice.isChosen);
  const hidden = choices.length - shown.length;
  return (
    <fieldset className="filter-group">
      <legend className="filter-legend">{title}</legend>
      {filter[group].length > 0 && (
        <button
          type="button"
          className="filter-text-button filter-group-clear"
          aria-label={`Clear: ${title}`}
          onClick={() => filterBy(store, withoutGroup(filter, group))}
        >
          Clear
        </button>
      )}
      {shown.map((choice) => (
        <ChoiceLine key={choice.id} group={group} choice={choice} />
      ))}
      {hidden > 0 && (
        <button type="button" className="filter-text-button" onClick={() => setLimit(limit + MORE)}>
          {hidden <= MORE ? `Show all ${countWords(choices.length)}` : `Show ${MORE} more of ${countWords(hidden)}`}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceLineProps {
  readonly group: Group;
  readonly choice: CountedChoice;
}

function ChoiceLine({ group, choice: { id, count, isChosen } }: ChoiceLineProps): JSX.Element {
  const { outline, store } = useApp();
  const headline = group === 'sources' ? outline.sources.find((source) => source.id === id)?.headline : undefined;
  return (
    <label className="filter-choice" data-empty={count === 0 && !isChosen ? '' : undefined}>
      <input
        type="checkbox"
        className="filter-box"
        checked={isChosen}
        onChange={() => filterBy(store, toggled(store.getState().filter, group, id))}
      />
      <ChoiceSign choice={{ group, id }} />
      <span className="filter-words" dir="auto">
        {choiceWords(outline, { group, id })}
        {headline && <span className="filter-headline">{headline}</span>}
      </span>
      <span className="filter-count">
        <span className="visually-hidden">would leave </span>
        <span aria-hidden="true">{countWords(count)}</span>
        <span className="visually-hidden">{eventCountWords(count)}</span>
      </span>
    </label>
  );
}
