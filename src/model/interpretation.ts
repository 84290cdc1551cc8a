// How a foreign list is read: what its text leaves open, and what was taken for what.

/** A way to write a list of events. */
export type FormatId =
  | 'sourceline'
  | 'table'
  | 'timelinejs'
  | 'timelinejs-table'
  | 'markwhen'
  | 'vis'
  | 'simile-json'
  | 'simile-xml'
  | 'storyteller-json'
  | 'storyteller-table'
  | 'timeline-setter';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Whether 03/04/2017 is 3 April or 4 March. */
export type DateOrder = 'day first' | 'month first';

/** Whether -0044 is 45 BCE, as ISO 8601 and EDTF count with a year 0, or 44 BCE, as people count. */
export type YearCount = 'with a year 0' | 'without a year 0';

/** How a file is to be read; what is undefined is found out from the file itself. */
export interface ReadOptions {
  readonly format?: FormatId;
  readonly encoding?: Encoding;
  readonly dateOrder?: DateOrder;
  readonly yearCount?: YearCount;
}

/** What was taken for what, where a file leaves room for doubt. */
export interface Interpretation {
  /** One sentence: “03/04/2017 was read as 3 April 2017: 25/12/2016, in line 7, can only be day/month/year.” */
  readonly message: string;
  /** How many values of the file it concerns. */
  readonly count: number;
  /** All ways to read it, the chosen one among them; empty where there is only one. */
  readonly choices: readonly ReadChoice[];
}

export interface ReadChoice {
  /** “day/month/year” */
  readonly label: string;
  readonly isChosen: boolean;
  readonly options: ReadOptions;
}
