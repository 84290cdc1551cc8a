// The teacher's script: the whole lesson on paper with notes, answers, minutes and excerpts. Not for the class.
import type { JSX } from 'react';
import { type Lesson, minutesOf, type Route, type Step } from '../../lesson/lesson.ts';
import { minutesWords } from '../../lesson/pace.ts';
import type { StepCards } from '../../lesson/step-cards.ts';
import type { Telling } from '../../lesson/telling.ts';
import { useApp } from '../app/app-context.ts';
import { ROUTE_WORDS } from '../lesson/step-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { citedSources } from './cited-sources.ts';
import { ScriptAssessment } from './script-assessment.tsx';
import { ScriptLines } from './script-lines.tsx';
import { ScriptPlan } from './script-plan.tsx';
import { ScriptSources } from './script-sources.tsx';
import { ScriptStep } from './script-step.tsx';
import './teacher-script.css';

export interface TeacherScriptProps {
  readonly lesson: Lesson;
  readonly route: Route;
  /** Of that route. */
  readonly telling: Telling;
  /** What each activity deals to the class, by its step’s id. */
  readonly cards: ReadonlyMap<string, StepCards>;
}

/** Goals, plan, steps, exit ticket, rubric and sources, for A4; shown on paper only. Needs an AppContext. */
export function TeacherScript({ lesson, route, telling, cards }: TeacherScriptProps): JSX.Element {
  const { outline, version } = useApp();
  const sources = citedSources(telling, cards, outline);
  return (
    <div className="teacher-script">
      <header>
        <p className="script-kind">Teacher’s script: with the answers, not for the class</p>
        <h1 className="script-title">{lesson.title}</h1>
        <p>
          {ROUTE_WORDS[route]}: {telling.steps.length} steps, {minutesWords(minutesOf(telling.steps))}. From “
          {outline.title}”. {outline.sourcesEnd && `Its sources end ${dateWords(outline.sourcesEnd)}. `}Sourceline{' '}
          {version}.
        </p>
      </header>
      {lesson.goals.length > 0 && (
        <section className="script-goals">
          <h2>Afterwards, pupils can</h2>
          <ScriptLines lines={lesson.goals} />
        </section>
      )}
      <ScriptPlan telling={telling} />
      {stretchesOf(telling.steps).map(({ part, first, steps }) => (
        <section key={steps[0]?.id}>
          <h2 className="script-part">{telling.parts.find(({ id }) => id === part)?.title}</h2>
          {steps.map((step, index) => (
            <ScriptStep
              key={step.id}
              number={first + index + 1}
              step={step}
              telling={telling}
              cards={cards.get(step.id)}
              sources={sources}
            />
          ))}
        </section>
      ))}
      <ScriptAssessment lesson={lesson} />
      <ScriptSources sources={sources} />
    </div>
  );
}

interface Stretch {
  readonly part: string;
  /** Index of its first step. */
  readonly first: number;
  readonly steps: Step[];
}

/** Steps of one part that follow each other; a part that comes again begins again. */
function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, step] of steps.entries()) {
    const last = stretches.at(-1);
    if (last?.part === step.part) last.steps.push(step);
    else stretches.push({ part: step.part, first: index, steps: [step] });
  }
  return stretches;
}
