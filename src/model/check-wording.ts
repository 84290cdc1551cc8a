// Titles, excerpts and stances of a timeline: what is claimed is called a claim, and what is quoted is short and whole.
import type { TimelineEvent } from './event.ts';
import { excerptText, normaliseForCheck, wordCount } from './excerpt.ts';
import type { Problem } from './problem.ts';
import type { Citation } from './source.ts';
import { standingOf } from './standing.ts';
import type { Timeline } from './timeline.ts';

const LONGEST_TITLE = 60;
const LONGEST_EXCERPT = 45;
const SHORTEST_FRAGMENT = 5;

/** Verbs of speaking, as titles use them (“Hun Sen says …”, “Authorities say …”). Nouns such as “a call” must not pass. */
const SPEECH =
  /\b(accuse|advise|allege|announce|ask|confirm|congratulate|criticise|declare|demand|deny|denie|explain|insist|predict|promise|reject|say|tell|threaten|urge|vow|warn)s?\b|\b(answers|calls|challenges|claims|replies|responds|states)\s/i;

/** Words by which a source keeps a statement at arm's length. To “appear in court” is to come there, no doubt about it. */
export const HEDGE = /\b(claim\w*|alleg\w*|purport\w*|accus\w*|said|appear(?!\w*\s+in\s+court)\w*)\b/i;

/** Everything that is wrong with the wording of a timeline's events. */
export function checkWording({ events }: Timeline): readonly Problem[] {
  return events.flatMap((event, i) => [
    ...EVENT_RULES.flatMap(({ at, message, isBroken }) =>
      isBroken(event) ? { path: `events[${i}].${at}`, message } : [],
    ),
    ...event.citations.flatMap((citation, j) =>
      CITATION_RULES.flatMap(({ message, isBroken }) =>
        isBroken(citation, event) ? { path: `events[${i}].citations[${j}]`, message } : [],
      ),
    ),
  ]);
}

interface EventRule {
  readonly at: keyof TimelineEvent;
  readonly message: string;
  readonly isBroken: (event: TimelineEvent) => boolean;
}

const EVENT_RULES: readonly EventRule[] = [
  {
    at: 'title',
    message: `The title is empty or longer than ${LONGEST_TITLE} characters.`,
    isBroken: ({ title }) => title.trim() === '' || title.length > LONGEST_TITLE,
  },
  {
    at: 'citations',
    message: 'It names no source: nothing here says that this happened.',
    isBroken: (event) => event.citations.length === 0,
  },
  {
    at: 'citations',
    message: 'Nothing but comments or denials: nobody says that this happened.',
    isBroken: (event) => standingOf(event) === undefined,
  },
  {
    at: 'disagreement',
    message: 'The event is disputed, but no sentence says what about.',
    isBroken: (event) => standingOf(event) === 'disputed' && !event.disagreement?.trim(),
  },
  {
    at: 'title',
    message: 'What is only claimed, or disputed, needs a title with who says it, or one that begins with “Whether”.',
    isBroken: (event) => isInDoubt(event) && !isSpeech(event.title) && !event.title.startsWith('Whether '),
  },
  {
    at: 'title',
    message: 'The title has words in quotation marks that stand in none of its excerpts.',
    isBroken: ({ title, citations }) => {
      const excerpts = citations.map(({ excerpt }) => normaliseForCheck(excerptText(excerpt))).join(' ');
      return [...normaliseForCheck(title).matchAll(/"([^"]*)"/g)].some(([, words = '']) => !excerpts.includes(words));
    },
  },
];

function isInDoubt(event: TimelineEvent): boolean {
  const standing = standingOf(event);
  return standing === 'claimed' || standing === 'disputed';
}

function isSpeech(title: string): boolean {
  return SPEECH.test(title);
}

interface CitationRule {
  readonly message: string;
  readonly isBroken: (citation: Citation, event: TimelineEvent) => boolean;
}

const CITATION_RULES: readonly CitationRule[] = [
  {
    message: `The excerpt has more than ${LONGEST_EXCERPT} words.`,
    isBroken: ({ excerpt }) => excerpt.reduce((sum, fragment) => sum + wordCount(fragment.exact), 0) > LONGEST_EXCERPT,
  },
  {
    message: `A fragment of the excerpt has fewer than ${SHORTEST_FRAGMENT} words.`,
    isBroken: ({ excerpt }) => excerpt.some((fragment) => wordCount(fragment.exact) < SHORTEST_FRAGMENT),
  },
  {
    message: 'The excerpt keeps its distance (“said”, “claimed”, “allegedly” …), so it cannot count as reported fact.',
    isBroken: ({ stance, excerpt }, { title }) =>
      stance === 'reports' && HEDGE.test(excerptText(excerpt)) && !isSpeech(title),
  },
];
