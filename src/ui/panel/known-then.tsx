// Whether the chosen event was public by the day of knowledge.
import './known-then.css';
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { knownThenSentence } from './known-then-sentence.ts';

/** One sentence; nothing while the day of knowledge is today. */
export function KnownThen({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { outline } = useApp();
  const day = useAppState((state) => state.knowledgeDay);
  if (day === undefined) return undefined;
  return <p className="known-then">{keepDatesWhole(knownThenSentence(event, outline, day))}</p>;
}
