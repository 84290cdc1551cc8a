// From the bytes of a list to its outline and its columns, a chunk at a time; the same in the page and in a worker.
import type { ReadList } from '../formats/keep/keeper.ts';
import { type AnyReaderOptions, createAnyReader } from '../formats/read-any.ts';
import { createColumnsBuilder } from '../layout/columns-builder.ts';
import { createFacetsBuilder } from '../layout/facets-builder.ts';
import { reachOf } from '../layout/reach.ts';
import type { ListRead } from '../state/document.ts';
import { titleOfFile } from './file-name.ts';
import { shownLanes } from './shown-lanes.ts';

export interface Reading {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => FinishedList;
}

export interface FinishedList extends ListRead {
  readonly list: ReadList;
}

export interface ReadingOptions extends Omit<AnyReaderOptions, 'onEvent'> {
  /** The name of its file, by which the list is called where it has no title of its own. */
  readonly name: string;
  /** Called for each event with its title, in the order of the list. */
  readonly onTitle?: (title: string) => void;
}

/** Begins to read a list whose format was detected; throws where no reader for that is at hand. */
export function readListFrom({ name, onTitle, ...file }: ReadingOptions): Reading {
  const builder = createColumnsBuilder();
  const facetsBuilder = createFacetsBuilder();
  const reader = createAnyReader({
    ...file,
    onEvent: (event, number) => {
      builder.add(event, number);
      facetsBuilder.add(event, number);
      onTitle?.(event.title);
    },
  });
  return {
    push: reader.push,
    end: () => {
      const list = reader.end();
      const { lanes, laneOf, problems } = shownLanes(list.outline.lanes, builder.laneCounts());
      const columns = builder.columns(lanes.length, laneOf);
      return {
        outline: { ...list.outline, title: list.outline.title || titleOfFile(name), lanes, eventCount: columns.count },
        lanes: list.outline.lanes,
        columns,
        facets: facetsBuilder.facets(columns, list.outline),
        reach: reachOf(columns),
        problems: [...problems, ...list.problems],
        problemCount: problems.length + list.problemCount,
        interpretations: list.interpretations,
        list,
      };
    },
  };
}
