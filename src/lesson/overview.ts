// The steps as the class may see them at a glance: what was told by its title, what is to come by its kind alone.
import type { StepKind } from './lesson.ts';
import type { Run } from './run.ts';
import { type Slide, slideOf } from './slide.ts';
import type { Telling } from './telling.ts';

export interface OverviewItem {
  readonly words: string;
  readonly isPresent: boolean;
  readonly isToCome: boolean;
}

/** What a step is, in a word. */
export const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  event: 'Event',
  chapter: 'Chapter',
  question: 'Question',
  page: 'Page',
  activity: 'Activity',
};

/** One item for each step while the class stands at an index. A title to come, or jumped over, could answer what is asked. */
export function overviewOf(
  telling: Telling,
  { index, isRevealed, told }: Pick<Run, 'index' | 'isRevealed' | 'told'>,
): readonly OverviewItem[] {
  return telling.steps.map((step, at) => {
    const isToCome = at > index;
    const slide = isToCome ? undefined : slideOf(telling, at, at < index ? told.includes(at) : isRevealed, told);
    return { words: slide ? wordsOf(slide) : KIND_WORDS[step.kind], isPresent: at === index, isToCome };
  });
}

/** What a slide is called, by what it shows. */
function wordsOf(slide: Slide): string {
  if (slide.hides !== undefined) return slide.question ?? '';
  return slide.event?.title ?? slide.title ?? slide.question ?? KIND_WORDS[slide.kind];
}
