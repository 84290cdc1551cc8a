// One line about a list that is being read: how far it is, a way to give up, and afterwards what went wrong.
import './reading-line.css';
import type { JSX } from 'react';
import { useStore } from 'zustand';
import { showDialog } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { howFarWords } from './how-far-words.ts';
import { dismissWords, readingOf, takeOffer, type Underway } from './reading.ts';
import { useProblems } from './use-problems.ts';

/** Nothing where nothing is read and nothing is to be said. */
export function ReadingLine(): JSX.Element | undefined {
  const { host, store } = useApp();
  const { interpretations } = useProblems();
  const isThere = useAppState((state) => state.dialog === 'problems');
  const { underway, fault, remark, offer } = useStore(readingOf(host));
  if (underway) return <Bar underway={underway} />;
  const words = fault || (isThere ? '' : remark);
  if (!words) return undefined;
  return (
    <section className="reading-line" aria-label="Opening a list">
      <p className="reading-words" role={fault ? 'alert' : 'status'}>
        {words}
      </p>
      {!fault && interpretations.length > 0 && (
        <button type="button" className="control" onClick={() => showDialog(store, 'problems')}>
          How it was read…
        </button>
      )}
      {offer && (
        <button type="button" className="control" onClick={() => takeOffer(host)}>
          {offer.label}
        </button>
      )}
      <button type="button" className="control" onClick={() => dismissWords(host)}>
        Dismiss
      </button>
    </section>
  );
}

function Bar({ underway: { name, progress, cancel } }: { readonly underway: Underway }): JSX.Element {
  return (
    <section className="reading-line" data-underway="" aria-label="Opening a list">
      <p className="reading-words">
        Opening <span className="reading-name">{name}</span>
      </p>
      <progress
        className="reading-bar"
        aria-label={`Opening ${name}`}
        {...(progress?.total === undefined ? {} : { max: progress.total, value: progress.bytes })}
      />
      <span className="reading-far">{howFarWords(progress)}</span>
      <button type="button" className="control" onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}
