// Lists that are written as JavaScript, as most examples of these tools are: what is data in it, as text. Nothing is run.
import { behindComment, behindString } from './json-scan.ts';

/** What may stand before a list: “var items =”, “export default”, “callback(”, “new vis.DataSet(”. */
const LEAD =
  /(?:export\s{1,9}default|([A-Za-z_$][\w$.]{0,60})\s{0,9}=|[A-Za-z_$][\w$.]{0,60}\s{0,9}\()\s{0,99}(?:new\s{1,9}[\w$.]{1,60}\s{0,9}\(\s{0,99})?(?=[[{])/y;
/** “new Date(…)”, and how programs write the same with moment.js, which the examples of vis-timeline use. */
const DATE_CALL =
  /(?:new\s{1,9}Date|(?:vis\.)?moment(?:\.utc)?|dayjs|Date\.parse)\s{0,9}\(((?:[^()"']|"[^"\n]{0,99}"|'[^'\n]{0,99}'|Date\.UTC\([^()]{0,99}\)){0,200})\)((?:\s{0,9}\.\w{1,20}\([^()]{0,99}\)){0,9})/y;
const HAS_DATE_CALL = /\b(?:new\s+Date|moment|dayjs|Date\.parse)\b/;
/** What leaves a date as it is; anything else might reckon. */
const SAME_DATE = /^(?:\s*\.(?:toDate|valueOf|getTime|toISOString|format|utc|local|unix)\(\s*\))*$/;

interface Literal {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Behind a string or comment that begins here, or the next place. */
function nextPlace(text: string, at: number): number {
  const sign = text[at];
  if (sign === '"' || sign === "'" || sign === '`') return behindString(text, at);
  return (sign === '/' ? behindComment(text, at) : undefined) ?? at + 1;
}

/** Behind the bracket that closes the one that stands here; the text's length where none does. */
function behindBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth === 0) return at + 1;
    at = nextPlace(text, at);
  }
  return text.length;
}

function literalsIn(text: string): readonly Literal[] {
  const found: Literal[] = [];
  for (let at = 0; at < text.length; ) {
    const isWordStart = /[A-Za-z_$]/.test(text[at] ?? '') && !/[\w$.]/.test(text[at - 1] ?? '');
    LEAD.lastIndex = at;
    const lead = isWordStart ? LEAD.exec(text) : null;
    if (lead) {
      const from = LEAD.lastIndex;
      const to = behindBracket(text, from);
      found.push({ name: lead[1]?.split('.').at(-1) ?? 'data', from, to });
      at = to;
    } else at = nextPlace(text, at);
  }
  return found;
}

function newlines(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** The lists that a script holds, as one JSON-like text with the same lines: one alone as itself, several by their names. */
export function dataInScript(text: string): string | undefined {
  const all = literalsIn(text);
  const lists = all.filter(({ from }) => text[from] === '[');
  const kept = lists.length > 0 ? lists : all;
  if (kept.length === 0) return undefined;
  let done = 0;
  const pieces = kept.map(({ name, from, to }) => {
    const gap = newlines(text.slice(done, from));
    done = to;
    return kept.length === 1 ? gap + text.slice(from, to) : `${gap}${JSON.stringify(name)}:${text.slice(from, to)}`;
  });
  return kept.length === 1 ? pieces.join('') : `{${pieces.join(',')}}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** What “new Date(…)” says, as a JSON value: its months count from 0. What it would reckon, or take from the clock, stays a text that is no date. */
function dateValue(written: string, inner: string, chain: string): string {
  if (!SAME_DATE.test(chain)) return JSON.stringify(written);
  const bare = /^\s*(?:Date\.UTC\(([^()]*)\)|(.*))\s*$/s.exec(inner);
  const given = (bare?.[1] ?? bare?.[2] ?? '').trim();
  // “moment([2014, 0, 2])” counts as “new Date(2014, 0, 2)” does.
  const argument = given.replace(/^\[(.*)\]$/s, '$1').trim();
  const text = /^(?:"([^"]*)"|'([^']*)')$/.exec(argument);
  if (text) return JSON.stringify(text[1] ?? text[2] ?? '');
  if (/^-?\d+$/.test(argument)) return argument;
  if (!/^-?\d{1,6}(?:\s*,\s*\d{1,3})+$/.test(argument)) return JSON.stringify(written);
  const [year = 0, month = 0, day = 1, hour, minute = 0, second = 0] = argument.split(',').map(Number);
  const sign = year < 0 ? '-' : '';
  const date = `${sign}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(day)}`;
  const clock = [hour ?? 0, minute, second].map(twoDigits).join(':');
  return JSON.stringify(hour === undefined ? date : `${date}T${clock}`);
}

/** A text in which each “new Date(…)” and “moment(…)” outside of strings is the date that it says. */
export function datesAsTexts(text: string): string {
  if (!HAS_DATE_CALL.test(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; ) {
    DATE_CALL.lastIndex = at;
    const isWordStart = /[nvmdD]/.test(text[at] ?? '') && !/[\w$.]/.test(text[at - 1] ?? '');
    const call = isWordStart ? DATE_CALL.exec(text) : null;
    if (!call) {
      at = nextPlace(text, at);
      continue;
    }
    pieces.push(text.slice(done, at), dateValue(call[0], call[1] ?? '', call[2] ?? ''));
    at += call[0].length;
    done = at;
  }
  return pieces.join('') + text.slice(done);
}
