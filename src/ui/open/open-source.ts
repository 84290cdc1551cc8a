// From somebody's list to its timeline on the page: read beside what is open, kept on this computer where it is short, and shown.
import { measureTitles } from '../../draw/measure-text.ts';
import type { Interpretation, ReadOptions } from '../../model/interpretation.ts';
import type { Problem } from '../../model/problem.ts';
import type { TimelineDocument } from '../../state/document.ts';
import { otherTasks } from '../../sync/other-tasks.ts';
import { MOST_EDITABLE } from '../../sync/timeline-of.ts';
import { countWords } from '../../time/count-words.ts';
import type { Host, Opened } from '../app/host.ts';
import { type Found, type ListSource, nameOf } from './list-source.ts';
import { openTwin } from './open-twin.ts';
import { notOpenedWords, type ReadingParts, readBeside, tellFault, tellRemark } from './reading.ts';

/** How the open list was read before; what of it was accepted then is not asked for again. */
export interface Again {
  readonly mayBreakOff: boolean;
  /** Whether it is read even where a timeline that was read from it is kept. */
  readonly isAnew?: boolean;
}

/**
 * Opens a list in place of the open timeline; where that fails, what was open stays, and a sentence says why. Of a list that breaks off,
 * what stands before its break is offered.
 */
export async function openSource(
  host: Host,
  source: ListSource,
  options: ReadOptions = {},
  { mayBreakOff, isAnew = mayBreakOff }: Again = { mayBreakOff: false },
): Promise<void> {
  const openAnew = (): void => void openSource(host, source, options, { mayBreakOff, isAnew: true });
  const mayBeKept = source.kind === 'file' && !isAnew && Object.keys(options).length === 0;
  if (mayBeKept && (await openTwin(host, source, openAnew))) return;
  const name = nameOf(source);
  const found = await readBeside(host, name, async (parts): Promise<WhatIsThere> => {
    const document = await documentFrom(source, options, parts);
    const end = document.problems.find(({ breaksOff }) => breaksOff);
    const open: Open = ({ signal }) => openedFrom(document, { source, options, signal });
    return end && !mayBreakOff ? { document, end, open } : { opened: await open(parts) };
  });
  if (found?.opened) await showOpened(host, found.opened);
  else if (found) offerBeginning(host, name, found);
}

type Open = (parts: Pick<ReadingParts, 'signal'>) => Promise<Opened>;

interface Broken {
  readonly document: TimelineDocument;
  readonly end: Problem;
  /** Opens what there is. */
  readonly open: Open;
  readonly opened?: never;
}

type WhatIsThere = Broken | { readonly opened: Opened };

function offerBeginning(host: Host, name: string, { document, end, open }: Broken): void {
  const { count } = document.columns;
  const openIt = async (): Promise<void> => {
    const opened = await readBeside(host, name, open);
    if (opened) await showOpened(host, opened);
    else document.close?.();
  };
  tellFault(host, notOpenedWords(name, end.message), {
    label: count === 1 ? 'Open the event before it' : `Open the ${countWords(count)} events before it`,
    take: () => void openIt(),
    forget: () => document.close?.(),
  });
}

async function showOpened(host: Host, opened: Opened): Promise<void> {
  await otherTasks();
  host.show(opened);
  tellHowRead(host, opened);
}

/** Opens what a drop or a paste holds, or says why not. */
export async function openFound(host: Host, found: Found): Promise<void> {
  if (!found.source) {
    tellFault(host, found.fault);
    return;
  }
  await openSource(host, found.source);
  tellRemark(host, found.remark);
}

/** Says what was taken for what. */
export function tellHowRead(host: Host, opened: Opened): void {
  tellRemark(host, remarkOn(opened));
}

/** What was taken for what is said at once, where no faults lead to it; first what can be switched, and touches most. */
function remarkOn({ document: { problems, interpretations } }: Opened): string {
  const weightOf = ({ choices, count }: Interpretation): number => (choices.length > 1 ? count : 0);
  const [first, ...others] = interpretations.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!first || problems.length > 0) return '';
  const { length } = others;
  return length === 0
    ? first.message
    : `${first.message} There ${length === 1 ? 'is 1 more remark' : `are ${countWords(length)} more remarks`} on how it was read.`;
}

async function documentFrom(source: ListSource, options: ReadOptions, parts: ReadingParts): Promise<TimelineDocument> {
  const reading = { measure: measureTitles, ...parts };
  if (source.kind === 'address') {
    const { openList } = await import('../../sync/open-list.ts');
    return openList(source.address, { ...reading, options });
  }
  const { openFile } = await import('../../sync/open-file.ts');
  return openFile(source.file, source.name, options, { ...reading, mayBeEmpty: true });
}

interface Asked {
  readonly source: ListSource;
  readonly options: ReadOptions;
  readonly signal: AbortSignal;
}

/** The document as it is opened: a file that is not too long is kept on this computer. */
async function openedFrom(document: TimelineDocument, { source, options, signal }: Asked): Promise<Opened> {
  const { count } = document.columns;
  // Of nothing but faults these are what there is to see.
  const faults = count === 0 ? { dialog: 'problems' as const } : {};
  const shown: Opened = { document, origin: source, options, ...faults };
  if (source.kind === 'address' || count > MOST_EDITABLE || signal.aborted) return shown;
  const { file, name } = source;
  try {
    const { keepOpened } = await import('../edit/keep-opened.ts');
    return { ...(await keepOpened(document, { blob: file, name, options })), ...faults };
  } catch {
    // It can be read all the same; that it is not kept is said as long as it is open.
    return shown;
  }
}
