// The activities outside of a lesson: for one pupil at this screen, or on paper.
import { type JSX, lazy, Suspense, useMemo, useState } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { Modal } from '../dialogs/modal.tsx';
import { ActivityView } from './activity-view.tsx';
import { ACTIVITY_TITLES } from './activity-words.ts';
import { candidateMarks } from './candidate-marks.ts';
import './activities-dialog.css';

const PrintedActivity = lazy(async () => ({ default: (await import('./printed-activity.tsx')).PrintedActivity }));

const KINDS: readonly ActivityKind[] = ['order', 'standing'];
const MOST_SEEDS = 100_000;

/** The dialog behind “Activities”. */
export function ActivitiesDialog(): JSX.Element {
  const { columns } = useApp();
  const candidates = useMemo(() => candidateMarks(columns), [columns]);
  const events = useEvents(candidates);
  const [kind, setKind] = useState<ActivityKind>('order');
  const [isPrinting, setPrinting] = useState(false);
  // Other cards each time that the dialog is opened; the same ones on paper as on the screen.
  const [seed] = useState(() => Math.floor(Math.random() * MOST_SEEDS));
  return (
    <Modal title="Activities">
      <div className="activities-choice">
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="control"
            aria-pressed={kind === each}
            onClick={() => setKind(each)}
          >
            {ACTIVITY_TITLES[each]}
          </button>
        ))}
        <button type="button" className="control" onClick={() => setPrinting(true)}>
          Print to cut out
        </button>
      </div>
      {events.length > 0 && <ActivityView key={kind} kind={kind} events={events} seed={seed} />}
      {isPrinting && (
        <Suspense>
          <PrintedActivity kind={kind} events={events} seed={seed} onDone={() => setPrinting(false)} />
        </Suspense>
      )}
    </Modal>
  );
}
