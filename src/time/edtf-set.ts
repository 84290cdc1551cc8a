// EDTF's sets: one of several dates (“[2019-11-21,2019-11-28]”) or all of them (“{1960,1961-12}”), and ranges within them.
import { parseWrittenDate, type WrittenDate } from './edtf-date.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { Span } from './span.ts';

type Spans = readonly [Span, ...Span[]];

/** One member of a set: a date, a range a..b, or a range open at one end. */
interface Member extends WrittenDate {
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

const SET_PATTERN = /^(?:\[([^[\]]*)\]|\{([^{}]*)\})$/;

/** Whether a text is a set by its brackets. */
export function isSet(text: string): boolean {
  return SET_PATTERN.test(text);
}

/** Whether a range cannot be: its end is over before its start begins. */
export function runsBackwards(start: Span, end: Span): boolean {
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

/** Reads a set; undefined where it is none, or where one of its members cannot be read. */
export function parseSet(edtf: string, written = edtf): FuzzyDate | undefined {
  const inner = SET_PATTERN.exec(written)
    ?.slice(1)
    .find((text) => text !== undefined);
  const read = (inner ?? '').split(',').map((part) => parseMember(part.trim()));
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
    choice: written.startsWith('[') ? 'one' : 'all',
    start: hull,
    end: hull,
    isOpenStart: members.some((member) => member.isOpenStart),
    isOpenEnd: members.some((member) => member.isOpenEnd),
    precision: first.precision,
    isApproximate: members.some((member) => member.isApproximate),
    isUncertain: members.some((member) => member.isUncertain),
  };
}
