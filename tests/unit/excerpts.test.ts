// Verbatim is proven: each excerpt against its record, and against the articles where their texts are at hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesFolder, RECORD_FILE, readArticles, verifyExcerpts } from '../../scripts/verify-excerpts.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import {
  coveredWords,
  excerptText,
  findExcerpt,
  fingerprint,
  normaliseForCheck,
  wordCount,
} from '../../src/model/excerpt.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readVerified, type VerifiedRecord } from '../../src/model/verified.ts';

const LARGEST_SHARE = 0.4;

const record: VerifiedRecord = JSON.parse(readFileSync(RECORD_FILE, 'utf8'));

const recordedHash = (key: string): string | undefined => readVerified(record.excerpts[key] ?? '').verified;

const citations = cambodia.events.flatMap((event) =>
  event.citations.map((citation, i) => ({ key: `${event.id}/${i}`, event, ...citation })),
);

describe('every excerpt', () => {
  it('has a record, and no record is without its excerpt', () => {
    expect(Object.keys(record.excerpts)).toEqual(citations.map(({ key }) => key));
  });

  it.each(citations)('of $key is what was verified, to the letter', ({ key, source, excerpt }) => {
    expect(fingerprint(source, excerpt)).toBe(recordedHash(key));
  });

  it('differs from its record as soon as one letter, its source or a cut differs', () => {
    for (const { key, source, excerpt } of citations) {
      const [first, ...rest] = excerpt;
      const middle = Math.floor(first.exact.length / 2);
      const letter = first.exact[middle] === 'x' ? 'y' : 'x';
      const changed = `${first.exact.slice(0, middle)}${letter}${first.exact.slice(middle + 1)}`;
      const hash = recordedHash(key);
      expect(fingerprint(source, [{ exact: changed }, ...rest])).not.toBe(hash);
      expect(fingerprint(`${source}x`, excerpt)).not.toBe(hash);
      expect(fingerprint(source, [...excerpt, { exact: '' }])).not.toBe(hash);
    }
  });

  it('stays away from the rumour, the scandal and the child', () => {
    const words = citations.map(({ excerpt }) => excerptText(excerpt)).join('\n');
    expect(words).not.toMatch(/rumor|rumour|Manet|scandal|daughter|Vietnamese communist|fathered|“ah”/i);
  });
});

describe('all excerpts together', () => {
  it.each(cambodia.sources.map(({ id }) => id))('leave more than 60% of %s unquoted', (id) => {
    const { words, quoted } = record.articles[id] ?? { words: 0, quoted: 0 };
    expect(quoted).toBeGreaterThan(0);
    expect(quoted / words).toBeLessThan(LARGEST_SHARE);
  });

  it.each(cambodia.sources.map(({ id }) => id))('account for what the record counts as quoted of %s', (id) => {
    const own = citations.filter(({ source, event }) => source === id && event.when.basis !== 'caption');
    const lengths = own.flatMap(({ excerpt }) => excerpt.map(({ exact }) => wordCount(exact)));
    const quoted = record.articles[id]?.quoted ?? 0;
    // Some words are quoted twice, and each counts once; but most are not.
    const sum = lengths.reduce((all, words) => all + words, 0);
    expect(quoted).toBeLessThanOrEqual(sum);
    expect(quoted).toBeGreaterThan(sum / 2);
  });

  const folder = articlesFolder();
  if (folder === undefined) {
    // The hashes above vouch for the spelling then; what they were taken from must be every article.
    it('were verified in every article, whose texts are not at hand here', () => {
      expect(Object.keys(record.articles).toSorted()).toEqual(cambodia.sources.map(({ id }) => id).toSorted());
    });
  } else {
    const articles = readArticles(folder);

    it('stand in the articles exactly once, as the record says', () => {
      const found = verifyExcerpts(cambodia, articles);
      expect(found.problems).toEqual([]);
      expect(found.record).toEqual(record);
    });

    it('keep the spelling of the original', () => {
      const isSpelledSo = ({ source, excerpt }: (typeof citations)[number]): boolean => {
        const article = articles.get(source);
        return (
          article !== undefined && excerpt.every(({ exact }) => `${article.body}\n${article.caption}`.includes(exact))
        );
      };
      expect(citations.filter((citation) => !isSpelledSo(citation))).toEqual([]);
    });
  }
});

