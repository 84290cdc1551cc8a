// How a list was read where it leaves room for doubt; each reading can be switched for another.
import { type JSX, useId, useState } from 'react';
import type { Interpretation } from '../../model/interpretation.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { useHandedOn } from '../app/use-handed-on.ts';
import { readAgain } from './read-again.ts';

interface HowItWasReadProps {
  readonly interpretations: readonly Interpretation[];
  /** Whether it needs a heading of its own. */
  readonly hasTitle: boolean;
}

/** All interpretations, in the order in which they were made. */
export function HowItWasRead({ interpretations, hasTitle }: HowItWasReadProps): JSX.Element {
  return (
    <section className="how-read" aria-label="How it was read">
      {hasTitle && <h3 className="how-read-title">How it was read</h3>}
      {interpretations.map((interpretation) => (
        <Reading key={interpretation.message} interpretation={interpretation} />
      ))}
    </section>
  );
}

function Reading({ interpretation }: { readonly interpretation: Interpretation }): JSX.Element {
  const { origin } = useApp();
  const isHandedOn = useHandedOn();
  const { message, count, choices } = interpretation;
  const words = count > 1 ? `${message} It concerns ${countWords(count)} values.` : message;
  // What the page brought along is not there to be read again.
  const isFixed = isHandedOn || origin.kind === 'built-in' || origin.kind === 'carried';
  if (isFixed || choices.length < 2) return <p className="how-read-one">{words}</p>;
  return (
    <fieldset className="how-read-one">
      <legend className="how-read-words">{words}</legend>
      <Choices interpretation={interpretation} />
    </fieldset>
  );
}

/** Nothing happens while the arrow keys walk through the choices: reading a long list again takes time. */
function Choices({ interpretation: { choices } }: { readonly interpretation: Interpretation }): JSX.Element {
  const app = useApp();
  const name = useId();
  const present = choices.findIndex(({ isChosen }) => isChosen);
  const [picked, setPicked] = useState(present);
  const choice = choices[picked];
  return (
    <div className="how-read-choices">
      {choices.map(({ label }, index) => (
        <label key={label} className="how-read-choice">
          <input type="radio" name={name} checked={index === picked} onChange={() => setPicked(index)} />
          {label}
        </label>
      ))}
      {choice && picked !== present && (
        <button type="button" className="control" onClick={() => void readAgain(app, choice.options)}>
          Read it this way
        </button>
      )}
    </div>
  );
}
