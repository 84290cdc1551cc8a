// Where the words of a handout come from, and where all of it can be looked at.
import type { JSX } from 'react';
import { chicago } from '../../cite/chicago.ts';
import { workIn } from '../../cite/cited-works.ts';
import { dateNote } from '../../cite/date-note.ts';
import type { Handout, HandoutEntry } from '../../model/handout.ts';
import type { Source } from '../../model/source.ts';
import { useApp } from '../app/app-context.ts';
import { qrPath } from '../carry/qr-path.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import { Heading } from './heading.tsx';
import { eventsWords } from './number-words.ts';
import { PrintedAddress } from './printed-address.tsx';
import { shortAddress } from './short-address.ts';
import './handout-sources.css';

interface HandoutSourcesProps {
  readonly handout: Handout;
  /** Of these events in Sourceline; undefined where this page has no public address. */
  readonly address: string | undefined;
}

/** The bibliography by the numbers of the text, the reports that gave a day, and the address of this selection. */
export function HandoutSources({ handout, address }: HandoutSourcesProps): JSX.Element | undefined {
  const { sources, entries } = handout;
  const dated = entries.filter(({ event }) => event.when.elsewhere);
  if (sources.length === 0 && dated.length === 0 && address === undefined) return undefined;
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        {sources.length > 0 || dated.length > 0 ? 'Sources' : 'To look it up'}
      </Heading>
      {sources.length > 0 && (
        <ol className="handout-sources">
          {sources.map((source, index) => (
            <SourceItem key={source.id} source={source} number={index + 1} />
          ))}
        </ol>
      )}
      <FoundElsewhere entries={dated} />
      {address !== undefined && <ThisSelection address={address} />}
      {sources.length > 0 && <p className="handout-rights">The excerpts belong to their publishers.</p>}
    </section>
  );
}

/** The reports that give a day, each once with the numbers of its events. */
function FoundElsewhere({ entries }: { readonly entries: readonly HandoutEntry[] }): JSX.Element | undefined {
  if (entries.length === 0) return undefined;
  const urls = [...new Set(entries.map(({ event }) => event.when.elsewhere?.url ?? ''))];
  return (
    <>
      <Heading depth={2} className="handout-subheading">
        Other reports that give a day
      </Heading>
      <ul className="handout-elsewhere">
        {urls.map((url) => {
          const dated = entries.filter(({ event }) => event.when.elsewhere?.url === url);
          return (
            <li key={url}>
              {dated[0]?.event.when.elsewhere?.publisher}, for {eventsWords(dated)}.{' '}
              <PrintedAddress address={shortAddress(url)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface SourceItemProps {
  readonly source: Source;
  readonly number: number;
}

/** In the order of Chicago’s bibliography, but with an address that can be typed. */
function SourceItem({ source, number }: SourceItemProps): JSX.Element {
  const { outline } = useApp();
  const work = workIn(outline, source);
  const runs = chicago.reference({ ...work, url: '' }, '');
  return (
    <li>
      <span className="handout-source-number">[{number}]</span>
      {keyedLines(runs.map(({ text }) => text)).map(({ key, line }, at) =>
        runs[at]?.isItalic ? <cite key={key}>{line}</cite> : <span key={key}>{line}</span>,
      )}{' '}
      <span className="handout-date-note">{dateNote(work)}</span> <PrintedAddress address={shortAddress(source.url)} />
    </li>
  );
}

/** Longer addresses make codes that no telephone reads from paper, and that nobody types. */
const LONGEST_CODE = 700;
const LONGEST_TYPED = 180;

function ThisSelection({ address }: { readonly address: string }): JSX.Element | undefined {
  const code = address.length <= LONGEST_CODE ? qrPath(address) : undefined;
  if (!code && address.length > LONGEST_TYPED) return undefined;
  return (
    <div className="handout-selection">
      {code && (
        <svg className="handout-code" viewBox={`0 0 ${code.size} ${code.size}`} aria-hidden="true" focusable="false">
          <path d={code.path} />
        </svg>
      )}
      <p>
        <strong>These events in Sourceline</strong>, with every source to open.
        {address.length <= LONGEST_TYPED && (
          <>
            {' '}
            <PrintedAddress address={shortAddress(address)} />
          </>
        )}
      </p>
    </div>
  );
}
