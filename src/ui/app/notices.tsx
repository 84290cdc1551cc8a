// The quiet line that says what was ignored.
import { dismissNotices } from '../../state/actions.ts';
import { useApp, useAppState } from './app-context.ts';

/** Nothing where there is nothing to say. */
export function Notices() {
  const { store } = useApp();
  const notices = useAppState((state) => state.notices);
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <p className="notice">
          <span>
            {notices.map((notice) => (
              <span key={notice.path}>{notice.message} </span>
            ))}
            The rest opened as usual.
          </span>
          <button type="button" className="control" onClick={() => dismissNotices(store)}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
