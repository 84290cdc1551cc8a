// The handout as it is printed, and as its preview shows it: everything that was chosen, in black on white.
import type { JSX } from 'react';
import type { Handout as HandoutData } from '../../model/handout.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { DrawingLegend } from './drawing-legend.tsx';
import { HandoutEvent } from './handout-entry.tsx';
import { HandoutHead } from './handout-head.tsx';
import type { HandoutOptions, HandoutPart } from './handout-options.ts';
import { PAPER_MARGIN, PAPERS, PX_PER_MM } from './handout-options.ts';
import { HandoutComparison, HandoutQuestions } from './handout-questions.tsx';
import { HandoutSources } from './handout-sources.tsx';
import { HandoutPeople, HandoutTerms } from './handout-words.tsx';
import { Heading } from './heading.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import type { Answers } from './use-answers.ts';
import './handout.css';
import './handout-paper.css';

export interface HandoutProps {
  readonly handout: HandoutData;
  readonly title: string;
  readonly options: HandoutOptions;
  readonly answers: Answers;
  readonly knowledgeDay: Instant | undefined;
  /** Of these events in Sourceline; undefined where there is none that others can open. */
  readonly address: string | undefined;
}

/** Head, drawing, events, words, people, questions, a longer task, sources. Needs an AppContext. */
export function Handout({ handout, title, options, answers, knowledgeDay, address }: HandoutProps): JSX.Element {
  const { version } = useApp();
  const has = (part: HandoutPart): boolean => !options.without.includes(part);
  const hasAnswers = options.copy === 'teacher';
  const paper = PAPERS[options.paper];
  return (
    <div className="handout" data-paper={options.paper}>
      <HandoutHead title={title} handout={handout} options={options} knowledgeDay={knowledgeDay} />
      {has('drawing') && (
        <figure className="handout-drawing">
          <TimelineDrawing entries={handout.entries} width={(paper.width - 2 * PAPER_MARGIN.side) * PX_PER_MM} />
          <DrawingLegend entries={handout.entries} />
        </figure>
      )}
      <section className="handout-section">
        <Heading depth={1} className="handout-heading">
          What happened, and who says so
        </Heading>
        {handout.entries.map((entry) => (
          <HandoutEvent
            key={entry.event.id}
            entry={entry}
            answers={answers.get(entry.event.id) ?? []}
            knowledgeDay={knowledgeDay}
          />
        ))}
      </section>
      {has('words') && <HandoutTerms handout={handout} knowledgeDay={knowledgeDay} keepsLater={options.keepsLater} />}
      {has('people') && <HandoutPeople handout={handout} knowledgeDay={knowledgeDay} keepsLater={options.keepsLater} />}
      {has('questions') && <HandoutQuestions handout={handout} hasAnswers={hasAnswers} />}
      {has('comparison') && <HandoutComparison handout={handout} hasAnswers={hasAnswers} />}
      {has('sources') && <HandoutSources handout={handout} address={address} />}
      <p className="handout-foot">Made with Sourceline {version}.</p>
    </div>
  );
}
