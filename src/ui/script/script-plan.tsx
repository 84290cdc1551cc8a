// The plan of a lesson as a table: what comes when.
import type { JSX } from 'react';
import { isInTwoParts } from '../../lesson/lesson.ts';
import { minutesWords } from '../../lesson/pace.ts';
import type { Telling } from '../../lesson/telling.ts';
import { HIDDEN_WORDS, stepTitle } from '../lesson/step-words.ts';

/** Number, title, what is hidden, minutes, and the minutes gone by the end of each step. */
export function ScriptPlan({ telling }: { readonly telling: Telling }): JSX.Element {
  const { steps } = telling;
  let gone = 0;
  const rows = steps.map((step) => {
    gone += step.minutes;
    return { step, until: gone };
  });
  return (
    <section>
      <h2>The plan</h2>
      <table className="script-plan">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">What</th>
            <th scope="col">Hidden at first</th>
            <th scope="col">Takes</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, until }, index) => (
            <tr key={step.id}>
              <td>{index + 1}</td>
              <th scope="row">{stepTitle(step, telling)}</th>
              <td>{isInTwoParts(step) && HIDDEN_WORDS[step.hides?.what ?? 'answer']}</td>
              <td>{minutesWords(step.minutes)}</td>
              <td>{minutesWords(until)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
