// The questions of a handout, as data: each names the excerpts or events that it asks about, and those that answer it.
// They are the same for any list: who wrote it, what agrees, who would disagree, who could know it, how sharp its date is.
import { certaintyOf } from './certainty.ts';
import type { ConnectionKind } from './event.ts';
import { excerptText } from './excerpt.ts';
import { isGrave } from './grave-words.ts';
import type { Handout, HandoutEntry, HandoutExcerpt } from './handout.ts';
import type { Source, Stance } from './source.ts';
import { standingOf, toldBy } from './standing.ts';

export type HandoutQuestion =
  | { readonly kind: 'who wrote'; readonly excerpt: HandoutExcerpt }
  /** `others` tell the same event as the excerpt does, or another one in the very same words; perhaps none. */
  | { readonly kind: 'agrees'; readonly excerpt: HandoutExcerpt; readonly others: readonly HandoutExcerpt[] }
  | DisagreesQuestion
  | { readonly kind: 'comments'; readonly excerpts: readonly HandoutExcerpt[] }
  | { readonly kind: 'known'; readonly entry: HandoutEntry }
  /** All events whose day is not known sharply by their article, or on which two reports disagree. */
  | { readonly kind: 'unsharp'; readonly entries: readonly HandoutEntry[] }
  /** Two reports give two days. */
  | { readonly kind: 'two days'; readonly entry: HandoutEntry }
  | { readonly kind: 'unsourced'; readonly entries: readonly HandoutEntry[] };

export interface DisagreesQuestion {
  readonly kind: 'disagrees';
  readonly excerpt: HandoutExcerpt;
  /** They deny what the excerpt tells, or tell what contradicts it; perhaps none. */
  readonly others: readonly HandoutExcerpt[];
  /** They answer it in some other way. */
  readonly answers: readonly HandoutEntry[];
  /** They judge it, and deny nothing. */
  readonly comments: readonly HandoutExcerpt[];
}

const MOST_OF_A_KIND = 2;

/** The questions that a handout's events can answer, at most two of a kind, in the order in which they are asked. */
export function questionsOn({ entries, excerpts, sources }: Handout): readonly HandoutQuestion[] {
  const heavy = heaviestFirst(askable(entries));
  const comments = excerpts.filter(({ citation, event }) => citation.stance === 'comments' && !isGrave(event));
  const unsharp = entries.filter(isUnsharp);
  const unsourced = entries.filter(({ event }) => event.citations.length === 0);
  return [
    ...whoWrote(heavy),
    ...whatAgrees(heavy, excerpts, sources),
    ...whoDisagrees(heavy, entries),
    ...(comments.length > 0 ? [{ kind: 'comments', excerpts: comments } as const] : []),
    ...heavy
      .filter(isKnownLater)
      .filter(isFirstOfItsDay)
      .slice(0, MOST_OF_A_KIND)
      .map((entry) => ({ kind: 'known', entry }) as const),
    ...(unsharp.length > 0 ? [{ kind: 'unsharp', entries: unsharp } as const] : []),
    ...someOf(heavy, hasTwoDays, 1).map((entry) => ({ kind: 'two days', entry }) as const),
    ...(unsourced.length > 0 ? [{ kind: 'unsourced', entries: unsourced } as const] : []),
  ];
}

/** The entries about whose content a class may be asked: nobody shall guess about crimes against humanity, or about families. */
export function askable(entries: readonly HandoutEntry[]): readonly HandoutEntry[] {
  return entries.filter(({ event }) => !isGrave(event));
}

/** What matters most is asked about first. */
export function heaviestFirst(entries: readonly HandoutEntry[]): readonly HandoutEntry[] {
  return entries.toSorted((a, b) => b.event.weight - a.event.weight || a.number - b.number);
}

/** The excerpts of an event that tell it, as against those that deny it or comment on it. */
export function tellersOf({ excerpts }: Pick<HandoutEntry, 'excerpts'>): readonly HandoutExcerpt[] {
  return excerpts.filter(({ citation }) => citation.stance !== 'denies' && citation.stance !== 'comments');
}

/** The excerpts of an event that deny it. */
export function deniersOf(entry: HandoutEntry): readonly HandoutExcerpt[] {
  return withStance(entry, 'denies');
}

