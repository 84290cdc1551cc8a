// The day of knowledge in the bar: what was public by then? A date to type, steps, days worth choosing, and how many events that leaves.
import './knowledge-control.css';
import { type JSX, useMemo } from 'react';
import { countKnowledge } from '../../layout/knowledge.ts';
import { dayRangeOf, dayWithin } from '../../layout/knowledge-days.ts';
import { knowAt, showArcs } from '../../state/actions.ts';
import { DAY, type Instant } from '../../time/span.ts';
import { useApp, useAppState, useArrangement, useScale } from '../app/app-context.ts';
import { Popover } from '../popover/popover.tsx';
import { DayChoices } from './day-choices.tsx';
import { DayInput } from './day-input.tsx';
import { ALL_KNOWN, countSentence, dayWords } from './day-words.ts';

/** A button “Known by: today” with its card. */
export function KnowledgeControl(): JSX.Element {
  const day = useAppState((state) => state.knowledgeDay);
  const hasArcs = useAppState((state) => state.hasArcs);
  return (
    <Popover label={`Known by: ${dayWords(day)}`} isOn={day !== undefined || hasArcs}>
      {() => <KnowledgeCard day={day} hasArcs={hasArcs} />}
    </Popover>
  );
}

interface KnowledgeCardProps {
  readonly day: Instant | undefined;
  readonly hasArcs: boolean;
}

function KnowledgeCard({ day, hasArcs }: KnowledgeCardProps): JSX.Element {
  const { store, outline, facets } = useApp();
  const { limits } = useScale();
  const range = useMemo(() => dayRangeOf(limits.extent, outline), [limits, outline]);
  const isTold = facets.knownFrom.length > 0;
  const step = (days: number): void => knowAt(store, dayWithin((day ?? range.last + DAY) + days * DAY, range));
  return (
    <>
      <p>What had become public by the end of a day stays; what had not yet fades.</p>
      {!isTold && <p className="knowledge-quiet">This list does not tell of any event when it became public.</p>}
      <DayInput day={day} range={range} />
      <div className="knowledge-steps">
        <button type="button" className="control" onClick={() => step(-1)}>
          Day before
        </button>
        <button type="button" className="control" disabled={day === undefined} onClick={() => step(1)}>
          Day after
        </button>
        <button type="button" className="control" disabled={day === undefined} onClick={() => knowAt(store, undefined)}>
          Today
        </button>
      </div>
      <p className="knowledge-count" aria-live="polite">
        {day === undefined ? ALL_KNOWN : <Counts day={day} />}
      </p>
      <DayChoices day={day} />
      <label className="knowledge-arcs">
        <input type="checkbox" checked={hasArcs} onChange={({ target }) => showArcs(store, target.checked)} />
        <span>Join what happened and when it became public (arcs)</span>
      </label>
    </>
  );
}

/** Of the events that are laid out. */
function Counts({ day }: { readonly day: Instant }): JSX.Element {
  const { facets } = useApp();
  const { shown } = useArrangement();
  const counts = useMemo(() => countKnowledge(facets, day, shown), [facets, day, shown]);
  return <>{countSentence(counts)}</>;
}