describe('the check against the texts', () => {
  const article = {
    body: 'He said: “It’s\u00a0mine,” and left. She saw it all.',
    caption: 'A bridge in the year 2016.',
  };
  const texts = new Map(cambodia.sources.map(({ id }) => [id, article]));
  const [event] = cambodia.events;
  const timelineWith = (exact: string, basis: 'stated' | 'caption' = 'stated'): Timeline => {
    const [citation] = event?.citations ?? [];
    if (!event || !citation) throw new Error('no event');
    const changed = {
      ...event,
      when: { ...event.when, basis },
      citations: [{ ...citation, excerpt: [{ exact }] }],
    } as const;
    return { ...cambodia, events: [changed] };
  };
  const problemsWith = (exact: string, basis?: 'stated' | 'caption'): number =>
    verifyExcerpts(timelineWith(exact, basis), texts).problems.length;

  it('finds words whatever their spaces and apostrophes', () => {
    expect(problemsWith("“It's mine,” and left")).toBe(0);
  });

  it('refuses words that are not there, or with one letter changed', () => {
    expect(problemsWith('“It’s mine,” and lift')).toBe(1);
  });

  it('refuses half words and words that stand there twice', () => {
    expect(problemsWith('mine,” and lef')).toBe(1);
    expect(findExcerpt('one two one two', [{ exact: 'one two' }])).toBeUndefined();
  });

  it('takes words of a caption only for a date that is a caption’s', () => {
    expect(problemsWith('A bridge in the year 2016.')).toBe(1);
    expect(problemsWith('A bridge in the year 2016.', 'caption')).toBe(0);
    expect(problemsWith('She saw it all.', 'caption')).toBe(1);
  });

  it('counts the words of an article and those that are quoted', () => {
    const [source] = cambodia.events[0]?.citations.map((citation) => citation.source) ?? [];
    const { articles } = verifyExcerpts(timelineWith('She saw it all.'), texts).record;
    expect(articles[source ?? '']).toEqual({ words: 10, quoted: 4 });
  });
});

describe('the text of an excerpt', () => {
  it('joins its fragments by […]', () => {
    expect(excerptText([{ exact: 'One two.' }, { exact: 'three' }])).toBe('One two. […] three');
  });

  it('has one spelling of spaces, apostrophes and quotation marks for the check', () => {
    expect(normaliseForCheck(' “a”\u2009‘b’\u00a0\n c’s ')).toBe("\"a\" 'b' c's");
  });

  it('is counted in words, which a dash parts', () => {
    expect(wordCount('his family—two outcomes, of $10,000 .\u2009.\u2009. “then”')).toBe(7);
  });

  it('is found where its prefix and suffix say, if its words stand there twice', () => {
    const text = 'He came home. She came home early.';
    expect(findExcerpt(text, [{ exact: 'came home', prefix: 'She' }])).toEqual([{ from: 18, to: 27 }]);
    expect(findExcerpt(text, [{ exact: 'came home', suffix: '. She' }])).toEqual([{ from: 3, to: 12 }]);
    expect(findExcerpt(text, [{ exact: 'came home' }])).toBeUndefined();
  });

  it('covers each word of the article once', () => {
    const text = 'one two three four five';
    expect(
      coveredWords(text, [
        { from: 0, to: 7 },
        { from: 4, to: 13 },
      ]),
    ).toBe(3);
  });

  it('is hashed by FNV-1a over its UTF-8 bytes', () => {
    // By the reference: the offset basis, then for each byte xor and multiply.
    const reference = (bytes: Uint8Array): string => {
      let hash = 14695981039346656037n;
      for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 1099511628211n) % 2n ** 64n;
      return hash.toString(16).padStart(16, '0');
    };
    const excerpt = [{ exact: 'Reason—“cœur” ក' }, { exact: 'b' }] as const;
    expect(fingerprint('a', excerpt)).toBe(reference(new TextEncoder().encode('a\nReason—“cœur” ក […] b')));
    expect(reference(new TextEncoder().encode('foobar'))).toBe('85944171f73967e8');
  });
});
