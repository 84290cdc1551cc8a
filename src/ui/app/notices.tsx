// The quiet lines that say what was ignored, what is being read, and what is in this window only.
import { type JSX, lazy } from 'react';
import { dismissNotices, showDialog } from '../../state/actions.ts';
import { NewVersionLine } from '../carry/new-version-line.tsx';
import { useProblems } from '../open/use-problems.ts';
import { useApp, useAppState } from './app-context.ts';
import { Later } from './later.tsx';
import { doubtSentence, problemsSentence } from './problems-sentence.ts';

const ListGate = lazy(async () => ({ default: (await import('../open/list-gate.tsx')).ListGate }));
const WindowOnlyLine = lazy(async () => ({ default: (await import('../open/window-only-line.tsx')).WindowOnlyLine }));

/** The path of the notice that sums up what could not be read in a list. */
const PROBLEMS = 'list';
/** Those that are about something else than what was opened. */
const WHOLE = ['order', 'show', 'mine', 'asked'];

/** Nothing where there is nothing to say. */
export function Notices(): JSX.Element {
  const { store, origin } = useApp();
  const all = useAppState((state) => state.notices);
  const { problems, moreCount, interpretations } = useProblems();
  // Some were mended or dismissed meanwhile, or all.
  const faults = problemsSentence(problems, problems.length + moreCount);
  // Where nothing is at fault, the line about the reading says it.
  const left = faults && `${faults} ${doubtSentence(interpretations)}`.trim();
  const notices = all
    .map((notice) => (notice.path === PROBLEMS ? { ...notice, message: left } : notice))
    .filter(({ message }) => message !== '');
  return (
    <>
      <div className="notices" role="status">
        <NewVersionLine />
        <Later>{origin.kind === 'file' && <WindowOnlyLine />}</Later>
        {notices.length > 0 && (
          <p className="notice">
            <span>
              {notices.map((notice) => (
                <span key={`${notice.path} ${notice.message}`}>{notice.message} </span>
              ))}
              {notices.some(({ path }) => !WHOLE.includes(path)) && 'The rest opened as usual.'}
            </span>
            {notices.some(({ path }) => path === PROBLEMS) && (
              <button type="button" className="control" onClick={() => showDialog(store, 'problems')}>
                Show what
              </button>
            )}
            <button type="button" className="control" onClick={() => dismissNotices(store)}>
              Dismiss
            </button>
          </p>
        )}
      </div>
      <Later>
        <ListGate />
      </Later>
    </>
  );
}
