// EDTF texts (ISO 8601-2:2019: level 0, level 1, and level 2's sets) as FuzzyDates; all spans half-open, in ms.
// Written here because deep time needs spans beyond what Date can hold, and sets need every candidate.
import { parseWrittenDate, type WrittenDate } from './edtf-date.ts';
import { DAY_LENGTH, plainDayAt } from './edtf-day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { Span } from './span.ts';

type Spans = readonly [Span, ...Span[]];

/** One member of a set: a date, a range a..b, or a range open at one end. */
interface Member extends WrittenDate {
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** The last text that was read and what it means: whoever checks a date and whoever uses it ask one after the other. */
let lastText = '';
let lastDate: FuzzyDate | undefined;

/** What texts other than plain days mean, as long as there are not too many: a list repeats its months and years. */
const known = new Map<string, FuzzyDate>();
const MOST_KNOWN = 4096;

/** Reads an EDTF text; undefined where it is none that we know, names a day that does not exist, or runs backwards. */
export function parseEdtf(text: string): FuzzyDate | undefined {
  if (text === lastText) return lastDate;
  lastDate = parsePlain(text) ?? known.get(text) ?? parseNew(text);
  lastText = text;
  return lastDate;
}

/** A day, or two days of an interval, by their signs alone; undefined for all else, whatever is wrong with it. */
function parsePlain(edtf: string): FuzzyDate | undefined {
  const isInterval = edtf.length === 2 * DAY_LENGTH + 1 && edtf[DAY_LENGTH] === '/';
  if (!isInterval && edtf.length !== DAY_LENGTH) return undefined;
  const start = plainDayAt(edtf, 0);
  const end = isInterval ? plainDayAt(edtf, DAY_LENGTH + 1) : start;
  if (!start || !end || runsBackwards(start, end)) return undefined;
  return {
    edtf,
    kind: isInterval ? 'lasting' : 'moment',
    candidates: [isInterval ? { from: start.from, to: end.to } : start],
    choice: 'one',
    start,
    end,
    isOpenStart: false,
    isOpenEnd: false,
    precision: 'day',
    isApproximate: false,
    isUncertain: false,
  };
}

function parseNew(text: string): FuzzyDate | undefined {
  const date = parseAny(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (date) known.set(text, date);
  return date;
}

function parseAny(text: string): FuzzyDate | undefined {
  const edtf = text.trim();
  const set = /^(?:\[(.*)\]|\{(.*)\})$/.exec(edtf);
  if (set) return parseSet(edtf, set[1] ?? set[2] ?? '');
  return edtf.includes('/') ? parseInterval(edtf) : parseSingle(edtf);
}

function parseSingle(edtf: string): FuzzyDate | undefined {
  const date = parseWrittenDate(edtf);
  if (!date) return undefined;
  const { span, ...rest } = date;
  return {
    edtf,
    kind: 'moment',
    candidates: [span],
    choice: 'one',
    start: span,
    end: span,
    isOpenStart: false,
    isOpenEnd: false,
    ...rest,
  };
}

/** Both `..` (open) and nothing (unknown) leave an end open. */
function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function parseInterval(edtf: string): FuzzyDate | undefined {
  const [startText = '', endText = '', ...more] = edtf.split('/').map((part) => part.trim());
  const [isOpenStart, isOpenEnd] = [isOpen(startText), isOpen(endText)];
  const first = parseWrittenDate(isOpenStart ? endText : startText);
  const last = parseWrittenDate(isOpenEnd ? startText : endText);
  if (!first || !last || more.length > 0 || runsBackwards(first.span, last.span)) return undefined;
  const start = isOpenStart ? { from: last.span.from, to: last.span.from } : first.span;
  const end = isOpenEnd ? { from: first.span.to, to: first.span.to } : last.span;
  return {
    edtf,
    kind: 'lasting',
    candidates: [{ from: start.from, to: Math.max(start.to, end.to) }],
    choice: 'one',
    start,
    end,
    isOpenStart,
    isOpenEnd,
    precision: first.precision,
    isApproximate: first.isApproximate || last.isApproximate,
    isUncertain: first.isUncertain || last.isUncertain,
  };
}

/** Whether a range cannot be: its end is over before its start begins. */
function runsBackwards(start: Span, end: Span): boolean {
  return end.to <= start.from;
}

function parseMember(text: string): Member | undefined {
  const [startText = '', endText, ...more] = text.split('..').map((part) => part.trim());
  if (more.length > 0) return undefined;
  const isRange = endText !== undefined;
  const [isOpenStart, isOpenEnd] = [isRange && startText === '', isRange && endText === ''];
  const first = parseWrittenDate(isOpenStart ? (endText ?? '') : startText);
  const last = isRange && !isOpenEnd ? parseWrittenDate(endText) : first;
  if (!first || !last || runsBackwards(first.span, last.span)) return undefined;
  return {
    span: { from: first.span.from, to: Math.max(first.span.to, last.span.to) },
    precision: first.precision,
    isApproximate: first.isApproximate || last.isApproximate,
    isUncertain: first.isUncertain || last.isUncertain,
    isOpenStart,
    isOpenEnd,
  };
}

function bySpan(a: Span, b: Span): number {
  return a.from - b.from || a.to - b.to;
}

/** The members' spans in order of time, each once; a date named twice is still one candidate. */
function candidatesOf(members: readonly Member[]): Spans | undefined {
  const sorted = members.map((member) => member.span).sort(bySpan);
  const [first, ...rest] = sorted.filter((span, i) => {
    const previous = sorted[i - 1];
    return !previous || bySpan(previous, span) !== 0;
  });
  return first && [first, ...rest];
}

function parseSet(edtf: string, inner: string): FuzzyDate | undefined {
  const read = inner.split(',').map((part) => parseMember(part.trim()));
  const members = read.filter((member) => member !== undefined);
  const candidates = candidatesOf(members);
  const [first] = members;
  if (!first || !candidates || members.length < read.length) return undefined;
  // Only the outer ends of a list can be open: [..1984] but not [1980,..1984].
  const isMisplaced = members.some(
    (member, i) => (member.isOpenStart && i > 0) || (member.isOpenEnd && i < members.length - 1),
  );
  if (isMisplaced) return undefined;
  const hull: Span = { from: candidates[0].from, to: Math.max(...candidates.map((span) => span.to)) };
  return {
    edtf,
    kind: 'moment',
    candidates,
    choice: edtf.startsWith('[') ? 'one' : 'all',
    start: hull,
    end: hull,
    isOpenStart: members.some((member) => member.isOpenStart),
    isOpenEnd: members.some((member) => member.isOpenEnd),
    precision: first.precision,
    isApproximate: members.some((member) => member.isApproximate),
    isUncertain: members.some((member) => member.isUncertain),
  };
}
