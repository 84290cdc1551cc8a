// Which of the formats in JSON a text is in, by the names in it.
import type { FormatId } from '../../model/interpretation.ts';
import { type KeyPaths, keyPathsOf } from './key-paths.ts';

interface Fit {
  readonly format: FormatId;
  readonly fits: (paths: KeyPaths) => boolean;
}

/** Where events may stand. */
const EVENTS = ['events[]', '[]', 'items[]', 'data[]', 'timeline_json_data[]'];

function anywhere(...names: readonly string[]): Fit['fits'] {
  return (paths) => EVENTS.some((place) => paths.hasAny(place, ...names));
}

function allAnywhere(...names: readonly string[]): Fit['fits'] {
  return (paths) => EVENTS.some((place) => names.every((name) => paths.hasAny(place, name)));
}

/** The first that fits is the format; those stand first whose names no other has. */
const FITS: readonly Fit[] = [
  { format: 'sourceline', fits: (paths) => paths.textAt('format') === 'sourceline' },
  { format: 'timelinejs', fits: (paths) => paths.hasAny('timeline', 'date', 'date[]', 'headline', 'startDate', 'era') },
  { format: 'storyteller-json', fits: anywhere('content_text') },
  {
    format: 'timelinejs',
    fits: (paths) =>
      paths.hasAny('events[].start_date', 'year', 'month') ||
      paths.hasAny('events[].text', 'headline', 'text') ||
      paths.hasAny('title.text', 'headline', 'text') ||
      paths.hasAny('events[]', 'unique_id', 'display_date'),
  },
  { format: 'storyteller-json', fits: allAnywhere('start_date', 'category') },
  { format: 'storyteller-json', fits: allAnywhere('start_date', 'facet') },
  { format: 'sourceline', fits: anywhere('when') },
  { format: 'simile-json', fits: (paths) => paths.hasAny('', 'dateTimeFormat', 'wikiURL', 'wiki-url', 'wikiSection') },
  { format: 'vis', fits: (paths) => allAnywhere('content', 'start')(paths) || paths.has('items[].start') },
  {
    format: 'simile-json',
    fits: (paths) =>
      paths.has('events[].start') ||
      paths.hasAny('events[]', 'durationEvent', 'isDuration', 'latestStart', 'earliestEnd'),
  },
  { format: 'sourceline', fits: (paths) => paths.hasAny('', 'lanes', 'lanes[]', 'sourcesEnd', 'chapters', 'silences') },
  { format: 'timelinejs', fits: anywhere('start_date') },
  { format: 'vis', fits: (paths) => paths.has('[].start') },
];

export interface JsonLook {
  readonly format: FormatId;
  /** Whether any name in it says so. */
  readonly isSure: boolean;
}

/** The format of a text that begins like JSON; our own where nothing says otherwise. */
export function detectJson(text: string): JsonLook {
  const paths = keyPathsOf(text);
  const found = FITS.find(({ fits }) => fits(paths));
  return found ? { format: found.format, isSure: true } : { format: 'sourceline', isSure: false };
}

/** What may stand before the first bracket where JSON is written as a script: comments, `var data =`, `module.exports =`, `new vis.DataSet(`. */
const COMMENTS = '(?:\\s|//[^\\n]*\\n|/\\*[\\s\\S]*?\\*/)*';
const ASSIGNMENT = '(?:export\\s+default|(?:(?:var|let|const)\\s+)?[\\w$.]+\\s*=|return)?';
const CALL = '(?:(?:new\\s+)?[\\w$.]*\\s*\\()?';
const SCRIPT_START = new RegExp(`^${COMMENTS}${ASSIGNMENT}\\s*${CALL}\\s*[{[]`);

/** Whether a text begins as JSON does, or as a script with one value. */
export function beginsLikeJson(text: string): boolean {
  return SCRIPT_START.test(text);
}
