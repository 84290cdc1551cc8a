// The words around an excerpt are never more than what the timeline quotes anyway, and never other words than those printed.
import { describe, expect, it } from 'vitest';
import { articlesFolder, readArticles } from '../../scripts/verify-excerpts.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { CitedEvent, TimelineEvent } from '../../src/model/event.ts';
import { excerptText, findExcerpt, fingerprint, normaliseForCheck } from '../../src/model/excerpt.ts';
import { type ContextPiece, quoteContext } from '../../src/model/quote-context.ts';
import type { Citation, Fragment } from '../../src/model/source.ts';
import { OPENING } from '../fixtures/small-timeline.ts';

const WORD = /[\p{L}\p{N}$][^\s—]*/gu;

function wordsOf(pieces: readonly ContextPiece[]): readonly Extract<ContextPiece, { kind: 'words' }>[] {
  return pieces.filter((piece) => piece.kind === 'words');
}

/** The passage in one line, the excerpt in ‹ ›. */
function inLine(pieces: readonly ContextPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'gap') return ` [${piece.words}] `;
      return piece.isExcerpt ? `‹${piece.text}›` : piece.text;
    })
    .join('');
}

describe('the words around each excerpt of the built-in timeline', () => {
  const cited = cambodia.events.flatMap((event) => event.citations.map((citation) => ({ event, citation })));
  const contexts = cited
    .map(({ event, citation }) => ({ event, citation, ...quoteContext(citation, cambodia.events) }))
    .filter(({ pieces }) => pieces.length > 0);

  it('are there for all but the words of captions', () => {
    const without = cited.filter(({ citation }) => quoteContext(citation, cambodia.events).pieces.length === 0);
    expect(without.filter(({ event }) => event.when.basis !== 'caption')).toEqual([]);
    expect(contexts.length).toBeGreaterThan(100);
  });

  it('hold the excerpt as it was printed, marked, and once', () => {
    for (const { citation, pieces } of contexts) {
      const marked = wordsOf(pieces).filter(({ isExcerpt }) => isExcerpt);
      expect(marked.map(({ text }) => text).join(' […] ')).toBe(excerptText(citation.excerpt).normalize('NFC'));
      const whole = normaliseForCheck(inLine(pieces).replace(/[‹›]/gu, ''));
      for (const { exact } of citation.excerpt) {
        expect(whole.split(normaliseForCheck(exact))).toHaveLength(2);
      }
    }
  });

  it('are only words that some citation of that article quotes', () => {
    for (const { citation, pieces } of contexts) {
      const quoted = cited
        .filter((other) => other.citation.source === citation.source)
        .flatMap(
          (other) =>
            other.citation.excerpt
              .map(({ exact }) => exact)
              .join(' ')
              .match(WORD) ?? [],
        );
      const shown = wordsOf(pieces).flatMap(({ text }) => text.match(WORD) ?? []);
      expect(shown.filter((word) => !quoted.includes(word))).toEqual([]);
    }
  });

  it('name every event whose words stand in them', () => {
    for (const { event, citation, pieces, events } of contexts) {
      expect(events).toContain(event);
      const text = normaliseForCheck(inLine(pieces).replace(/[‹›]/gu, ''));
      const held = cambodia.events.filter((other) =>
        other.citations.some(
          ({ source, excerpt, at }) =>
            at && source === citation.source && excerpt.some(({ exact }) => text.includes(normaliseForCheck(exact))),
        ),
      );
      expect(held.filter((other) => !events.includes(other))).toEqual([]);
    }
  });

  const folder = articlesFolder();
  // Where the articles' texts are not at hand, excerpts.test.ts vouches for the record by which passages are put together.
  if (folder === undefined) return;

  it('stand so in the article, from gap to gap', () => {
    const articles = readArticles(folder);
    for (const { citation, pieces } of contexts) {
      const body = articles.get(citation.source)?.body ?? '';
      for (const stretch of inLine(pieces)
        .replace(/[‹›]/gu, '')
        .split(/ \[\d+\] /)) {
        expect(normaliseForCheck(body)).toContain(normaliseForCheck(stretch));
      }
    }
  });
});

