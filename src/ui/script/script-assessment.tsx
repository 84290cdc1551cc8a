// How pupils show what they have learnt: the exit ticket, and the levels by which it is read.
import type { JSX } from 'react';
import type { Lesson } from '../../lesson/lesson.ts';
import { ScriptLines } from './script-lines.tsx';

/** The exit ticket and the rubric; nothing where a lesson has neither. */
export function ScriptAssessment({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const { exitTicket, rubric } = lesson;
  return (
    <>
      {exitTicket.length > 0 && (
        <section className="script-together">
          <h2>Exit ticket</h2>
          <ScriptLines lines={exitTicket} isOrdered />
        </section>
      )}
      {rubric.length > 0 && (
        <section className="script-together">
          <h2>How to read the answers</h2>
          <table className="script-rubric">
            <thead>
              <tr>
                <th scope="col">Level</th>
                <th scope="col">The pupil</th>
              </tr>
            </thead>
            <tbody>
              {rubric.map(({ level, shows }) => (
                <tr key={`${level} ${shows}`}>
                  <th scope="row">{level}</th>
                  <td>{shows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
