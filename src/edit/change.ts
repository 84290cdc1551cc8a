// One change of a timeline as plain data that can be made and taken back exactly.
import type { TimelineEvent } from '../model/event.ts';
import type { Interpretation, ReadOptions } from '../model/interpretation.ts';
import type { Problem } from '../model/problem.ts';
import type { Publisher, Source } from '../model/source.ts';
import type { Actor, Afterword, Chapter, Correction, Lane, Silence, Term, Timeline } from '../model/timeline.ts';

/** The lists that a timeline is made of. */
export interface Parts {
  readonly events: TimelineEvent;
  readonly lanes: Lane;
  readonly chapters: Chapter;
  readonly silences: Silence;
  readonly actors: Actor;
  readonly terms: Term;
  readonly publishers: Publisher;
  readonly sources: Source;
  readonly afterwards: Afterword;
  readonly corrections: Correction;
}

export type PartName = keyof Parts;

/** What a timeline says of itself in a single value. */
export type FieldName = 'id' | 'title' | 'summary' | 'sourcesEnd' | 'firstView' | 'startsWith' | 'foreign';

/** A member that comes (no `before`), goes (no `after`) or becomes another, at a place of its list, counted from 0. */
export type MemberChange = {
  readonly [Part in PartName]: {
    readonly kind: 'member';
    readonly part: Part;
    readonly at: number;
    readonly before?: Parts[Part];
    readonly after?: Parts[Part];
  };
}[PartName];

/** What a member was, and what it becomes; an absent side stays absent, as undefined would be a value of its own. */
interface Sides<Part extends PartName> {
  readonly before?: Parts[Part] | undefined;
  readonly after?: Parts[Part] | undefined;
}

/** The change of one member; one cast for all, since the compiler cannot see that a part and its members belong together where the part is a variable. */
export function memberChange<Part extends PartName>(
  part: Part,
  at: number,
  { before, after }: Sides<Part>,
): MemberChange {
  const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return { kind: 'member', part, at, ...sides } as MemberChange;
}

export interface FieldChange {
  readonly kind: 'field';
  readonly field: FieldName;
  readonly before?: Timeline[FieldName];
  readonly after?: Timeline[FieldName];
}

/** How a file was read, and what came of it beside the timeline. */
export interface Reading {
  readonly options: ReadOptions;
  readonly problems: readonly Problem[];
  readonly interpretations: readonly Interpretation[];
}

/** Everything becomes something else, as where a file is read in another way. */
export interface WholeChange {
  readonly kind: 'whole';
  readonly before: Timeline;
  readonly after: Timeline;
  readonly reading?: { readonly before: Reading; readonly after: Reading };
}

export type Change = MemberChange | FieldChange | WholeChange;

/** What one action of an author changes: undone as a whole. */
export interface Edit {
  /** When, as an ISO instant. */
  readonly on: string;
  /** What, in a few words: “Moved “The court rules” from 16 to 17 November 2017”. */
  readonly words: string;
  readonly changes: readonly Change[];
  /** The field that is being typed into (“event-3 title”): the next edit with the same one joins this one. */
  readonly field?: string;
}

/** The timeline after a change; the same object where nothing changes. Throws where the change does not fit it. */
export function applyChange(timeline: Timeline, change: Change): Timeline {
  if (change.kind === 'whole') return change.after;
  if (change.kind === 'field') return withField(timeline, change.field, change.after);
  return withMember(timeline, change);
}

/** The change that takes a change back. */
function inverseOf(change: Change): Change {
  if (change.kind === 'whole') return inverseOfWhole(change);
  const { before, after, ...rest } = change;
  // An absent side stays absent: undefined would be a value of its own.
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  } as Change;
}

function inverseOfWhole({ before, after, reading }: WholeChange): WholeChange {
  const turned = { kind: 'whole', before: after, after: before } as const;
  return reading ? { ...turned, reading: { before: reading.after, after: reading.before } } : turned;
}

/** How the file is read after an edit; undefined where that is as it was. */
export function readingAfter({ changes }: Pick<Edit, 'changes'>): Reading | undefined {
  return changes.reduce<Reading | undefined>(
    (reading, change) => (change.kind === 'whole' ? (change.reading?.after ?? reading) : reading),
    undefined,
  );
}

/** The edit that takes an edit back. */
export function inverseEdit(edit: Edit): Edit {
  return { ...edit, changes: edit.changes.map(inverseOf).reverse() };
}

/** The timeline after an edit. */
export function applyEdit(timeline: Timeline, { changes }: Pick<Edit, 'changes'>): Timeline {
  return changes.reduce(applyChange, timeline);
}

/** The timeline before an edit: exactly what it was. */
export function revertEdit(timeline: Timeline, edit: Edit): Timeline {
  return applyEdit(timeline, inverseEdit(edit));
}

/** The order in which a timeline is written: a value that comes back comes back to its place. */
const ORDER: readonly (keyof Timeline)[] = [
  'id',
  'title',
  'summary',
  'sourcesEnd',
  'firstView',
  'startsWith',
  'lanes',
  'chapters',
  'silences',
  'actors',
  'terms',
  'publishers',
  'sources',
  'events',
  'afterwards',
  'corrections',
  'foreign',
];

function withField(timeline: Timeline, field: FieldName, value: unknown): Timeline {
  if (Object.hasOwn(timeline, field) && value !== undefined) return { ...timeline, [field]: value } as Timeline;
  const changed: Timeline = { ...timeline, [field]: value };
  const ordered: Partial<Timeline> = {};
  for (const name of ORDER) if (changed[name] !== undefined) Reflect.set(ordered, name, changed[name]);
  return ordered as Timeline;
}

function withMember(timeline: Timeline, { part, at, before, after }: MemberChange): Timeline {
  const members: readonly Parts[PartName][] = timeline[part];
  const isInside = at >= 0 && at < members.length + (before === undefined ? 1 : 0);
  if (!isInside) throw new Error(`no place ${at} in ${part} (${members.length})`);
  const changed = members.toSpliced(at, before === undefined ? 0 : 1, ...(after === undefined ? [] : [after]));
  return { ...timeline, [part]: changed };
}
