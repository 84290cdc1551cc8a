// Which of the formats in JSON a text is in, by the names in it.
import type { FormatId } from '../../model/interpretation.ts';
import { behindComment } from '../json/json-scan.ts';
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

/** What may stand before the first bracket where JSON is written as a script: `var data =`, `module.exports =`, `new vis.DataSet(`. */
const ASSIGNMENT = '(?:export\\s{1,9}default|(?:(?:var|let|const)\\s{1,9})?[\\w$.]{1,120}\\s{0,9}=|return)?';
const CALL = '(?:(?:new\\s{1,9})?[\\w$.]{0,120}\\s{0,9}\\()?';
const SCRIPT_START = new RegExp(`${ASSIGNMENT}\\s{0,99}${CALL}\\s{0,99}[{[]`, 'y');
const SPACE = /\s*/y;

/** Whether a text begins as JSON does, or as a script with one value. */
export function beginsLikeJson(text: string): boolean {
  SCRIPT_START.lastIndex = behindComments(text);
  return SCRIPT_START.test(text);
}

/** Behind the comments and the white space at the top. One after another: a pattern for all of them would try every way to part them. */
function behindComments(text: string): number {
  let at = behindSpace(text, 0);
  for (let end = commentEnd(text, at); end !== undefined; end = commentEnd(text, at)) at = behindSpace(text, end);
  return at;
}

function behindSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function commentEnd(text: string, from: number): number | undefined {
  return text[from] === '/' ? behindComment(text, from) : undefined;
}

const STRING = /"(?:[^"\\\n]|\\.)*"/g;
/** A name without quotation marks or in single ones. */
const LOOSE_NAME = /[{,]\s*(?:[A-Za-z_$][\w$]*|'[^'\n]{0,99}')\s*:/;

/** Whether what looks like JSON is JavaScript: it begins otherwise, or names stand in it as JSON does not have them. */
export function isScript(text: string): boolean {
  return /^\s*[^\s[{\ufeff]/.test(text) || LOOSE_NAME.test(text.replace(STRING, '""'));
}