const TEXT =
  'The mayor came early.  She said: “It’s\u00a0done,” and left at once. Nobody asked her about the money that was missing from the till. The bridge stood.';

/** A citation of the text, as it is after a check. */
function quote(...exacts: readonly [string, ...string[]]): Citation {
  const [first, ...rest] = exacts.map((exact): Fragment => ({ exact }));
  if (!first) throw new Error('no fragment');
  const excerpt = [first, ...rest] as const;
  const at = findExcerpt(TEXT, excerpt);
  if (!at) throw new Error(`not in the text: ${exacts.join()}`);
  return { source: 'gazette', excerpt, stance: 'reports', verified: fingerprint('gazette', excerpt), at };
}

function eventsOf(...citations: readonly Citation[]): readonly TimelineEvent[] {
  return citations.map((citation, i): CitedEvent => ({ ...OPENING, id: `e${i}`, citations: [citation] }));
}

function contextOf(citation: Citation, ...others: readonly Citation[]): string {
  return inLine(quoteContext(citation, eventsOf(citation, ...others)).pieces);
}

describe('the words around an excerpt', () => {
  it('join what overlaps, keep the print, and say about how many words are missing', () => {
    expect(
      contextOf(
        quote('“It’s\u00a0done,” and left'),
        quote('She said: “It’s'),
        quote('left at once.'),
        quote('The bridge stood.'),
      ),
    ).toBe('She said: ‹“It’s\u00a0done,” and left› at once. [13] The bridge stood.');
  });

  it('leave no gap where only a space lies between', () => {
    expect(contextOf(quote('The mayor came early.'), quote('She said:'))).toBe('‹The mayor came early.› She said:');
  });

  it('mark each fragment, with what is quoted between them', () => {
    expect(contextOf(quote('The mayor came', 'The bridge stood.'), quote('left at once.'))).toBe(
      '‹The mayor came› [7] left at once. [13] ‹The bridge stood.›',
    );
  });

  it('are none where nobody quotes anything else, or it is of another source', () => {
    expect(contextOf(quote('left at once.'))).toBe('');
    expect(contextOf(quote('left at once.'), { ...quote('The bridge stood.'), source: 'courier' })).toBe('');
  });

  it('leave out what was changed since it was verified, or is placed where other words stand', () => {
    const changed = { ...quote('The bridge stood.'), excerpt: [{ exact: 'The bridge swung.' }] } as const;
    expect(contextOf(quote('left at once.'), changed)).toBe('');
    const { at = [] } = quote('left at once.');
    const misplaced = { ...quote('The bridge stood.'), at: at.map(({ from }) => ({ from: from + 2, to: from + 19 })) };
    expect(contextOf(quote('left at once.'), misplaced)).toBe('');
  });

  it('are those of prefix and suffix where no place is recorded', () => {
    const bare = (fragment: Fragment): Citation => ({ source: 'gazette', excerpt: [fragment], stance: 'reports' });
    expect(contextOf(bare({ exact: 'done,”', prefix: 'She said: “It’s ', suffix: 'and left' }))).toBe(
      'She said: “It’s ‹done,”› and left',
    );
    expect(contextOf(bare({ exact: 'done', prefix: '“', suffix: ', she said' }))).toBe('“‹done›, she said');
    expect(contextOf(bare({ exact: 'done' }))).toBe('');
  });

  it('are cut between words where a list quotes very much', () => {
    const long = Array.from({ length: 400 }, (_, i) => `w${i}`).join(' ');
    const own = 'w200 w201';
    const at = [{ from: long.indexOf(own), to: long.indexOf(own) + own.length }];
    const excerpt = [{ exact: own }] as const;
    const all = [{ exact: long }] as const;
    const text = contextOf(
      { source: 's', stance: 'reports', excerpt, verified: fingerprint('s', excerpt), at },
      {
        source: 's',
        stance: 'reports',
        excerpt: all,
        verified: fingerprint('s', all),
        at: [{ from: 0, to: long.length }],
      },
    );
    expect(text.length).toBeLessThan(900);
    expect(text).toMatch(/^w\d+ .*‹w200 w201› .*w\d+$/);
    expect(long).toContain(text.replace(/[‹›]/gu, ''));
    expect(long.startsWith(text.slice(0, 6))).toBe(false);
  });
});
