// A timeline as Markwhen: dates as Markwhen reads them, groups for lanes, and below each event what Markwhen has no place for, so that
// reading it back gives the same timeline.
import type { TimelineEvent } from '../../model/event.ts';
import type { ListWriter, WriteFormat } from '../format.ts';
import { isRecord } from '../own/read-shape.ts';
import { writeList } from '../own/write-list.ts';
import { CARRIED, carriedText, hiddenLine, quoted } from './carried.ts';
import { eventLines } from './event-lines.ts';
import { groupTitle } from './groups.ts';
import { markwhenDate } from './markwhen-date.ts';
import { createLosses } from './markwhen-losses.ts';

/** Writes Markwhen; the events stand together by lanes, so all is written at the end. */
export const writeMarkwhen: WriteFormat = (outline): ListWriter => {
  const byLane = new Map<string, string[]>(outline.lanes.map(({ id }) => [id, []]));
  const titles = new Map(outline.lanes.map(({ id, title }) => [id, title]));
  const firstByTitle = new Map<string, string>();
  for (const { id, title } of outline.lanes) if (!firstByTitle.has(title)) firstByTitle.set(title, id);
  const hidden: string[] = [];
  const losses = createLosses(outline);
  let count = 0;

  function add(event: TimelineEvent): void {
    const number = count++;
    const date = markwhenDate(event.when.date);
    losses.note(event, date);
    if (date.text === undefined) {
      hidden.push(`${hiddenLine({ fields: { ...event }, number })}\n`);
      return;
    }
    const title = titles.get(event.lane) ?? event.lane;
    const group = headingText(title);
    const isPlain = firstByTitle.get(title) === event.lane;
    const text = eventLines(event, {
      date: date.text,
      group,
      lane: isPlain && group === title ? event.lane : undefined,
      number,
    });
    const lane = byLane.get(event.lane);
    if (lane) lane.push(text);
    else byLane.set(event.lane, [text]);
  }

  return {
    begin: () => headerText(outline),
    event: (event) => {
      add(event);
      return '';
    },
    end: () => {
      const groups = [...byLane]
        .filter(([, texts]) => texts.length > 0)
        .map(([id, texts]) => ({ heading: headingText(titles.get(id) ?? id), texts }))
        // What stands in no group must stand above them all.
        .sort((a, b) => Number(a.heading !== undefined) - Number(b.heading !== undefined))
        .map(({ heading, texts }) => `${heading === undefined ? '' : `# ${heading}\n\n`}${texts.join('\n')}`);
      return [...groups, ...(hidden.length > 0 ? [hidden.join('')] : [])].join('\n');
    },
    losses: losses.all,
  };
};

/** A lane's title as a heading has it; undefined where nothing of it can stand there. */
function headingText(title: string): string | undefined {
  return groupTitle(groupTitle(title.replaceAll('#', ''))) || undefined;
}

function headerText(outline: Parameters<WriteFormat>[0]): string {
  const { title, summary } = outline;
  const lines = [
    ...(title ? [`title: ${quoted(title)}`] : []),
    ...(summary ? [`description: ${quoted(summary)}`] : []),
    `${CARRIED}: ${carriedText(carriedOutline(outline))}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

/** What the header has no words for, as in our own JSON, but without what other formats said spread over it. */
function carriedOutline({ foreign, ...outline }: Parameters<WriteFormat>[0]): Readonly<Record<string, unknown>> {
  const writer = writeList(outline);
  const own: unknown = JSON.parse(writer.begin() + writer.end());
  const said = ['format', 'version', 'title', 'summary', 'events'];
  const fields = Object.entries(isRecord(own) ? own : {}).filter(([name]) => !said.includes(name));
  return { ...Object.fromEntries(fields), ...(foreign ? { foreign } : {}) };
}
