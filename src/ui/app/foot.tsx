// What every screen names: the date of knowledge, the version, and where to report a mistake.
import { showDialog } from '../../state/actions.ts';
import type { Outline } from '../../state/document.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { useApp } from './app-context.ts';

/** The line at the bottom. */
export function Foot() {
  const { store, outline, version } = useApp();
  return (
    <footer className="app-foot">
      <span>{sourcesWords(outline)}</span>
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

function sourcesWords({ sourcesEnd, sources: { length } }: Outline): string {
  if (sourcesEnd === '') return length === 0 ? 'No source given' : length === 1 ? '1 source' : `${length} sources`;
  const end = parseEdtf(sourcesEnd);
  return `Sources end ${end ? describeDate(end) : sourcesEnd}`;
}
