// The teacher's desk: the lesson open for changes, in the place of the panel.
import { type DragEvent, type JSX, type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { checkLesson } from '../../lesson/check-lesson.ts';
import { useApp } from '../app/app-context.ts';
import { AddStep } from './add-step.tsx';
import { type Desk, DeskContext, useDesk } from './desk-context.ts';
import { DeskFiles } from './desk-files.tsx';
import { DeskHead } from './desk-head.tsx';
import { Offer, Problems } from './desk-words.tsx';
import { importLesson } from './lesson-files.ts';
import { type OpenedLesson, openKeptLesson } from './open-lesson.ts';
import { StepList } from './step-list.tsx';
import { focusStep } from './step-moves.ts';
import { useStepEvents } from './use-step-events.ts';
import { useUndo } from './use-undo.ts';
import './lesson-desk.css';

export interface LessonDeskProps {
  readonly onClose: () => void;
  /** Absent where nothing can be presented from here. */
  readonly onPresentFrom?: (stepId: string) => void;
}

/** A landmark that fills its container; needs an AppContext. */
export function LessonDesk({ onClose, onPresentFrom }: LessonDeskProps): JSX.Element {
  const headingId = useId();
  const opened = useOpened();
  return (
    <aside className="desk" aria-labelledby={headingId}>
      <header className="desk-bar">
        <h2 className="desk-heading" id={headingId}>
          Lesson
        </h2>
        <button type="button" className="control desk-close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">Close the lesson</span>
        </button>
      </header>
      {typeof opened === 'object' ? (
        <OpenDesk opened={opened} onClose={onClose} onPresentFrom={onPresentFrom} />
      ) : (
        <p className="desk-opening" role="status">
          {opened === 'failed'
            ? 'The lesson could not be opened. Is the connection there? Close it, and open it again.'
            : 'Opening the lesson…'}
        </p>
      )}
    </aside>
  );
}

/** The lesson; undefined until it is there, and `failed` where it cannot be opened. */
function useOpened(): OpenedLesson | 'failed' | undefined {
  const app = useApp();
  const [opened, setOpened] = useState<OpenedLesson | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    const show = (lesson: OpenedLesson | 'failed'): void => {
      if (isCurrent) setOpened(lesson);
    };
    openKeptLesson(app).then(show, () => show('failed'));
    return () => {
      isCurrent = false;
    };
  }, [app]);
  return opened;
}

interface OpenDeskProps {
  readonly opened: OpenedLesson;
  readonly onClose: () => void;
  readonly onPresentFrom: ((stepId: string) => void) | undefined;
}

function OpenDesk({ opened, onClose, onPresentFrom }: OpenDeskProps): JSX.Element {
  const { outline } = useApp();
  const lesson = useStore(opened.store, (state) => state.lesson);
  const { events, isComplete } = useStepEvents(lesson);
  const [openStep, showStep] = useState<string>();
  const [announced, announce] = useState('');
  const findings = useMemo(
    () => (isComplete ? checkLesson(lesson, { ...outline, events }) : []),
    [isComplete, lesson, outline, events],
  );
  const desk = useMemo(
    (): Desk => ({ ...opened, events, findings, openStep, showStep, announce, onPresentFrom }),
    [opened, events, findings, openStep, onPresentFrom],
  );
  return (
    <DeskContext value={desk}>
      <DeskBody onClose={onClose} />
      <p className="visually-hidden" aria-live="polite">
        {announced}
      </p>
    </DeskContext>
  );
}

/** Takes keys and dropped files for the whole desk. Escape closes the open step first, the desk second. */
function DeskBody({ onClose }: Pick<LessonDeskProps, 'onClose'>): JSX.Element {
  const { store, openStep, showStep, announce } = useDesk();
  const { outline } = useApp();
  const { onUndoKey } = useUndo();
  const onKeyDown = (event: KeyboardEvent): void => {
    onUndoKey(event);
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (openStep === undefined) {
      onClose();
      return;
    }
    showStep(undefined);
    focusStep(openStep);
  };
  const open = async (file: File): Promise<void> => {
    const isOpened = await importLesson(store, file, outline);
    if (!isOpened) return;
    showStep(undefined);
    announce('The file was opened. Undo brings back the lesson that was here.');
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; keys belong to the controls inside
    <div
      className="desk-body"
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <DeskHead />
      <Offer />
      <Problems />
      <AddStep />
      <StepList />
      <DeskFiles onFile={(file) => void open(file)} />
    </div>
  );
}
