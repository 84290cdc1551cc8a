// What could not be read in the list that was opened, each with its place.

import type { JSX } from 'react';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { Modal } from './modal.tsx';

/** The dialog behind “Show what”. */
export function ProblemsDialog(): JSX.Element {
  const { document } = useApp();
  const { problems, problemCount } = document;
  const more = problemCount - problems.length;
  return (
    <Modal title="What could not be read">
      <p>Everything else of the list is open. What stands here was left out or read as it says.</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {message} <code>{path}</code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {countWords(more)} more.</p>}
    </Modal>
  );
}
