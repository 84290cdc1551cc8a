// All steps of the lesson in their order, by part. One list, so that a step that moves to another part stays the same element.
import { type JSX, useState } from 'react';
import { moveStepTo, retitlePart } from '../../lesson/edit-lesson.ts';
import { LONGEST } from '../../lesson/lesson-limits.ts';
import { edit } from '../../state/lesson-store.ts';
import { useDesk, useLesson } from './desk-context.ts';
import { StepItem } from './step-item.tsx';
import { placeWords } from './step-words.ts';
import { TextField } from './text-field.tsx';
import './step-list.css';

/** The list; without steps, a word on how to begin. It can take the focus when a step has gone. */
export function StepList(): JSX.Element {
  const { store, announce } = useDesk();
  const lesson = useLesson((state) => state.lesson);
  const { steps } = lesson;
  const onDropped = (dragged: string, target: string): void => {
    edit(store, moveStepTo(dragged, target));
    announce(`Moved to ${placeWords(store.getState().lesson, dragged)}`);
  };
  return (
    <div className="step-list" tabIndex={-1}>
      {steps.length === 0 && (
        <p className="step-list-empty">
          The lesson has no steps yet. Open an event on the timeline and add it, or begin with a question or a page.
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            number={index + 1}
            head={step.part === steps[index - 1]?.part ? undefined : <PartHead id={step.part} />}
            isFirst={index === 0}
            isLast={index === steps.length - 1}
            onDropped={(dragged) => onDropped(dragged, step.id)}
          />
        ))}
      </ol>
    </div>
  );
}

/** A part's title, and a field for another one. */
function PartHead({ id }: { readonly id: string }): JSX.Element {
  const { store } = useDesk();
  const title = useLesson((state) => state.lesson.parts.find((part) => part.id === id)?.title ?? '');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="part-head">
      <h3 className="part-title">{title || 'Part without a title'}</h3>
      <button type="button" className="part-rename" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Done' : 'Rename'}
        <span className="visually-hidden"> the part “{title}”</span>
      </button>
      {isOpen && (
        <TextField
          label="Title of the part"
          value={title}
          longest={LONGEST.title}
          onChange={(next) => edit(store, retitlePart(id, next), `part ${id}`)}
        />
      )}
    </div>
  );
}
