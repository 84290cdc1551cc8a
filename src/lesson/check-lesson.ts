// What a timeline does not have of what a lesson names, and questions that give themselves away. The lesson stays as it is.
import type { TimelineEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { shownDate } from '../model/shown-date.ts';
import type { Publisher, Source } from '../model/source.ts';
import type { Actor, Chapter } from '../model/timeline.ts';
import type { EventStep, Hidden, Lesson, Step } from './lesson.ts';
import { shorten } from './read-value.ts';
import { citationOf } from './telling.ts';

/** What a lesson is checked against. */
export interface KnownTimeline {
  /** The events that the lesson names, as far as the timeline has them. */
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly chapters: readonly Chapter[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
}

export interface Finding extends Problem {
  /** The id of a step. */
  readonly step: string;
  /** A step that is skipped is not shown to the class; a warning changes nothing. */
  readonly kind: 'skipped' | 'warning';
}

/** Everything that the editor says about a lesson's steps, in their order. */
export function checkLesson(lesson: Lesson, known: KnownTimeline): readonly Finding[] {
  const shown = new Set<string>();
  return lesson.steps.flatMap((step, index) => {
    const path = `steps[${index}]`;
    const missing = missingOf(step, known);
    if (missing) return [{ step: step.id, kind: 'skipped', path: `${path}.${missing.path}`, message: missing.message }];
    const warnings = warningsOf(step, known, shown);
    if (step.kind === 'event') shown.add(step.event);
    return warnings.map((message): Finding => ({ step: step.id, kind: 'warning', path: `${path}.hides`, message }));
  });
}

/** The lesson without the steps that this timeline cannot show. */
export function usableLesson(lesson: Lesson, known: Pick<KnownTimeline, 'events' | 'chapters'>): Lesson {
  const steps = lesson.steps.filter((step) => !missingOf(step, known));
  return steps.length === lesson.steps.length ? lesson : { ...lesson, steps };
}

function missingOf(step: Step, known: Pick<KnownTimeline, 'events' | 'chapters'>): Problem | undefined {
  if (step.kind === 'chapter') {
    if (known.chapters.some(({ id }) => id === step.chapter)) return undefined;
    return {
      path: 'chapter',
      message: `This timeline has no chapter “${shorten(step.chapter)}”, so the step is skipped.`,
    };
  }
  if (step.kind !== 'event') return undefined;
  const event = known.events.get(step.event);
  if (!event) {
    return { path: 'event', message: `This timeline has no event “${shorten(step.event)}”, so the step is skipped.` };
  }
  if (step.citation === undefined || step.citation < event.citations.length) return undefined;
  return {
    path: 'citation',
    message: `${excerptCount(event)}, and no number ${step.citation + 1}, so the step is skipped.`,
  };
}

function excerptCount({ title, citations }: TimelineEvent): string {
  const count = citations.length === 1 ? 'one excerpt' : `${citations.length} excerpts`;
  return `“${shorten(title)}” has ${count}`;
}

function warningsOf(step: Step, known: KnownTimeline, shown: ReadonlySet<string>): readonly string[] {
  if (!step.hides) return [];
  const event = step.kind === 'event' ? known.events.get(step.event) : undefined;
  return [
    ...(step.hides.question.trim() === '' ? ['Something is hidden, but the class is asked nothing.'] : []),
    ...(event && shown.has(event.id)
      ? ['An earlier step has shown this event already, so the class may know the answer.']
      : []),
    ...(event && step.kind === 'event' ? givenAway(step, event, step.hides.what, known) : []),
  ];
}

/** What tells the answer before the key does. */
function givenAway(step: EventStep, event: TimelineEvent, what: Hidden, known: KnownTimeline): readonly string[] {
  const question = step.hides?.question ?? '';
  switch (what) {
    case 'date': {
      const year = yearsOf(event).find((one) => hasWord(question, one));
      const yearInTitle = yearsOf(event).find((one) => hasWord(event.title, one));
      return [
        ...(year === undefined ? [] : [`The question names the year ${year}, which is the answer.`]),
        ...(yearInTitle === undefined
          ? []
          : [`The class sees the title while the date is hidden, and the title names the year ${yearInTitle}.`]),
      ];
    }
    case 'speaker': {
      const names = namesOf(step, event, known);
      // Who is named among others is not given away: “Hun Sen or Kem Sokha?”
      const others = known.actors.filter(({ kind, name }) => kind === 'person' && !names.includes(name));
      const isChoice = others.some(({ name }) => hasWord(question, name));
      const name = isChoice ? undefined : names.find((one) => hasWord(question, one));
      return name === undefined ? [] : [`The question names “${name}”, which is the answer.`];
    }
    case 'outcome':
      return hasWord(question, event.title) ? ['The question holds the event’s title, which is the answer.'] : [];
    case 'standing':
      return [];
  }
}

function yearsOf({ when }: TimelineEvent): readonly string[] {
  return [...new Set(`${when.date} ${shownDate(when)}`.match(/\b\d{4}\b/g) ?? [])];
}

/** Shorter parts of a name are words of their own: “de”, “of”. */
const SHORTEST_NAME = 4;

/** The names of who speaks, whole and in parts: a surname alone tells it too. */
function namesOf(step: EventStep, event: TimelineEvent, known: KnownTimeline): readonly string[] {
  const citation = citationOf(step, event);
  if (!citation) return [];
  const actor = known.actors.find(({ id }) => id === citation.speaker);
  const source = known.sources.find(({ id }) => id === citation.source);
  const publisher = known.publishers.find(({ id }) => id === source?.publisher);
  const whole = actor ? [actor.name] : publisher ? [publisher.name, publisher.shortName] : [];
  const parts = whole.flatMap((name) => name.split(/\s+/)).filter((part) => part.length >= SHORTEST_NAME);
  return [...whole, ...parts];
}

function hasWord(text: string, word: string): boolean {
  if (word.trim() === '') return false;
  const plain = ` ${lettersOf(text)} `;
  return plain.includes(` ${lettersOf(word)} `);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
