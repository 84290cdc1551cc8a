// How each foreign format is read; our own stands here as JavaScript only. Markwhen is not among them, as its parser is heavy and has a worker of its own.
import { readScriptList } from './own/read-script-list.ts';
import type { ReadFormats } from './read-any.ts';
import { readSimileJson } from './simile/read-simile-json.ts';
import { readSimileXml } from './simile/read-simile-xml.ts';
import { readStorytellerJson } from './storyteller/read-storyteller.ts';
import { readStorytellerTable } from './table/read-storyteller-table.ts';
import { readTable } from './table/read-table.ts';
import { readTimelineSetter } from './table/read-timeline-setter.ts';
import { readTimelineJsTable } from './table/read-timelinejs-table.ts';
import { readTimelineJs } from './timelinejs/read-timelinejs.ts';
import { readVis } from './vis/read-vis.ts';

export const FOREIGN_FORMATS: ReadFormats = {
  sourceline: readScriptList,
  table: readTable,
  timelinejs: readTimelineJs,
  'timelinejs-table': readTimelineJsTable,
  vis: readVis,
  'simile-json': readSimileJson,
  'simile-xml': readSimileXml,
  'storyteller-json': readStorytellerJson,
  'storyteller-table': readStorytellerTable,
  'timeline-setter': readTimelineSetter,
};
