// How the dates of one file are read where they leave room for doubt: whether the day or the month comes first, and
// what else was taken for what. It counts, and keeps one example of each kind, however long the file is.
import type { DateOrder, Interpretation, ReadChoice, ReadOptions } from '../../model/interpretation.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { inWords } from '../text/read-text.ts';
import { withAsciiDigits } from './ascii-digits.ts';
import { edtfOf, yearText } from './calendar-date.ts';

/** What a date's text may leave open, besides the order of its day and month. */
export type DateDoubt =
  | 'zone'
  | 'fraction'
  | 'midnight'
  | 'open end'
  | 'year before 1'
  | 'signed year'
  | 'duration'
  | 'time left out'
  | 'day of a long year';

export interface DateOrderBook {
  /** Looks at a text before anything is read: 25/12/2016 shows the order of all others. */
  readonly note: (text: string, line?: number) => void;
  /** The order of the file; from the first answer on it stays the same. */
  readonly order: () => DateOrder;
  /** Counts a date that was read by the order. */
  readonly tellOrder: (text: string, edtf: string) => void;
  /** Counts another way in which a date was understood. */
  readonly tellDoubt: (doubt: DateDoubt, text: string, edtf: string) => void;
  /** All that was taken for something, once the file is read. */
  readonly interpretations: () => readonly Interpretation[];
}

interface Example {
  readonly text: string;
  readonly edtf: string;
  readonly count: number;
}

interface Evidence {
  readonly text: string;
  readonly line: number | undefined;
  readonly count: number;
}

/** Two numbers and a year, which may be read in two ways. */
export const NUMERIC_DATE = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d])/;

const ORDERS: readonly DateOrder[] = ['day first', 'month first'];
const LABELS: Readonly<Record<DateOrder, string>> = { 'day first': 'day/month/year', 'month first': 'month/day/year' };

const DOUBTS: Readonly<Record<DateDoubt, (text: string, shown: string, edtf: string) => string>> = {
  zone: (text, shown) =>
    `${text} names a time zone. Its day and time were kept as they are written: ${shown}. No date was moved.`,
  fraction: (text, shown) => `${text} was read to the second: ${shown}.`,
  midnight: (text, shown) => `${text} was read as the whole day, ${shown}: its time is 0:00, as where nobody knows it.`,
  'open end': (text) => `${text} was read as an open end: what lasts today may be over tomorrow.`,
  'year before 1': (text, shown) =>
    `The year ${text} was read as ${shown}: a minus counts the years before year 1, as TimelineJS shows them.`,
  'signed year': (text, shown) => {
    const year = Number(/\d+/.exec(text)?.[0]);
    return `${text} was read as ${shown}, as ISO counts: there, the year 0 is 1 BCE. TimelineJS would mean ${year} BCE; for that, write ${yearText(1 - year)}.`;
  },
  duration: (text, shown) => `${text} was read as ${shown}: its duration was counted, with its first and its last day.`,
  'time left out': (text, shown) => `${text} was read as ${shown}: so long ago, a date has a year and no more.`,
  'day of a long year': (text, _, edtf) =>
    `${text} was read as ${edtf}: in a year of more than four digits, a date has no months and no days.`,
};

/** An EDTF date as a sentence can say it. */
export function dateInWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return date ? describeDate(date).replace(/ UTC\b/g, '') : edtf;
}

/** The order that a text can only have; undefined where both can be, or where it is no such date: no 31 February proves anything. */
function orderShownBy(text: string): DateOrder | undefined {
  const [, one, , other, last] = NUMERIC_DATE.exec(withAsciiDigits(text.trim())) ?? [];
  const [first, second, year] = [Number(one), Number(other), Number(last)];
  if (first > 12) return edtfOf({ year, month: second, day: first }).edtf === undefined ? undefined : 'day first';
  return second > 12 && edtfOf({ year, month: first, day: second }).edtf !== undefined ? 'month first' : undefined;
}

function countExample<Kind>(examples: Map<Kind, Example>, kind: Kind, text: string, edtf: string): void {
  const known = examples.get(kind);
  examples.set(kind, known ? { ...known, count: known.count + 1 } : { text, edtf, count: 1 });
}

/** The order that a format or a file's header gives, with the reason as the end of a sentence. */
export interface StatedOrder {
  readonly order: DateOrder;
  readonly reason: string;
}

/** A book for one file, without evidence; a stated order goes before all evidence. */
export function createDateOrder(options: ReadOptions, stated?: StatedOrder): DateOrderBook {
  const evidence = new Map<DateOrder, Evidence>();
  const doubts = new Map<DateDoubt, Example>();
  const ordered = new Map<'order', Example>();
  let fixed = options.dateOrder ?? stated?.order;

  const countOf = (order: DateOrder): number => evidence.get(order)?.count ?? 0;

  function order(): DateOrder {
    fixed ??= countOf('month first') > countOf('day first') ? 'month first' : 'day first';
    return fixed;
  }

  function reason(): string {
    const chosen = order();
    const shown = evidence.get(chosen);
    if (options.dateOrder) return `${LABELS[chosen]} was chosen`;
    if (stated) return stated.reason;
    if (!shown) return `nothing in the file says whether the day or the month comes first`;
    return `${inWords(shown.text)}${lineWords(shown.line)} can only be ${LABELS[chosen]}`;
  }

  function aboutOrder({ text, edtf, count }: Example): Interpretation {
    const other = evidence.get(order() === 'day first' ? 'month first' : 'day first');
    const contrary = other
      ? ` But ${inWords(other.text)}${lineWords(other.line)} is written the other way; please check the dates.`
      : '';
    const choices: readonly ReadChoice[] = ORDERS.map((dateOrder) => ({
      label: LABELS[dateOrder],
      isChosen: dateOrder === order(),
      options: { ...options, dateOrder },
    }));
    return { message: `${inWords(text)} was read as ${dateInWords(edtf)}: ${reason()}.${contrary}`, count, choices };
  }

  return {
    note: (text, line) => {
      const shown = orderShownBy(text);
      if (!shown) return;
      const known = evidence.get(shown);
      evidence.set(shown, known ? { ...known, count: known.count + 1 } : { text, line, count: 1 });
    },
    order,
    tellOrder: (text, edtf) => countExample(ordered, 'order', text, edtf),
    tellDoubt: (doubt, text, edtf) => countExample(doubts, doubt, text, edtf),
    interpretations: () => [
      ...[...ordered.values()].map(aboutOrder),
      ...[...doubts].map(([doubt, { text, edtf, count }]) => ({
        message: DOUBTS[doubt](inWords(text), dateInWords(edtf), edtf),
        count,
        choices: [],
      })),
    ],
  };
}

function lineWords(line: number | undefined): string {
  return line === undefined ? '' : `, in line ${line},`;
}
