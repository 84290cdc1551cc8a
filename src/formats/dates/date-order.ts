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
  | 'zone by letters'
  | 'fraction'
  | 'midnight'
  | 'open end'
  | 'year before 1'
  | 'signed year'
  | 'year of ISO'
  | 'counted year'
  | 'short year'
  | 'part of a year'
  | 'duration'
  | 'time left out'
  | 'day of a long year';

export interface DateOrderBook {
  /** Whether 79 is the year 79; elsewhere nobody can know whether 1979 was meant. */
  readonly areYearsWhole: boolean;
  /** Whether -44 is 44 BCE, as TimelineJS has it, and not 45 BCE, as ISO counts. */
  readonly areYearsCounted: boolean;
  /** Whether that was chosen for this file, so that it also holds for years of four digits. */
  readonly isCountChosen: boolean;
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
  'zone by letters': (text, shown) =>
    `${text} names a time zone by letters, which mean different zones in different places. It was left out; the day and the time were kept as they are written: ${shown}.`,
  fraction: (text, shown) => `${text} was read to the second: ${shown}.`,
  midnight: (text, shown) => `${text} was read as the whole day, ${shown}: its time is 0:00, as where nobody knows it.`,
  'open end': (text) => `${text} was read as an open end: what lasts today may be over tomorrow.`,
  'year before 1': (text, shown) =>
    `The year ${text} was read as ${shown}: a minus counts the years before year 1, as TimelineJS shows them.`,
  'signed year': (text, shown) => {
    const year = Number(/\d+/.exec(text)?.[0]);
    return `${text} was read as ${shown}, as ISO counts: there, the year 0 is 1 BCE. TimelineJS would mean ${year} BCE; for that, write ${yearText(1 - year)}.`;
  },
  'year of ISO': (text, shown, edtf) => {
    const year = Number(/-(\d{4})(?!\d)/.exec(edtf)?.[1]);
    return `${text} was read as ${shown}, as ISO 8601 and EDTF count: there, the year 0 is 1 BCE. If ${year} BCE is meant, write ${yearText(1 - year)}.`;
  },
  'counted year': (text, shown) =>
    `${text} was read as ${shown}: that a minus counts the years before year 1, as people count them, was chosen.`,
  'short year': (text, shown) =>
    `The year ${text} was read as ${shown}, in the first century: in this format years are written in full.`,
  'part of a year': (text, shown, edtf) => {
    const [, from = '', century = '', end = ''] = /^((\d\d)\d\d)-(\d\d)$/.exec(edtf) ?? [];
    return `${text} was read as ${shown}, as EDTF numbers the parts of a year. For the years from ${from} to ${century}${end}, write ${from}/${century}${end}.`;
  },
  duration: (text, shown) => `${text} was read as ${shown}: its duration was counted, with its first and its last day.`,
  'time left out': (text, shown) => `${text} was read as ${shown}: so long ago, a date has a year and no more.`,
  'day of a long year': (text, _, edtf) =>
    `${text} was read as ${edtf}: in a year of more than four digits, a date has no months and no days.`,
};

/** An EDTF date as a sentence can say it. */
export function dateInWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return date ? describeDate(date) : edtf;
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

/** What is known of a file’s dates before any of them is read. */
export interface DateHabits {
  /** It goes before all evidence. */
  readonly stated?: StatedOrder | undefined;
  readonly areYearsWhole?: boolean;
  readonly areYearsCounted?: boolean;
}

const YEAR_DOUBTS: ReadonlySet<DateDoubt> = new Set(['signed year', 'year of ISO', 'counted year']);

interface YearsRead {
  readonly options: ReadOptions;
  readonly isCounted: boolean;
}

/** Both ways to count, with the year of an example. */
function yearChoices(text: string, { options, isCounted }: YearsRead): readonly ReadChoice[] {
  const [, digits = ''] = /[-−](\d+)/.exec(text) ?? [];
  const year = Number(digits);
  return [
    {
      label: `-${digits} is ${year + 1} BCE`,
      isChosen: !isCounted,
      options: { ...options, yearCount: 'with a year 0' },
    },
    { label: `-${digits} is ${year} BCE`, isChosen: isCounted, options: { ...options, yearCount: 'without a year 0' } },
  ];
}

/** A book for one file, without evidence. */
export function createDateOrder(options: ReadOptions, habits: DateHabits = {}): DateOrderBook {
  const { stated, areYearsWhole = false, areYearsCounted = false } = habits;
  const { yearCount } = options;
  const isCountChosen = yearCount === 'without a year 0';
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

  /** The doubt at which the count of years can be switched: the first, as the choice is one for the whole file. */
  function switched(): DateDoubt | undefined {
    return [...doubts.keys()].find((doubt) => YEAR_DOUBTS.has(doubt));
  }

  return {
    areYearsWhole,
    areYearsCounted: yearCount === undefined ? areYearsCounted : isCountChosen,
    isCountChosen,
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
        choices: doubt === switched() ? yearChoices(text, { options, isCounted: isCountChosen }) : [],
      })),
    ],
  };
}

function lineWords(line: number | undefined): string {
  return line === undefined ? '' : `, in line ${line},`;
}
