// Where the filter leaves nothing: says so, and which choices stand in the way.
import { type JSX, useMemo } from 'react';
import { type WayBack, waysBack } from '../../layout/filter-counts.ts';
import { choiceCount, type Filter, NO_FILTER, withoutGroup } from '../../model/filter.ts';
import { filterBy } from '../../state/actions.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { choicesIn, choiceWords, eventCountWords, groupsInWords } from './filter-words.ts';
import { focusFilterButton } from './without-choice.ts';
import './nothing-left.css';

/** How many ways back are offered, those that bring back the most. */
const MOST_WAYS = 4;

/** A sentence and buttons; nothing where something is left, or where nothing is chosen. */
export function NothingLeft(): JSX.Element | undefined {
  const { document, columns, outline } = useApp();
  const filter = useAppState((state) => state.filter);
  const { shown } = useArrangement();
  const isEmpty = shown.length === 0 && columns.count > 0 && choiceCount(filter) > 0;
  const ways = useMemo(
    () => (isEmpty ? waysBack(document, filter).slice(0, MOST_WAYS) : []),
    [document, filter, isEmpty],
  );
  if (!isEmpty) return undefined;
  const names = choicesIn(filter).map((choice) => choiceWords(outline, choice));
  return (
    <section className="nothing-left" aria-label="Nothing is left">
      <p className="nothing-left-words" role="status">
        {names.length === 1 ? 'No event has what was chosen:' : 'No event has all of what was chosen:'}{' '}
        {names.join(', ')}.
      </p>
      <Ways ways={ways} filter={filter} />
    </section>
  );
}

interface WaysProps {
  readonly ways: readonly WayBack[];
  readonly filter: Filter;
}

function Ways({ ways, filter }: WaysProps): JSX.Element {
  const { store, outline, columns } = useApp();
  const turnTo = (next: Filter): void => {
    focusFilterButton();
    filterBy(store, next);
  };
  // A way that brings back everything clears the filter.
  const partly = ways.filter(({ left }) => left < columns.count);
  return (
    <p className="nothing-left-ways">
      {partly.map(({ groups, left }) => (
        <button
          key={groups.join(' ')}
          type="button"
          className="control"
          onClick={() => turnTo(groups.reduce<Filter>(withoutGroup, filter))}
        >
          Without {groupsInWords(outline, filter, groups)}: {eventCountWords(left)}
        </button>
      ))}
      <button type="button" className="control" onClick={() => turnTo(NO_FILTER)}>
        Clear the filter: {eventCountWords(columns.count)}
      </button>
    </p>
  );
}
