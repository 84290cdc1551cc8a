// The dialog that cites what was chosen.
import './cite-dialog.css';
import { type JSX, useMemo, useRef, useState } from 'react';
import type { CitedBlock } from '../../cite/cited-block.ts';
import { pagesBehind, workIn, worksBehind } from '../../cite/cited-works.ts';
import { isCertain } from '../../cite/publication-date.ts';
import { remarksOn } from '../../cite/remarks.ts';
import type { StyleId } from '../../cite/style.ts';
import { referenceList, STYLES } from '../../cite/styles.ts';
import type { Work } from '../../cite/work.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation, Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { verificationOf } from '../../model/verified.ts';
import type { Citing } from '../../state/state.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { VERIFICATION_WORDS } from '../panel/verification-words.ts';
import { CiteActions } from './cite-actions.tsx';
import { CiteChoices } from './cite-choices.tsx';
import { CitedThing } from './cited-thing.tsx';
import { localDay } from './local-day.ts';
import { quotationFrom } from './quotation-from.ts';
import { QuotationLines } from './quotation-lines.tsx';
import { ReferenceEntries } from './reference-entries.tsx';
import { Remarks } from './remarks.tsx';
import { timelineWork } from './timeline-work.ts';
import { useCitedEvents } from './use-cited-events.ts';

const NOTHING: Citing = { events: [], quote: undefined };

/** How to cite the events, or the excerpt, that the state names; `today` is the ISO day on which the works count as looked at. */
export function CiteDialog({ today }: { readonly today?: string }): JSX.Element {
  const { outline } = useApp();
  const citing = useAppState((state) => state.citing) ?? NOTHING;
  const events = useCitedEvents(citing.events);
  const [accessed] = useState(() => today ?? localDay(new Date()));
  return (
    <Modal title="Cite">
      {events && (
        <CiteBody
          key={citing.source ?? citing.events.join()}
          events={events}
          quote={citing.quote}
          source={outline.sources.find(({ id }) => id === citing.source)}
          accessed={accessed}
        />
      )}
    </Modal>
  );
}

interface CiteBodyProps {
  readonly events: readonly TimelineEvent[];
  readonly quote: number | undefined;
  /** An article for itself. */
  readonly source: Source | undefined;
  readonly accessed: string;
}

function CiteBody({ events, quote, source, accessed }: CiteBodyProps): JSX.Element {
  const app = useApp();
  const { outline } = app;
  const [styleId, setStyleId] = useState<StyleId>('apa');
  const [added, setAdded] = useState({ hasPages: false, hasTimeline: false });
  const place = useRef<HTMLDivElement>(null);
  const citation = quote === undefined || events.length !== 1 ? undefined : events[0]?.citations[quote];
  const cited = useMemo(
    () => (source ? [workIn(outline, source)] : worksBehind(citation ? [{ citations: [citation] }] : events, outline)),
    [citation, events, outline, source],
  );
  const pages = useMemo(() => (citation ? [] : pagesBehind(events)), [citation, events]);
  const works: readonly Work[] = [
    ...cited,
    ...(added.hasPages ? pages : []),
    ...(added.hasTimeline || cited.length === 0 ? [timelineWork(app, window.location)] : []),
  ];
  const style = STYLES.find(({ id }) => id === styleId) ?? STYLES[0];
  const block: CitedBlock = {
    style,
    references: referenceList(works, style, accessed),
    accessed,
    quotation: citation && quotationFrom(outline, citation),
    remarks: [...remarksOn(events), ...changedRemark(citation)],
  };
  return (
    <>
      {source ? (
        <p className="cited-thing cited-title">{sourceHeading(source)}</p>
      ) : (
        <CitedThing events={events} citation={citation} workCount={cited.length} />
      )}
      {cited.length === 0 && <p>{whyNone(outline.sources.length, events.length)}</p>}
      <CiteChoices
        style={style}
        onStyle={setStyleId}
        added={added}
        onAdded={setAdded}
        hasPages={pages.length > 0}
        hasWorks={cited.length > 0}
      />
      <div className="cite-block" ref={place}>
        <QuotationLines block={block} />
        {citation && <Remarks remarks={block.remarks} />}
        <ReferenceEntries block={block} />
        {!citation && <Remarks remarks={block.remarks} />}
      </div>
      <Hints works={works} />
      <CiteActions block={block} fileName={`${outline.id}-sources`} place={place} />
    </>
  );
}

/** Words that are not those that were verified say so wherever they are taken. */
function changedRemark(citation: Citation | undefined): readonly string[] {
  return citation && verificationOf(citation) === 'changed' ? [VERIFICATION_WORDS.changed] : [];
}

function whyNone(sourceCount: number, eventCount: number): string {
  if (sourceCount === 0) return 'This list names no sources, so there is nothing to cite but the list itself.';
  return eventCount === 0
    ? 'No event is chosen, so this is how to cite the timeline itself.'
    : 'No source is named here, so there is nothing to cite but the timeline itself.';
}

/** What a reader should look at before handing it in. */
function Hints({ works }: { readonly works: readonly Work[] }): JSX.Element {
  const asPrinted = works.flatMap(({ authors }) => authors.filter(({ parts }) => !parts).map(({ name }) => name));
  const isDoubtful = works.some(({ published }) => published.kind !== 'unknown' && !isCertain(published));
  return (
    <div className="cite-hints">
      <p>
        Headlines are given as printed, whatever a style does with capitals.
        {isDoubtful && ' A date in square brackets is not printed on the page: it was worked out.'}
      </p>
      {asPrinted.length > 0 && (
        <p>Which is the family name of {asPrinted.join(', ')} is not known here, so the order is as printed.</p>
      )}
    </div>
  );
}
