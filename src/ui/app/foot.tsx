// What every screen names: the date of knowledge, the version, and where to report a mistake.
import { showDialog } from '../../state/actions.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { useApp } from './app-context.ts';

/** The line at the bottom. */
export function Foot() {
  const { store, outline, version } = useApp();
  const end = parseEdtf(outline.sourcesEnd);
  return (
    <footer className="app-foot">
      <span>
        {outline.sourcesEnd === '' ? 'No source given' : `Sources end ${end ? describeDate(end) : outline.sourcesEnd}`}
      </span>
      <span>
        <span className="wide-only">Sourceline </span>
        {version}
      </span>
      <button type="button" className="foot-link" onClick={() => showDialog(store, 'report')}>
        Report a mistake
      </button>
    </footer>
  );
}
