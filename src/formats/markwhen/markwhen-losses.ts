// What Markwhen does not show of a timeline, counted, in a teacher's words. All of it comes back where Sourceline reads the file.

import type { TimelineEvent } from '../../model/event.ts';
import { countWords } from '../../time/count-words.ts';
import type { Loss, WriteFormat } from '../format.ts';
import type { MarkwhenDate } from './markwhen-date.ts';

export interface Losses {
  readonly note: (event: TimelineEvent, date: MarkwhenDate) => void;
  readonly all: () => readonly Loss[];
}

type Kind = 'hidden' | 'coarser' | 'how' | 'excerpts' | 'people' | 'public' | 'connections' | 'words' | 'credits';

const SENTENCES: Readonly<Record<Kind, (count: number) => string>> = {
  hidden: (n) => `${events(n)} not shown: Markwhen has no dates before 99,999 BCE or after the year 9999.`,
  coarser: (n) =>
    `${n === 1 ? '1 date is' : `${n} dates are`} shown without the doubt: Markwhen has no “about”, “or” and “between”, and takes an open end for today.`,
  how: (n) =>
    `${n === 1 ? '1 note' : `${n} notes`} on how a date is known, or that another report gives another day, ${n === 1 ? 'is' : 'are'} not shown.`,
  excerpts: (n) =>
    `${n === 1 ? '1 quotation is' : `${n} quotations are`} not shown, with who said it and where: Markwhen has no place for sources.`,
  people: (n) => `${events(n)} shown without the people and organisations in it.`,
  public: (n) => `${events(n)} shown without when it became public.`,
  connections: (n) =>
    `${n === 1 ? '1 connection' : `${n} connections`} between events ${n === 1 ? 'is' : 'are'} not shown.`,
  words: (n) => `${events(n)} shown without what is disputed, how an accusation stood, or the words in plain language.`,
  credits: (n) => `${n === 1 ? '1 picture is' : `${n} pictures are`} shown without the credit.`,
};

function events(count: number): string {
  return count === 1 ? '1 event is' : `${countWords(count)} events are`;
}

/** Nothing noted yet but what the outline has: chapters, sources, people and words. */
export function createLosses(outline: Parameters<WriteFormat>[0]): Losses {
  const counts = new Map<Kind, number>();
  const add = (kind: Kind, count: number): void => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  return {
    note: (event, date) => {
      add('hidden', Number(date.text === undefined));
      add('coarser', Number(date.isCoarser && date.text !== undefined));
      add('how', Number(event.when.how !== '' || event.when.elsewhere !== undefined));
      add('excerpts', event.citations.length);
      add('people', Number(event.actors.length > 0));
      add('public', Number(event.madePublic !== undefined));
      add('connections', event.connections.length);
      add('words', Number([event.disagreement, event.legalStatus, event.plain].some((text) => text !== undefined)));
      add('credits', (event.media ?? []).filter(({ credit }) => credit !== undefined).length);
    },
    all: () => [
      ...outlineLosses(outline),
      ...[...counts].map(([kind, count]) => ({ message: SENTENCES[kind](count), count })),
    ],
  };
}

function outlineLosses({ chapters, sources, actors, terms }: Parameters<WriteFormat>[0]): readonly Loss[] {
  const kept: readonly (readonly [number, string])[] = [
    [chapters.length, 'chapters'],
    [sources.length, 'sources'],
    [actors.length, 'people and organisations with what is told about them'],
    [terms.length, 'explained words'],
  ];
  return kept.flatMap(([count, what]) =>
    count === 0
      ? []
      : [
          {
            message: `Markwhen does not show the ${what} (${countWords(count)}); they stay in the file and come back when Sourceline reads it.`,
            count,
          },
        ],
  );
}
