// What could not be read in the list that was opened, each with its place, and how the rest was read.
import './problems-dialog.css';
import { type JSX, useState } from 'react';
import type { Problem } from '../../model/problem.ts';
import { settleProblem } from '../../state/edit-store.ts';
import { downloadFile } from '../../sync/download-file.ts';
import { useApp } from '../app/app-context.ts';
import { useHandedOn } from '../app/use-handed-on.ts';
import { Modal } from '../dialogs/modal.tsx';
import { HowItWasRead } from './how-it-was-read.tsx';
import { mendInForm } from './mend-in-form.ts';
import { ProblemItem } from './problem-item.tsx';
import { moreWords, problemsText } from './problem-words.ts';
import { ReadingLine } from './reading-line.tsx';
import { useProblems } from './use-problems.ts';

/** The dialog behind “Show what” and “How it was read…”. */
export function ProblemsDialog(): JSX.Element {
  const { problems, moreCount, interpretations } = useProblems();
  const [pending, setPending] = useState<string>();
  const hasProblems = problems.length + moreCount > 0;
  return (
    <Modal title={hasProblems ? 'What could not be read' : 'How it was read'}>
      <ReadingLine />
      {hasProblems ? (
        <Problems problems={problems} moreCount={moreCount} pending={pending} />
      ) : (
        <p>Nothing is left that could not be read.</p>
      )}
      {interpretations.length > 0 && (
        <HowItWasRead interpretations={interpretations} hasTitle={hasProblems} onPending={setPending} />
      )}
    </Modal>
  );
}

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly moreCount: number;
}

interface MendableProps extends ProblemsProps {
  /** A reading that was chosen and not taken yet: whoever goes to the form would lose it. */
  readonly pending: string | undefined;
}

function Problems({ problems, moreCount, pending }: MendableProps): JSX.Element {
  const app = useApp();
  const { editor, columns } = app;
  const isNothingOpen = columns.count === 0;
  const isHandedOn = useHandedOn();
  const [fault, setFault] = useState('');
  const [warned, setWarned] = useState<string>();
  const mend = async (problem: Problem): Promise<void> => {
    const isFree = pending === undefined || pending === warned;
    setWarned(pending);
    setFault(isFree ? await mendInForm(app, problem) : pendingWords(pending));
  };
  return (
    <>
      <p>
        {isNothingOpen
          ? 'Not one event of the list could be read as it stands. What can be fixed here becomes the timeline.'
          : 'Everything else of the list is open. What stands here was left out, or was read as the sentence says.'}
      </p>
      {fault && <p role="alert">{fault}</p>}
      <ul className="problems">
        {problems.map((problem, index) => (
          <ProblemItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be the same word for word, and have no state.
            key={`${problem.line} ${problem.path} ${problem.message} ${index}`}
            problem={problem}
            onMend={isHandedOn || !problem.draft ? undefined : () => void mend(problem)}
            onDismiss={isHandedOn || !editor ? undefined : () => settleProblem(editor, problem)}
          />
        ))}
      </ul>
      {moreCount > 0 && <p>{moreWords(moreCount)}</p>}
      <TakeProblems problems={problems} moreCount={moreCount} />
    </>
  );
}

function pendingWords(label: string): string {
  return `You chose “${label}” below, and the list was not read that way yet. Press “Read it this way” there first, or “Fix in the form” once more to leave the choice.`;
}

/** The whole list as a text, for whoever keeps the file. */
function TakeProblems({ problems, moreCount }: ProblemsProps): JSX.Element {
  const { outline } = useApp();
  const [words, setWords] = useState('');
  const text = (): string => problemsText(outline.title, problems, moreCount);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setWords('Copied.');
    } catch {
      setWords('Your browser did not allow it. Save it as a file instead.');
    }
  };
  return (
    <p className="problems-ways">
      <button type="button" className="control" onClick={() => void copy()}>
        Copy this list
      </button>
      <button
        type="button"
        className="control"
        onClick={() => downloadFile('what-could-not-be-read.txt', text(), 'text/plain;charset=utf-8')}
      >
        Save it as a text
      </button>
      <span role="status">{words}</span>
    </p>
  );
}
