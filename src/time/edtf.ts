// EDTF texts (ISO 8601-2:2019, levels 0 to 2, and the draft of 2012) as FuzzyDates; all spans half-open, in ms.
// Written here because deep time needs spans beyond what Date can hold, and sets need every candidate.
import { parseWrittenDate, type WrittenDate } from './edtf-date.ts';
import { DAY_LENGTH, plainDayAt } from './edtf-day.ts';
import { inTodaysSpelling } from './edtf-draft.ts';
import { isSet, parseSet, runsBackwards } from './edtf-set.ts';
import type { FuzzyDate } from './fuzzy-date.ts';

/** The last text that was read and what it means: whoever checks a date and whoever uses it ask one after the other. */
let lastText = '';
let lastDate: FuzzyDate | undefined;

/** What texts other than plain days mean, as long as there are not too many: a list repeats its months and years. */
const known = new Map<string, FuzzyDate>();
const MOST_KNOWN = 4096;

/**
 * Reads an EDTF text; undefined where it is none that we know, names a day that does not exist, or runs backwards.
 * One thing is ours alone: an end of an interval may be a set, “[1840..1842]/[1850..1855]”, and lies somewhere in it.
 */
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
  const written = inTodaysSpelling(edtf);
  if (isSet(written)) return parseSet(edtf, written);
  return written.includes('/') ? parseInterval(edtf, written) : parseSingle(edtf, written);
}

function parseSingle(edtf: string, written: string): FuzzyDate | undefined {
  const date = parseWrittenDate(written);
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

/** What may stand at an interval's end: a date, or a set of which one is meant and which has ends itself. */
function parseEnd(text: string): WrittenDate | undefined {
  if (!isSet(text)) return parseWrittenDate(text);
  const set = parseSet(text);
  if (!set || set.choice === 'all' || set.isOpenStart || set.isOpenEnd) return undefined;
  return { span: set.start, precision: set.precision, isApproximate: set.isApproximate, isUncertain: set.isUncertain };
}

function parseInterval(edtf: string, written: string): FuzzyDate | undefined {
  const [startText = '', endText = '', ...more] = written.split('/').map((part) => part.trim());
  const [isOpenStart, isOpenEnd] = [isOpen(startText), isOpen(endText)];
  const first = parseEnd(isOpenStart ? endText : startText);
  const last = parseEnd(isOpenEnd ? startText : endText);
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
