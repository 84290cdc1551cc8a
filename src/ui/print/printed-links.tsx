// Where an event's pictures and links are: on paper nobody can follow a word, so each address stands in full.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Media } from '../../model/foreign.ts';

/** Nothing where the event has neither media nor links. */
export function PrintedLinks({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { media = [], links = [] } = event;
  const lines = [
    ...media.map((one) => ({ words: wordsOf(one), addresses: [one.url, one.link] })),
    ...links.map(({ label, url }) => ({ words: label, addresses: [url] })),
  ];
  if (lines.length === 0) return undefined;
  return (
    <ul className="print-links">
      {lines.map(({ words, addresses }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may name the same address twice; the order never changes.
        <li key={index}>
          {words}
          {[...new Set(addresses)].map(
            (address) =>
              address && (
                <span key={address} className="print-address">
                  {address}
                </span>
              ),
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ caption, alt, credit }: Media): string {
  return [caption ?? alt, credit].filter(Boolean).join(' – ');
}
