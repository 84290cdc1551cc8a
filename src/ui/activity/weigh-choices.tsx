// The choices of one pupil.
import type { JSX, KeyboardEvent } from 'react';
import { letterOf } from '../../lesson/weigh-words.ts';
import { WEIGH_LABELS } from './activity-words.ts';

interface WeighChoicesProps {
  readonly onChoose: (choice: number) => void;
}

/** A button for each choice; its letter chooses it, too, where the focus is within. */
export function WeighChoices({ onChoose }: WeighChoicesProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = WEIGH_LABELS.findIndex((_, at) => letterOf(at) === event.key.toUpperCase());
    if (choice < 0) return;
    event.preventDefault();
    onChoose(choice);
  };
  return (
    <fieldset className="weigh-choices" data-own-keys="" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">What do these words count as?</legend>
      {WEIGH_LABELS.map((label, choice) => (
        <button
          key={label}
          type="button"
          className="weigh-choice"
          data-first={choice === 0 ? '' : undefined}
          onClick={() => onChoose(choice)}
        >
          <span className="weigh-letter">{letterOf(choice)}</span> {label}
        </button>
      ))}
    </fieldset>
  );
}
