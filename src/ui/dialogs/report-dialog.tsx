// How a reader reports a mistake: a text that names the place, to copy, and where to send it.
import { type JSX, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import { Modal } from './modal.tsx';
import { reportText } from './report-text.ts';
import './report-dialog.css';

/** The dialog behind “Report a mistake”; about the chosen event where there is one. */
export function ReportDialog(): JSX.Element {
  const { reportUrl } = useApp();
  const selected = useAppState((state) => state.selected);
  const event = useEvent(selected);
  const isReady = selected === undefined || event !== undefined;
  return (
    <Modal title="Report a mistake">
      <p>Fill in what is wrong and how you know; the rest says where to look. Nothing is sent from here.</p>
      {isReady && <ReportForm key={event?.id ?? ''} event={event} />}
      <p>
        {reportUrl ? (
          <>
            Send it{' '}
            <a href={reportUrl} target="_blank" rel="noopener noreferrer">
              to those who keep this timeline
            </a>
            .
          </>
        ) : (
          'Send it to whoever gave you this timeline.'
        )}
      </p>
    </Modal>
  );
}

type CopyResult = 'copied' | 'failed';

const RESULT_WORDS: Readonly<Record<CopyResult, string>> = {
  copied: 'Copied.',
  failed: 'Your browser did not allow it. The text is selected: copy it with Ctrl + C or ⌘ + C.',
};

function ReportForm({ event }: { readonly event: TimelineEvent | undefined }): JSX.Element {
  const { outline, version } = useApp();
  const [text, setText] = useState(() => reportText({ outline, version }, window.location.href, event));
  const [result, setResult] = useState<CopyResult>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      // No permission, or no clipboard at all where the page was opened from disk.
      field.current?.select();
      setResult('failed');
    }
  };
  return (
    <>
      <label className="report-field">
        Your report
        <textarea ref={field} rows={12} value={text} onChange={(change) => setText(change.target.value)} />
      </label>
      <div className="report-actions">
        <button type="button" className="control" onClick={() => void copy()}>
          Copy the text
        </button>
        <span role="status">{result && RESULT_WORDS[result]}</span>
      </div>
    </>
  );
}
