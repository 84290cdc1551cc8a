// How a list was read where it leaves room for doubt: what can be switched for another reading, and, folded, what else was noticed.
import type { JSX } from 'react';
import type { Interpretation } from '../../model/interpretation.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { useHandedOn } from '../app/use-handed-on.ts';
import { ReadChoices } from './read-choices.tsx';

interface HowItWasReadProps {
  readonly interpretations: readonly Interpretation[];
  /** Whether it needs a heading of its own. */
  readonly hasTitle: boolean;
  /** Is told which other reading is chosen and not taken yet; undefined where there is none. */
  readonly onPending: (label: string | undefined) => void;
}

/** All interpretations, each kind in the order in which they were made. */
export function HowItWasRead({ interpretations, hasTitle, onPending }: HowItWasReadProps): JSX.Element {
  const doubts = interpretations.filter(isDoubt);
  const remarks = interpretations.filter((one) => !isDoubt(one));
  return (
    <section className="how-read" aria-label="How it was read">
      {hasTitle && <h3 className="how-read-title">How it was read</h3>}
      {doubts.map((doubt) => (
        // The same question stays, also where its sentence changes with the answer: it has the focus.
        <Doubt key={doubt.choices.map(({ label }) => label).join('|')} doubt={doubt} onPending={onPending} />
      ))}
      {remarks.length > 0 && <Remarks remarks={remarks} />}
    </section>
  );
}

function isDoubt({ choices }: Interpretation): boolean {
  return choices.length > 1;
}

interface DoubtProps {
  readonly doubt: Interpretation;
  readonly onPending: HowItWasReadProps['onPending'];
}

function Doubt({ doubt, onPending }: DoubtProps): JSX.Element {
  const { origin } = useApp();
  const isHandedOn = useHandedOn();
  const { message, count } = doubt;
  const words = count > 1 ? `${message} It concerns ${countWords(count)} values.` : message;
  // What the page brought along is not there to be read again.
  const isFixed = isHandedOn || origin.kind === 'built-in' || origin.kind === 'carried';
  if (isFixed) return <p className="how-read-one">{words}</p>;
  return (
    <fieldset className="how-read-one">
      <legend className="how-read-words">{words}</legend>
      <ReadChoices interpretation={doubt} onPending={onPending} />
    </fieldset>
  );
}

/** Nothing of it is a fault, and nothing is to be done. */
function Remarks({ remarks }: { readonly remarks: readonly Interpretation[] }): JSX.Element {
  const { length } = remarks;
  return (
    <details className="how-read-remarks">
      <summary className="how-read-summary">
        {length === 1 ? '1 remark on the way it was read' : `${countWords(length)} remarks on the way it was read`}
      </summary>
      <p className="how-read-lead">Nothing is wrong here: this is what was taken for what.</p>
      <ul className="how-read-list">
        {remarks.map(({ message, count }) => (
          <li key={message}>{count > 1 ? `${message} (${countWords(count)} times)` : message}</li>
        ))}
      </ul>
    </details>
  );
}
