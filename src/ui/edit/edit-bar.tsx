// One quiet line while the timeline is being changed: whether it is kept, how often it was changed, and the way back.
import './edit-bar.css';
import { type JSX, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Edit } from '../../edit/change.ts';
import type { EditHistory } from '../../edit/edit-history.ts';
import { showDialog } from '../../state/actions.ts';
import { type EditState, type EditStore, redo, undo } from '../../state/edit-store.ts';
import { useApp } from '../app/app-context.ts';
import { hasOwnUndo, undoKeys } from './undo-keys.ts';
import { UnfinishedLine } from './unfinished-line.tsx';

/** Nothing as long as nobody changes the timeline. */
export function EditBar(): JSX.Element | undefined {
  const { editor } = useApp();
  return editor && <Bar editor={editor} />;
}

function Bar({ editor }: { readonly editor: EditStore }): JSX.Element {
  const { store } = useApp();
  const state = useStore(editor);
  const { history, saving, fault } = state;
  const said = useSaid(editor);
  useUndoKeys(editor);
  return (
    <section className="edit-bar" aria-label="Your changes" data-failed={saving === 'failed' ? '' : undefined}>
      <p className="edit-bar-state">
        {saving === 'failed' ? fault : <StateWords saving={saving} />}
        {saving !== 'failed' && ` · ${countWords(state)}`}
      </p>
      <p className="visually-hidden" role="status">
        {saving === 'failed' ? fault : said}
      </p>
      <span className="edit-bar-buttons">
        <StepButton word="Undo" keys="Ctrl+Z" edit={history.past.at(-1)} onStep={() => undo(editor)} />
        <StepButton word="Redo" keys="Ctrl+Y" edit={history.future.at(-1)} onStep={() => redo(editor)} />
        <button type="button" className="control" onClick={() => showDialog(store, 'history')}>
          History
        </button>
        {saving === 'failed' && (
          <button type="button" className="control" onClick={() => showDialog(store, 'take-away')}>
            Take away
          </button>
        )}
      </span>
      <UnfinishedLine editor={editor} />
    </section>
  );
}

interface StepButtonProps {
  readonly word: string;
  readonly keys: string;
  /** What it would take back or make again; undefined where there is nothing. */
  readonly edit: Edit | undefined;
  readonly onStep: () => void;
}

/** It keeps the focus when there is nothing more to do. */
function StepButton({ word, keys, edit, onStep }: StepButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className="control"
      aria-disabled={edit === undefined}
      title={edit ? `${edit.words} (${keys})` : undefined}
      onClick={onStep}
    >
      {word}
    </button>
  );
}

function StateWords({ saving }: Pick<EditState, 'saving'>): JSX.Element {
  if (saving === 'saving') return <>Saving…</>;
  return (
    <>
      Saved<span className="wide-only"> on this computer</span>
    </>
  );
}

function countWords({ history: { told, past } }: EditState): string {
  const count = told.length + past.length;
  if (count === 0) return 'no changes yet';
  return count === 1 ? '1 change' : `${count.toLocaleString('en')} changes`;
}

/** What was taken back or made again last, for those who do not see it. */
function useSaid(editor: EditStore): string {
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      editor.subscribe(({ history }, { history: before }) => {
        if (history.past !== before.past) setSaid(stepWords(history, before));
      }),
    [editor],
  );
  return said;
}

/** Empty where neither was done. */
function stepWords(now: EditHistory, before: EditHistory): string {
  const [undone, again] = [now.future.at(-1), before.future.at(-1)];
  if (undone && now.future.length > before.future.length) return `Undone: ${undone.words}`;
  return again && now.past.at(-1) === again ? `Done again: ${again.words}` : '';
}

/** Everywhere but in fields with an undo of their own, and in dialogs. */
function useUndoKeys(editor: EditStore): void {
  const { store } = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || hasOwnUndo(event.target) || store.getState().dialog !== undefined) return;
      undoKeys(event, editor);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [editor, store]);
}
