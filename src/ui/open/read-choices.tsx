// The ways in which a list can be read: another one is taken at once, or asks first where it takes back what its author did.
import { type JSX, useId, useState } from 'react';
import { changesSinceRead } from '../../edit/changes-since-read.ts';
import type { Interpretation, ReadChoice } from '../../model/interpretation.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { readAgain } from './read-again.ts';

interface ReadChoicesProps {
  readonly interpretation: Interpretation;
  /** Is told which way is chosen and not taken yet; undefined where there is none. */
  readonly onPending: (label: string | undefined) => void;
}

/**
 * A radio for each. A list that is kept and unchanged is read the other way at once, and stays under this dialog; one that is not kept is
 * opened anew, which takes time and closes the dialog, so that nothing happens while the arrow keys walk through the choices.
 */
export function ReadChoices({ interpretation: { choices }, onPending }: ReadChoicesProps): JSX.Element {
  const app = useApp();
  const name = useId();
  const [picked, setPicked] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const chosen = choices.find(({ label, isChosen }) => (picked === undefined ? isChosen : label === picked));
  const pending = chosen && !chosen.isChosen ? chosen : undefined;
  const changes = app.editor ? changesSinceRead(app.editor.getState().history) : 0;
  const take = async ({ options }: ReadChoice): Promise<void> => {
    await readAgain(app, options);
    // Where that failed, it is read as it was.
    setPicked(undefined);
    setAsked(false);
    onPending(undefined);
  };
  const pick = (choice: ReadChoice): void => {
    setPicked(choice.label);
    setAsked(false);
    const isAtOnce = app.origin.kind === 'kept' && changes === 0;
    if (!choice.isChosen && isAtOnce) void take(choice);
    else onPending(choice.isChosen ? undefined : choice.label);
  };
  const press = (choice: ReadChoice): void => {
    if (changes === 0 || isAsked) void take(choice);
    else setAsked(true);
  };
  return (
    <div className="how-read-choices">
      {choices.map((choice) => (
        <label key={choice.label} className="how-read-choice">
          <input type="radio" name={name} checked={choice === chosen} onChange={() => pick(choice)} />
          {choice.label}
        </label>
      ))}
      {pending && (
        <button type="button" className="control" onClick={() => press(pending)}>
          {isAsked ? 'Read it this way all the same' : 'Read it this way'}
        </button>
      )}
      <p className="how-read-asked" role="status">
        {pending && isAsked && lossWords(changes)}
      </p>
    </div>
  );
}

function lossWords(count: number): string {
  return count === 1
    ? '1 change of yours was made since; it is taken back by this, and Undo brings it again.'
    : `${countWords(count)} changes of yours were made since; they are taken back by this, and Undo brings them again.`;
}
