// The dates among the words of a search, alone or as ranges: “pardon 2016”, “1997-2012”, “may to july 2016”, “before 2013”.
import { fold } from './search-text.ts';
import { type ReadDate, readDateAt } from './search-typed-date.ts';
import { type AskedDate, askedBy, spanIn, type TypedDate } from './search-when.ts';

export interface DateInText {
  readonly asked: AskedDate;
  /** As it was typed, folded. */
  readonly text: string;
  /** Whether it may be meant as a word or a number, too: “may”, “2017”. */
  readonly isWord: boolean;
}

export interface TextWithDates {
  readonly dates: readonly DateInText[];
  /** What is left when the dates are taken out. */
  readonly rest: string;
}

/** Words that belong to the date that follows them, and those that change what it asks for. */
const BEFORE_A_DATE = /(?:(?:in|on|from|during|around|about|between)\s+)?(?:(before|after|since|until|till)\s+)?/y;
const TO = /\s*(?:-|–|—|\.\.|\/)\s*|\s+(?:to|until|till|through|and)\s+/y;
/** The second half of a range that is still being typed. */
const BEGUN = /\s*[-–—]\s*(?:\d{1,3})?$/y;
const WORD_START = /(?<![\p{L}\p{N}$€£.,])[\p{L}\p{N}]/gu;

/** Parts a search into its dates and its other words. */
export function readDates(search: string): TextWithDates {
  const text = fold(search);
  const dates: DateInText[] = [];
  let rest = '';
  let end = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < end) continue;
    const found = readRangeAt(text, index);
    if (!found) continue;
    dates.push({ asked: found.asked, text: text.slice(index, found.end), isWord: found.isWord });
    rest += `${text.slice(end, index)} `;
    end = found.end;
  }
  return { dates, rest: rest + text.slice(end) };
}

interface ReadRange {
  readonly asked: AskedDate;
  readonly end: number;
  readonly isWord: boolean;
}

function readRangeAt(text: string, from: number): ReadRange | undefined {
  const [before = '', relation] = matchAt(BEFORE_A_DATE, text, from) ?? [];
  const first = readDateAt(text, from + before.length);
  if (!first) return undefined;
  const { date, end, isWord } = first;
  if (relation !== undefined) {
    const asked = openRange(relation, date);
    return asked && { asked, end, isWord: false };
  }
  const second = secondOf(text, end);
  const asked = second && rangeOf(date, second.date);
  if (second && asked) return { asked, end: second.end, isWord: false };
  const begun = matchAt(BEGUN, text, end)?.[0] ?? '';
  return { asked: askedBy(date), end: end + begun.length, isWord: isWord && before === '' };
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function secondOf(text: string, from: number): ReadDate | undefined {
  const to = matchAt(TO, text, from)?.[0];
  return to === undefined ? undefined : readDateAt(text, from + to.length);
}

/** From the beginning of one date to the end of another; undefined where that means nothing. */
function rangeOf(first: TypedDate, last: TypedDate): AskedDate | undefined {
  if (last.year === undefined) return first.year === undefined ? yearlyRange(first, last) : undefined;
  // “Nov to Feb 2017” begins in the year before.
  const runsOver = (first.month ?? 1) > (last.month ?? 12);
  const from = spanIn(first.year ?? last.year - (runsOver ? 1 : 0), first).from;
  const { to } = spanIn(last.year, last);
  return from < to ? { kind: 'once', span: { from, to } } : undefined;
}

/** “May to July”, whole months only. */
function yearlyRange(first: TypedDate, last: TypedDate): AskedDate | undefined {
  if (first.month === undefined || last.month === undefined) return undefined;
  if (first.fromDay !== undefined || last.fromDay !== undefined) return undefined;
  const months = ((last.month - first.month + 12) % 12) + (last.months ?? 1);
  return askedBy({ month: first.month, months });
}

function openRange(relation: string, date: TypedDate): AskedDate | undefined {
  const asked = askedBy(date);
  if (asked.kind === 'yearly') return undefined;
  const { from, to } = asked.span;
  if (relation === 'before') return { kind: 'once', span: { from: -Infinity, to: from } };
  if (relation === 'after') return { kind: 'once', span: { from: to, to: Infinity } };
  if (relation === 'since') return { kind: 'once', span: { from, to: Infinity } };
  return { kind: 'once', span: { from: -Infinity, to } };
}
