// What a step is about, for each kind of step.
import type { JSX } from 'react';
import type { ActivityKind, EventStep, Step } from '../../lesson/lesson.ts';
import { LONGEST, MOST } from '../../lesson/lesson-limits.ts';
import { excerptText } from '../../model/excerpt.ts';
import { ACTIVITY_TITLES } from '../activity/activity-words.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName } from '../panel/citation-names.ts';
import { useDesk } from './desk-context.ts';
import { SelectField } from './select-field.tsx';
import { LinesField, TextField } from './text-field.tsx';

export interface StepFieldsProps<S extends Step = Step> {
  readonly step: S;
  /** `field` names what is typed in; absent: a choice. */
  readonly onChange: (change: (step: Step) => Step, field?: string) => void;
}

/** The fields of a step's own kind. */
export function ContentFields({ step, onChange }: StepFieldsProps): JSX.Element {
  const { outline } = useApp();
  switch (step.kind) {
    case 'event':
      return <ExcerptChoice step={step} onChange={onChange} />;
    case 'chapter':
      return (
        <SelectField
          label="Chapter"
          value={step.chapter}
          options={withPresent(
            outline.chapters.map(({ id, title }) => ({ value: id, words: title })),
            step.chapter,
          )}
          onChange={(chapter) => onChange(() => ({ ...step, chapter }))}
        />
      );
    case 'question':
      return (
        <>
          <TextField
            label="Question"
            rows={2}
            value={step.question}
            longest={LONGEST.question}
            onChange={(question) => onChange(() => ({ ...step, question }), 'question')}
          />
          <LinesField
            label="Answer, after the next key"
            lines={step.answer}
            most={MOST.answer}
            longest={LONGEST.line}
            onChange={(answer) => onChange(() => ({ ...step, answer }), 'answer')}
          />
        </>
      );
    case 'page':
      return (
        <>
          <TextField
            label="Title"
            value={step.title}
            longest={LONGEST.title}
            onChange={(title) => onChange(() => ({ ...step, title }), 'title')}
          />
          <LinesField
            label="Lines"
            lines={step.lines}
            most={MOST.lines}
            longest={LONGEST.line}
            onChange={(lines) => onChange(() => ({ ...step, lines }), 'lines')}
          />
        </>
      );
    case 'activity':
      return (
        <SelectField
          label="Activity"
          value={step.activity}
          options={(Object.keys(ACTIVITY_TITLES) as ActivityKind[]).map((value) => ({
            value,
            words: ACTIVITY_TITLES[value],
          }))}
          onChange={(activity) => onChange(() => ({ ...step, activity }))}
        />
      );
  }
}

/** An event with one excerpt leaves nothing to choose. */
function ExcerptChoice({ step, onChange }: StepFieldsProps<EventStep>): JSX.Element | undefined {
  const { outline } = useApp();
  const citations = useDesk().events.get(step.event)?.citations ?? [];
  const present = String(step.citation ?? 0);
  if (citations.length < 2 && (step.citation ?? 0) < citations.length) return undefined;
  if (citations.length === 0) return undefined;
  return (
    <SelectField
      label="Excerpt"
      value={present}
      options={withPresent(
        citations.map((citation, index) => ({
          value: String(index),
          words: `${index + 1}. ${publisherName(outline, citation)}: “${beginning(excerptText(citation.excerpt))}”`,
        })),
        present,
      )}
      onChange={(citation) => onChange(() => ({ ...step, citation: Number(citation) }))}
    />
  );
}

const LONGEST_BEGINNING = 60;

function beginning(text: string): string {
  return text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING).trimEnd()}…` : text;
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** What a step names and the timeline does not have stands among the choices too, so that it can be seen and left. */
function withPresent(choices: readonly Choice[], present: string): readonly Choice[] {
  return choices.some(({ value }) => value === present)
    ? choices
    : [{ value: present, words: `${present} (not in this timeline)` }, ...choices];
}
