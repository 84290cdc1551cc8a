// The answers to accusations that are events of their own.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';

export type Answers = ReadonlyMap<string, readonly TimelineEvent[]>;

const NONE: Answers = new Map();

/** For each event with a legal status, the events that answer or contradict it; empty until they are there. */
export function useAnswers(events: readonly TimelineEvent[]): Answers {
  const { document } = useApp();
  const [answers, setAnswers] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const accusations = events.filter(({ legalStatus }) => legalStatus !== undefined);
      const found = await Promise.all(
        accusations.map(async (event) => {
          const connected = await document.connectedTo(event);
          return [event.id, connected.filter((other) => answersTo(other, event))] as const;
        }),
      );
      if (isCurrent) setAnswers(new Map(found));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, events]);
  return answers;
}

function answersTo({ connections }: TimelineEvent, event: TimelineEvent): boolean {
  return connections.some(({ kind, event: id }) => id === event.id && (kind === 'answers' || kind === 'contradicts'));
}
