// One step in the list: its number to drag it by, its title to open it by, what it is, and its moves.
import { type JSX, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Finding } from '../../lesson/check-lesson.ts';
import type { Step } from '../../lesson/lesson.ts';
import { KIND_WORDS } from '../../lesson/overview.ts';
import { minutesWords } from '../../lesson/pace.ts';
import { useApp } from '../app/app-context.ts';
import { useDesk } from './desk-context.ts';
import { StepEditor } from './step-editor.tsx';
import { type StepMoves, useStepMoves } from './step-moves.ts';
import { HIDDEN_WORDS, ROUTE_WORDS, stepTitle } from './step-words.ts';
import './step-item.css';

interface StepItemProps {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  /** What begins with this step: the head of a part. */
  readonly head: ReactNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Takes the id of a step that was dropped on this one. */
  readonly onDropped: (id: string) => void;
}

/** What a dragged step is called among the things that may be dragged here. */
const DRAGGED = 'application/x-sourceline-step';

/** An item that opens in its place. Alt with an arrow key moves it, Delete removes it, dragging its number moves it too. */
export function StepItem({ step, number, head, isFirst, isLast, onDropped }: StepItemProps): JSX.Element {
  const { openStep, showStep, events, findings } = useDesk();
  const { chapters } = useApp().outline;
  const moves = useStepMoves(step.id);
  const [isOver, setOver] = useState(false);
  const isOpen = openStep === step.id;
  const title = stepTitle(step, { events, chapters });
  const editorId = `editor-${number}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event, moves);
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <li
      className="step"
      data-step={step.id}
      data-over={isOver ? '' : undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const dragged = event.dataTransfer.getData(DRAGGED);
        if (dragged === '') return;
        event.preventDefault();
        onDropped(dragged);
      }}
    >
      {head}
      <div className="step-head">
        <DragHandle step={step} number={number} />
        <button
          type="button"
          className="step-title"
          aria-expanded={isOpen}
          aria-controls={isOpen ? editorId : undefined}
          onClick={() => showStep(isOpen ? undefined : step.id)}
        >
          <span className="visually-hidden">Step {number}: </span>
          {title}
        </button>
        <MoveButton words={`Move “${title}” up`} sign="↑" isIdle={isFirst} onMove={() => moves.move(-1)} />
        <MoveButton words={`Move “${title}” down`} sign="↓" isIdle={isLast} onMove={() => moves.move(1)} />
      </div>
      <p className="step-facts">
        {KIND_WORDS[step.kind]} · {minutesWords(step.minutes)} · {ROUTE_WORDS[step.route]}
        {step.hides && <span className="step-hides">hides {HIDDEN_WORDS[step.hides.what]}</span>}
      </p>
      <Findings findings={findings.filter((finding) => finding.step === step.id)} />
      {isOpen && (
        <div id={editorId}>
          <StepEditor step={step} />
        </div>
      )}
    </li>
  );
}

/** Only the number is dragged, so that texts in the step can still be selected. */
function DragHandle({ step, number }: Pick<StepItemProps, 'step' | 'number'>): JSX.Element {
  return (
    <span
      className="step-number"
      aria-hidden="true"
      title="Drag to move"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, step.id);
        event.dataTransfer.effectAllowed = 'move';
        const item = event.currentTarget.closest('li');
        if (item) event.dataTransfer.setDragImage(item, 12, 12);
      }}
    >
      {number}
    </span>
  );
}

interface MoveButtonProps {
  readonly words: string;
  readonly sign: string;
  readonly isIdle: boolean;
  readonly onMove: () => void;
}

/** At an end the button stays, so that the keyboard's focus does; it only does nothing. */
function MoveButton({ words, sign, isIdle, onMove }: MoveButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className="step-move"
      aria-label={words}
      title={words}
      aria-disabled={isIdle}
      onClick={onMove}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** What is wrong with the step, in words and with a sign. */
function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | undefined {
  if (findings.length === 0) return undefined;
  return (
    <ul className="step-findings">
      {findings.map(({ kind, message }) => (
        <li key={message} data-kind={kind}>
          <strong>{kind === 'skipped' ? 'Skipped:' : 'Look again:'}</strong> {message}
        </li>
      ))}
    </ul>
  );
}

/** The move that a key press means; none while a text is typed or a choice is made. */
function moveOf(event: KeyboardEvent, moves: StepMoves): (() => void) | undefined {
  const { target, key, altKey } = event;
  if (!(target instanceof Element) || target.closest('input, textarea, select')) return undefined;
  if (altKey && key === 'ArrowUp') return () => moves.move(-1);
  if (altKey && key === 'ArrowDown') return () => moves.move(1);
  // On another button of the step nobody means the step.
  const isPlain = !(altKey || event.ctrlKey || event.shiftKey || event.metaKey);
  return key === 'Delete' && isPlain && target.closest('.step-title') ? moves.remove : undefined;
}