function withStance({ excerpts }: HandoutEntry, stance: Stance): readonly HandoutExcerpt[] {
  return excerpts.filter(({ citation }) => citation.stance === stance);
}

/** One excerpt that quotes somebody, and one in a publisher's own voice, from another source where there is one. */
function whoWrote(heavy: readonly HandoutEntry[]): readonly HandoutQuestion[] {
  const excerpts = heavy.flatMap(tellersOf);
  const quoting = excerpts.find(({ citation }) => citation.speaker !== undefined);
  const others = excerpts.filter(({ citation }) => citation.speaker === undefined);
  const own = others.find(({ source }) => source !== quoting?.source) ?? others[0];
  return [quoting, own].flatMap((excerpt) => (excerpt ? { kind: 'who wrote', excerpt } : []));
}

/** An event that several excerpts tell, best by several publishers; and one that a single excerpt tells. */
function whatAgrees(
  heavy: readonly HandoutEntry[],
  excerpts: readonly HandoutExcerpt[],
  sources: readonly Source[],
): readonly HandoutQuestion[] {
  const isToldTwice = (entry: HandoutEntry): boolean => tellersOf(entry).length > 1;
  const isToldByTwo = ({ event }: HandoutEntry): boolean => toldBy(event, { sources }).length > 1;
  const several =
    heavy.find((entry) => isToldTwice(entry) && isToldByTwo(entry)) ?? heavy.find((entry) => isToldTwice(entry));
  const single = heavy.find((entry) => entry.excerpts.length === 1 && standingOf(entry.event) === 'reported');
  return [several, single].flatMap((entry) => {
    const [excerpt] = entry ? tellersOf(entry) : [];
    return excerpt ? { kind: 'agrees', excerpt, others: agreeingWith(excerpt, excerpts) } : [];
  });
}

function agreeingWith(excerpt: HandoutExcerpt, excerpts: readonly HandoutExcerpt[]): readonly HandoutExcerpt[] {
  const words = excerptText(excerpt.citation.excerpt);
  return tellersOf({ excerpts }).filter(
    (other) => other !== excerpt && (other.event === excerpt.event || excerptText(other.citation.excerpt) === words),
  );
}

/** What is disputed; where nothing is, what one side alone says. */
function whoDisagrees(heavy: readonly HandoutEntry[], entries: readonly HandoutEntry[]): readonly HandoutQuestion[] {
  const disputed = someOf(heavy, (entry) => deniersOf(entry).length > 0, MOST_OF_A_KIND);
  const asked = disputed.length > 0 ? disputed : someOf(heavy, ({ event }) => standingOf(event) === 'claimed', 1);
  return asked.flatMap((entry) => {
    const [excerpt] = tellersOf(entry);
    if (!excerpt) return [];
    const against = entries.filter(
      (other) => isJoined(entry, other, 'contradicts') || isJoined(other, entry, 'contradicts'),
    );
    return {
      kind: 'disagrees',
      excerpt,
      others: [...deniersOf(entry), ...against.flatMap(tellersOf)],
      answers: entries.filter((other) => isJoined(other, entry, 'answers')),
      comments: withStance(entry, 'comments'),
    };
  });
}

function isJoined({ event: { connections } }: HandoutEntry, to: HandoutEntry, kind: ConnectionKind): boolean {
  return connections.some((connection) => connection.kind === kind && connection.event === to.event.id);
}

/** What became public on one day has one answer. */
function isFirstOfItsDay({ event }: HandoutEntry, at: number, all: readonly HandoutEntry[]): boolean {
  return all.findIndex((other) => other.event.madePublic?.date === event.madePublic?.date) === at;
}

function isKnownLater({ event }: HandoutEntry): boolean {
  return event.madePublic !== undefined || (!event.isPublicAct && event.citations.length > 0);
}

function isUnsharp({ event }: HandoutEntry): boolean {
  return certaintyOf(event.when) !== 'day';
}

function hasTwoDays({ event }: HandoutEntry): boolean {
  return certaintyOf(event.when) === 'disagreeing';
}

function someOf(
  entries: readonly HandoutEntry[],
  isMeant: (entry: HandoutEntry) => boolean,
  most: number,
): readonly HandoutEntry[] {
  return entries.filter(isMeant).slice(0, most);
}
