// By whose word an event's date is known: publishers by their names, not “the article” and “another report”.
import type { FoundElsewhere, TimelineEvent } from '../../model/event.ts';
import type { Citation, Source } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, sourceOf } from './citation-names.ts';
import { dateWords } from './date-words.ts';

/** Who gives the date that the timeline's articles support, and who the day that was found. */
export interface DateTellers {
  /** “The Cambodia Daily”; “The articles” where several publishers tell it, “This list” where nobody is cited. */
  readonly own: string;
  /** “The Phnom Penh Post”; undefined where no day was found elsewhere. */
  readonly other: string | undefined;
}

/** The names behind the dates of an event. Where both are one publisher's, the days of its two reports tell them apart. */
export function dateTellers(event: Pick<TimelineEvent, 'when' | 'citations'>, outline: Outline): DateTellers {
  const { elsewhere } = event.when;
  const telling = tellingOf(event.citations);
  const own = ownName(telling, outline);
  if (!elsewhere) return { own, other: undefined };
  const other = elsewhere.publisher.trim() || 'Another report';
  if (!isSameName(own, other)) return { own, other };
  return { own: withDays(own, telling, outline), other: otherOf(own, elsewhere, outline) };
}

/** Comments do not tell when a thing was, nor does who denies it; where there is nothing else, they are what there is. */
function tellingOf(citations: readonly Citation[]): readonly Citation[] {
  const telling = citations.filter(({ stance }) => stance !== 'comments' && stance !== 'denies');
  return telling.length > 0 ? telling : citations;
}

function ownName(telling: readonly Citation[], outline: Outline): string {
  const publishers = new Set(telling.map((citation) => publisherName(outline, citation)));
  const [publisher = 'This list', ...others] = publishers;
  return others.length === 0 ? publisher : 'The articles';
}

/** “Radio Free Asia, 26 September 2013”. */
function withDays(own: string, telling: readonly Citation[], outline: Outline): string {
  const sources = new Set(telling.flatMap((citation) => sourceOf(outline, citation) ?? []));
  const days = [...sources].map(({ published }) => dateWords(published)).filter(Boolean);
  return [own, days.join(' and ')].filter(Boolean).join(', ');
}

/** “Radio Free Asia, 17 September 2013 (another report)” where the outline has that report, “another report of Radio Free Asia” where it has not. */
function otherOf(own: string, { url }: FoundElsewhere, { sources }: Outline): string {
  const source: Source | undefined = sources.find((one) => one.url !== '' && one.url === url);
  return source?.published ? `${own}, ${dateWords(source.published)} (another report)` : `another report of ${own}`;
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
