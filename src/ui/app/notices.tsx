// The quiet line that says what was ignored.

import { dismissNotices, showDialog } from '../../state/actions.ts';
import { NewVersionLine } from '../carry/new-version-line.tsx';
import { useApp, useAppState } from './app-context.ts';

/** The path of the notice that sums up what could not be read in a list. */
const PROBLEMS = 'list';
/** Those that are about something else than what was opened. */
const WHOLE = ['order', 'show'];

/** Nothing where there is nothing to say. */
export function Notices() {
  const { store } = useApp();
  const notices = useAppState((state) => state.notices);
  return (
    <div className="notices" role="status">
      <NewVersionLine />
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
  );
}
