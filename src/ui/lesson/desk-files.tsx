// Buttons for a lesson's file and link, for the way back to the start, and for taking everything away.
import { type JSX, useRef, useState } from 'react';
import type { Lesson } from '../../lesson/lesson.ts';
import { type LessonOrigin, resetLesson } from '../../state/lesson-store.ts';
import { clearComputer } from '../../sync/clear-computer.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { AskDialog } from './ask-dialog.tsx';
import { useDesk, useLesson } from './desk-context.ts';
import { exportLesson, type LessonLink, linkTo } from './lesson-files.ts';
import './desk-files.css';

const START_WORDS: Readonly<Record<LessonOrigin, string>> = {
  'built-in': 'the built-in lesson',
  made: 'the lesson made from the timeline',
  carried: 'the lesson of this file',
  file: 'the lesson of the start',
  link: 'the lesson of the start',
};

/** `onFile` opens a file that was chosen. */
export function DeskFiles({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const { store } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="desk-files">
      <div className="desk-files-row">
        <button type="button" className="control" onClick={() => exportLesson(store.getState().lesson)}>
          Export as a file
        </button>
        <button type="button" className="control" onClick={() => input.current?.click()}>
          Open a file…
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Lesson file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <CopyLink />
      </div>
      <div className="desk-files-row">
        <Reset />
        <ClearComputer />
      </div>
    </div>
  );
}

/** Copies the link; where the browser does not let us, shows it to be copied by hand. */
function CopyLink(): JSX.Element {
  const { store, announce } = useDesk();
  const data = useAppState((state) => state.data);
  const present = useLesson((state) => state.lesson);
  const [made, setMade] = useState<LessonLink & { readonly isCopied: boolean; readonly lesson: Lesson }>();
  // Once the lesson has changed, the link is that of another one.
  const link = made?.lesson === present ? made : undefined;
  const copy = async (): Promise<void> => {
    const { lesson, start } = store.getState();
    const fresh = linkTo(lesson, start.lesson, data);
    const isCopied = fresh.url !== undefined && (await toClipboard(fresh.url));
    setMade({ ...fresh, isCopied, lesson });
    if (isCopied) announce('Link copied');
  };
  return (
    <>
      <button type="button" className="control" onClick={() => void copy()}>
        Copy link with the order
      </button>
      {link && (
        <div className="desk-link" role="status">
          {link.isCopied && <p>Link copied.</p>}
          {link.url !== undefined && !link.isCopied && (
            <input className="field-input" readOnly value={link.url} aria-label="The link, to be copied" />
          )}
          {link.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function Reset(): JSX.Element {
  const { store, announce, showStep } = useDesk();
  const isChanged = useLesson((state) => state.isChanged);
  const goal = START_WORDS[useLesson((state) => state.start.origin)];
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="control"
        aria-disabled={!isChanged}
        onClick={() => (isChanged ? setAsking(true) : announce(`This is ${goal} already`))}
      >
        Reset to {goal}
      </button>
      {isAsking && (
        <AskDialog
          title={`Reset to ${goal}?`}
          yes="Reset"
          onYes={() => {
            setAsking(false);
            showStep(undefined);
            resetLesson(store);
            announce(`Back to ${goal}. Undo brings yours back.`);
          }}
          onClose={() => setAsking(false)}
        >
          <p>Your changes go out of the lesson. As long as this page stays open, Undo brings them back.</p>
        </AskDialog>
      )}
    </>
  );
}

function ClearComputer(): JSX.Element {
  const { keeper, showStep } = useDesk();
  const { outline } = useApp();
  const [asked, setAsked] = useState<'asking' | readonly string[]>();
  const clear = async (): Promise<void> => {
    showStep(undefined);
    await keeper.forget();
    setAsked(await clearComputer());
  };
  return (
    <>
      <button type="button" className="control" onClick={() => setAsked('asking')}>
        Clear this computer…
      </button>
      {asked === 'asking' && (
        <AskDialog
          title="Clear this computer?"
          yes="Clear"
          onYes={() => void clear()}
          onClose={() => setAsked(undefined)}
        >
          <p>
            Everything that Sourceline keeps on this computer goes: timelines of your own, changed lessons of “
            {outline.title}” and of all other timelines, settings, and the copy for use without internet. This cannot be
            undone. Files that you have exported stay.
          </p>
        </AskDialog>
      )}
      {asked !== undefined && asked !== 'asking' && (
        <AskDialog key="cleared" title="This computer is cleared" onClose={() => setAsked(undefined)}>
          {asked.length === 0 ? (
            <p>Nothing of ours was kept here.</p>
          ) : (
            <>
              <p>Removed:</p>
              <ul className="ask-list">
                {asked.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </>
          )}
        </AskDialog>
      )}
    </>
  );
}
