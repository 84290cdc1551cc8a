// From somebody's list to its timeline on the page: read beside what is open, kept on this computer where it is short, and shown.
import { measureTitles } from '../../draw/measure-text.ts';
import type { Interpretation, ReadOptions } from '../../model/interpretation.ts';
import { otherTasks } from '../../sync/other-tasks.ts';
import { MOST_EDITABLE } from '../../sync/timeline-of.ts';
import type { Host, Opened } from '../app/host.ts';
import { type Found, type ListSource, nameOf } from './list-source.ts';
import { type ReadingParts, readBeside, tellFault, tellRemark } from './reading.ts';

/** Opens a list in place of the open timeline; where that fails, what was open stays, and a sentence says why. */
export async function openSource(host: Host, source: ListSource, options: ReadOptions = {}): Promise<void> {
  const opened = await readBeside(host, nameOf(source), (parts) => openedFrom(source, options, parts));
  if (!opened) return;
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
    : `${first.message} ${length} more ${length === 1 ? 'choice was' : 'choices were'} made.`;
}

async function openedFrom(source: ListSource, options: ReadOptions, parts: ReadingParts): Promise<Opened> {
  const reading = { measure: measureTitles, ...parts };
  if (source.kind === 'address') {
    const { openList } = await import('../../sync/open-list.ts');
    return { document: await openList(source.address, { ...reading, options }), origin: source, options };
  }
  const { file, name } = source;
  const { openFile } = await import('../../sync/open-file.ts');
  const document = await openFile(file, name, options, reading);
  const shown: Opened = { document, origin: source, options };
  if (document.columns.count > MOST_EDITABLE || parts.signal.aborted) return shown;
  try {
    const { keepOpened } = await import('../edit/keep-opened.ts');
    return await keepOpened(document, { blob: file, name, options });
  } catch {
    // It can be read all the same; that it is not kept is said as long as it is open.
    return shown;
  }
}
