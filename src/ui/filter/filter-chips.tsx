// What is chosen in the filter, each choice a button that takes it away.
import { type JSX, useRef } from 'react';
import { NO_FILTER } from '../../model/filter.ts';
import { filterBy } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { ChoiceSign } from './choice-sign.tsx';
import { type Choice, choicesIn, choiceWords, eventCountWords } from './filter-words.ts';
import { focusFilterButton, withoutChoice } from './without-choice.ts';
import './filter-chips.css';
import './filter-text-button.css';

/** A row of the choices with “23 of 80 events” and a way to clear all; nothing where nothing is chosen. */
export function FilterChips(): JSX.Element | undefined {
  const { store, outline, columns } = useApp();
  const filter = useAppState((state) => state.filter);
  const { shown } = useArrangement();
  const row = useRef<HTMLUListElement>(null);
  const choices = choicesIn(filter);
  if (choices.length === 0) return undefined;
  const drop = (choice: Choice, place: number): void => {
    // The focus goes to the next choice, or the one before, or to where choices are made.
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const next = buttons[place + 1] ?? buttons[place - 1];
    if (next) next.focus();
    else focusFilterButton();
    filterBy(store, withoutChoice(filter, choice));
  };
  return (
    <section className="filter-chips" aria-label="What is filtered">
      <p className="filter-chips-left" role="status">
        {countWords(shown.length)} of {eventCountWords(columns.count)}
      </p>
      <ul ref={row} className="filter-chips-row">
        {choices.map((choice, place) => (
          <li key={`${choice.group} ${choice.id}`}>
            <button type="button" className="filter-chip" onClick={() => drop(choice, place)}>
              <ChoiceSign choice={choice} />
              <span className="visually-hidden">Remove </span>
              <span className="filter-chip-words" dir="auto">
                {choiceWords(outline, choice)}
              </span>
              <span className="filter-chip-cross" aria-hidden="true">
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="filter-text-button"
        onClick={() => {
          focusFilterButton();
          filterBy(store, NO_FILTER);
        }}
      >
        Clear all
      </button>
    </section>
  );
}
