// What Sourceline is, what this timeline knows and does not know, and whose the words are.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { PublisherNotes } from '../panel/publisher-notes.tsx';
import { CorrectionLog } from './correction-log.tsx';
import { Modal } from './modal.tsx';

/** The dialog behind “About”. */
export function AboutDialog(): JSX.Element {
  const { outline, version } = useApp();
  return (
    <Modal title="About Sourceline">
      <p>
        A timeline in which every event leads back to words that somebody published.{' '}
        {outline.sources.length > 0
          ? `${outline.eventCount} events drawn from ${outline.sources.length} articles. What is told as fact, what one side says and what another denies look different.`
          : 'The list that is open names no sources, and each of its events says so.'}
      </p>
      <p>
        Version {version}.
        {outline.sourcesEnd &&
          ` The sources end ${dateWords(outline.sourcesEnd)}; what came later was not known to them.`}
      </p>
      {outline.silences.length > 0 && (
        <>
          <h3>What they do not cover</h3>
          <ul>
            {outline.silences.map((silence) => (
              <li key={silence.when}>
                <strong>{dateWords(silence.when)}:</strong> {silence.note}
              </li>
            ))}
          </ul>
        </>
      )}
      {outline.publishers.length > 0 && (
        <>
          <h3>Who publishes</h3>
          <PublisherNotes publishers={outline.publishers} />
          <h3>Corrections</h3>
          <CorrectionLog />
        </>
      )}
      <h3>Licence and privacy</h3>
      <p>
        Sourceline is free software under the MIT licence. The excerpts belong to their publishers; they are quoted with
        credit and a link, never as a whole article.
      </p>
      <p>Nothing that you do here leaves this page: no account, no counting of visitors, no request to anybody else.</p>
    </Modal>
  );
}
