// One dispute in full, the days that reports give for it, what is disputed in the same matter, and the way to all others.
import type { JSX } from 'react';
import { accountsOf, sidesOf } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { givenDates } from '../panel/date-evidence.tsx';
import { DateGhosts } from '../panel/date-ghosts.tsx';
import { FoundReport } from '../panel/found-report.tsx';
import { useConnected } from '../panel/use-connected.ts';
import { AccountsCard } from './accounts-card.tsx';
import './dispute-in-full.css';

/** The accounts of one event, and of those in the same matter that are disputed themselves. */
export function DisputeInFull({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { store } = useApp();
  const connected = useConnected(event);
  const accounts = accountsOf(event, connected);
  const related = connected.filter((other) => sidesOf(other).length > 1);
  return (
    <>
      <button
        type="button"
        className="disputes-all"
        onClick={() => showPage(store, { kind: 'disputes', about: undefined })}
      >
        <span aria-hidden="true">←</span> All disputes
      </button>
      <h2 className="page-title">Two accounts, side by side</h2>
      {accounts.length === 1 && event.when.elsewhere?.disagreement === undefined && (
        <p className="disputes-none">Nobody in this timeline denies it, and no report disagrees about its day.</p>
      )}
      <AccountsCard event={event} accounts={accounts} level={3} />
      <Days event={event} />
      {related.length > 0 && (
        <section className="disputes-section">
          <h3 className="disputes-heading">Disputed in the same matter</h3>
          {related.map((other) => (
            <AccountsCard key={other.id} event={other} accounts={sidesOf(other)} level={4} />
          ))}
        </section>
      )}
    </>
  );
}

/** The days that two reports give, on one axis; nothing where only one gives a day. */
function Days({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { outline } = useApp();
  const { elsewhere } = event.when;
  if (!elsewhere || elsewhere.date === event.when.date) return undefined;
  return (
    <section className="disputes-section" style={laneStyle(outline, event.lane)}>
      <h3 className="disputes-heading">When it was</h3>
      {elsewhere.disagreement && <p className="dispute-days-sentence">{elsewhere.disagreement}</p>}
      <DateGhosts dates={givenDates(event, outline)} />
      <p className="dispute-days-found">
        The other report: <FoundReport found={elsewhere} />
      </p>
    </section>
  );
}
