// Where accounts differ: the one that was asked for in full, then all disputes of the timeline in order of time.
import { type JSX, useMemo } from 'react';
import { disagreeingIn, disputedIn } from '../../layout/comparable.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import { Afterwards } from '../panel/afterwards.tsx';
import { DayDisputes } from './day-disputes.tsx';
import { DisputeInFull } from './dispute-in-full.tsx';
import { DisputedEvents } from './disputed-events.tsx';
import { TellingOtherwise, useContradictions } from './telling-otherwise.tsx';
import './disputes-page.css';

/** The page of all disputes, or of one of them with a way to the others. */
export function DisputesPage(): JSX.Element {
  const about = useAppState((state) => state.page?.about);
  const event = useEvent(about);
  return (
    <div className="disputes">
      {event && event.id === about ? <DisputeInFull event={event} /> : <AllDisputes />}
      <Afterwards />
    </div>
  );
}

function AllDisputes(): JSX.Element {
  const { columns, facets } = useApp();
  const contradictions = useContradictions();
  const count = useMemo(() => disputedIn(columns).length + disagreeingIn(facets).length, [columns, facets]);
  return (
    <>
      <h2 className="page-title">Two accounts, side by side</h2>
      <p className="disputes-lead">
        Where somebody denies what another says, both stand here in their own words, as the articles print them. Which
        of them is right, this timeline does not decide.
      </p>
      {count + contradictions.length === 0 && (
        <p className="disputes-none">
          Nobody in this timeline denies what another says, and no report disagrees about a day. So there is nothing to
          lay side by side.
        </p>
      )}
      <DisputedEvents />
      <TellingOtherwise pairs={contradictions} />
      <DayDisputes />
    </>
  );
}
