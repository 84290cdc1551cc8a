// Which words of a text the timeline explains, and where they stand.
import type { TimelineEvent } from './event.ts';
import { excerptText } from './excerpt.ts';
import type { TextRange } from './source.ts';
import { SPACELESS } from './spaceless.ts';
import type { Term } from './timeline.ts';

/** A place in a text with the term that is explained there. */
export interface TermMatch extends TextRange {
  readonly term: Term;
}

/** A stretch of a text; together they are the text, letter by letter. */
export interface ExplainedPart {
  readonly text: string;
  readonly term?: Term;
}

/** Finds the terms of a list in a text, in the order of the text, none within another. */
type Finder = (text: string) => readonly TermMatch[];

const ENDINGS = ['', 's', 'd', 'ed', 'es', 'ing'];
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Costly to make, and needed by few lists. */
let segmenter: Intl.Segmenter | undefined;

const finders = new WeakMap<readonly Term[], Finder>();

/**
 * All places in a text where a term stands as whole words, the longest form first. An abbreviation counts only as it is written;
 * a word also with an ending: “charge” in “charged”, “dissolve” in “dissolved”.
 */
export function findTerms(text: string, terms: readonly Term[]): readonly TermMatch[] {
  const finder = finders.get(terms) ?? createFinder(terms);
  finders.set(terms, finder);
  return finder(text);
}

/** A text in parts, of which the first occurrence of each term is one. */
export function explainedParts(text: string, terms: readonly Term[]): readonly ExplainedPart[] {
  const parts: ExplainedPart[] = [];
  const explained = new Set<Term>();
  let end = 0;
  for (const { from, to, term } of findTerms(text, terms)) {
    if (explained.has(term)) continue;
    explained.add(term);
    if (from > end) parts.push({ text: text.slice(end, from) });
    parts.push({ text: text.slice(from, to), term });
    end = to;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

/** The terms that occur in the title, the summaries or the excerpts of an event, in the timeline's order. */
export function termsIn(event: TimelineEvent, terms: readonly Term[]): readonly Term[] {
  const excerpts = event.citations.map(({ excerpt }) => excerptText(excerpt));
  const text = [event.title, event.summary, event.plain ?? '', ...excerpts].join('\n');
  const found = new Set(findTerms(text, terms).map(({ term }) => term));
  return terms.filter((term) => found.has(term));
}

/** In how many of the events each term occurs. */
export function termCounts(events: readonly TimelineEvent[], terms: readonly Term[]): ReadonlyMap<Term, number> {
  const counts = new Map(terms.map((term) => [term, 0]));
  for (const event of events) {
    for (const term of termsIn(event, terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

interface Form {
  readonly term: Term;
  readonly text: string;
  /** Written in capitals, or in a script that has none: no ending, no other spelling. */
  readonly isFixed: boolean;
}

function createFinder(terms: readonly Term[]): Finder {
  const forms = terms.flatMap(formsOf).sort((a, b) => b.text.length - a.text.length);
  if (forms.length === 0) return () => [];
  const formAt = new Map<string, Form[]>();
  for (const form of forms) {
    for (const ending of form.isFixed ? [''] : ENDINGS) {
      const key = keyOf(form.text + ending);
      formAt.set(key, [...(formAt.get(key) ?? []), form]);
    }
  }
  const pattern = patternOf(forms);
  return (text) => {
    const matches: TermMatch[] = [];
    const isWhole = wholeWordsOf(text);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [words] = match;
      const range = { from: match.index, to: match.index + words.length };
      const form = formAt
        .get(keyOf(words))
        ?.find(({ text: own, isFixed }) => !isFixed || keyOf(own, false) === keyOf(words, false));
      if (form && isWhole(range)) matches.push({ ...range, term: form.term });
      // What is not meant may begin with something that is: the “commission” of “EU COMMISSION”.
      else pattern.lastIndex = range.from + (/^./su.exec(words)?.[0].length ?? 1);
    }
    return matches;
  };
}

function formsOf(term: Term): readonly Form[] {
  const texts = [term.short, term.long ?? '', ...(term.forms ?? [])].map((text) => text.trim());
  return texts.filter(Boolean).map((text) => ({ term, text, isFixed: text === text.toUpperCase() }));
}

/** Straight and curly apostrophes, and all kinds of spaces, are the same. */
function keyOf(text: string, isFolded = true): string {
  const plain = text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ');
  return isFolded ? plain.toLowerCase() : plain;
}

/** The longest first. An ending that a fixed form must not have is let pass here, and found out by its key. */
function patternOf(forms: readonly Form[]): RegExp {
  const spaced = forms.filter(({ text }) => !SPACELESS.test(text)).map(({ text }) => escaped(text));
  const unspaced = forms.filter(({ text }) => SPACELESS.test(text)).map(({ text }) => escaped(text));
  const words = `(?<!${LETTER})(?:${spaced.join('|')})(?:${ENDINGS.filter(Boolean).join('|')})?(?!${LETTER})`;
  return new RegExp([...(spaced.length > 0 ? [words] : []), ...unspaced].join('|'), 'giu');
}

function escaped(text: string): string {
  return text
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\s+/gu, '\\s+');
}

/** Says of places in a text whether they are whole words. Where a script puts no spaces, a dictionary of the browser's knows. */
function wholeWordsOf(text: string): (range: TextRange) => boolean {
  let words: Intl.Segments | undefined;
  return ({ from, to }) => {
    if (!SPACELESS.test(text.slice(from, to))) return true;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    words ??= segmenter.segment(text);
    const isEdge = (at: number): boolean => at === text.length || words?.containing(at)?.index === at;
    return isEdge(from) && isEdge(to);
  };
}
