// Checks every excerpt of the built-in timeline against the articles' texts and records what it found:
// a hash for each excerpt with where it stands, and which share of each article is quoted. Run by `npm run verify`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cambodia } from '../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../src/model/event.ts';
import { coveredWords, findExcerpt, fingerprint, normaliseForCheck, wordCount } from '../src/model/excerpt.ts';
import type { Problem } from '../src/model/problem.ts';
import type { TextRange } from '../src/model/source.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { type VerifiedRecord, writeVerified } from '../src/model/verified.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the record of the last check stands. */
export const RECORD_FILE = join(ROOT, 'src/data/cambodia/verified.json');

/** An article's own text, without headers, sub-heads, side boxes and credits; captions stand apart. */
export interface ArticleText {
  readonly body: string;
  readonly caption: string;
}

interface Layout {
  readonly file: string;
  /** The body begins with the line that starts so, and ends before the line that starts with `until`. */
  readonly from: string;
  readonly until?: string;
  readonly caption?: string;
  /** Lines within the body that are no sentences of the article. */
  readonly debris: readonly string[];
}

/** The articles' files by the number that their names begin with, and where the article is in each. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'daily-2017': {
    file: '000',
    from: 'Prime Minister Hun Sen on Sunday confirmed',
    until: '(Additional reporting by',
    caption: 'Deputy opposition leader Kem Sokha, left',
    debris: ['cam photo front 1'],
  },
  'rfa-2013': {
    file: '001',
    from: 'Cambodian Prime Minister Hun Sen on Thursday',
    until: 'Reported by RFA',
    caption: 'Prime Minister Hun Sen (R) waves',
    debris: ['Meeting breakdown', 'Opposition response', 'Prior recordings'],
  },
  'rfa-2019': {
    file: '002',
    from: 'Cambodia must work during',
    until: 'Reported by RFA',
    debris: ["'Facing tough problems'"],
  },
  'camboja-2019': {
    file: '003',
    from: 'As foreign ambassadors line up',
    caption: 'Leader of CNRP Kem Sokha meets',
    debris: [],
  },
  'post-2018': {
    file: '004',
    from: 'A fugitive government critic',
    until: 'MOST VIEWED',
    caption: 'Political analyst Kim Sok walks',
    debris: ['Political asylum'],
  },
};

/** The folder with the articles' texts: named in the environment, else beside the repository; undefined where there is none. */
export function articlesFolder(): string | undefined {
  const folder = process.env['SOURCELINE_ARTICLES'] ?? join(ROOT, '../shared/articles');
  return existsSync(folder) ? folder : undefined;
}

/** The articles of a folder by source id; none without a folder. */
export function readArticles(folder: string | undefined): ReadonlyMap<string, ArticleText> {
  if (folder === undefined) return new Map();
  const names = readdirSync(folder);
  const entries = Object.entries(LAYOUTS).map(([source, layout]): [string, ArticleText] => {
    const name = names.find((one) => one.startsWith(`${layout.file}_`));
    if (!name) throw new Error(`missing article: ${layout.file}`);
    return [source, articleOf(readFileSync(join(folder, name), 'utf8'), layout)];
  });
  return new Map(entries);
}

function articleOf(text: string, { from, until, caption, debris }: Layout): ArticleText {
  const lines = text.split('\n').map((line) => line.trim());
  const isCaption = (line: string): boolean => caption !== undefined && line.startsWith(caption);
  const begin = lines.findIndex((line) => line.startsWith(from));
  const end = until === undefined ? lines.length : lines.findIndex((line) => line.startsWith(until));
  if (begin < 0 || end < begin) throw new Error(`article without body: ${from}`);
  const body = lines.slice(begin, end).filter((line) => !debris.includes(line) && !isCaption(line));
  return { body: body.join('\n'), caption: lines.filter(isCaption).join('\n') };
}

/** Holds every excerpt of a timeline against the articles; what is not found there, and what quotes too much, are problems. */
export function verifyExcerpts(
  timeline: Timeline,
  articles: ReadonlyMap<string, ArticleText>,
): { readonly record: VerifiedRecord; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const excerpts: Record<string, string> = {};
  const quoted = new Map<string, TextRange[]>();
  for (const event of timeline.events) {
    for (const [i, { source, excerpt }] of event.citations.entries()) {
      const ranges = rangesOf(event, i, articles);
      if (!ranges) {
        problems.push(notFound(event, i));
        continue;
      }
      // A caption is no part of the article's own text, so its words have no place there.
      const at = event.when.basis === 'caption' ? [] : ranges;
      excerpts[`${event.id}/${i}`] = writeVerified(fingerprint(source, excerpt), at);
      quoted.set(source, [...(quoted.get(source) ?? []), ...at]);
    }
  }
  const counts = [...articles].map(([source, { body }]) => {
    const words = wordCount(normaliseForCheck(body));
    return [source, { words, quoted: coveredWords(body, quoted.get(source) ?? []) }] as const;
  });
  return { record: { excerpts, articles: Object.fromEntries(counts) }, problems };
}

/** Where a citation's words stand: in a caption where the event's date is a caption's, else in the article itself. */
function rangesOf(
  { citations, when }: TimelineEvent,
  index: number,
  articles: ReadonlyMap<string, ArticleText>,
): readonly TextRange[] | undefined {
  const citation = citations[index];
  const article = citation && articles.get(citation.source);
  return article && findExcerpt(when.basis === 'caption' ? article.caption : article.body, citation.excerpt);
}

function notFound(event: TimelineEvent, index: number): Problem {
  const where = event.when.basis === 'caption' ? 'caption' : 'article';
  return {
    path: `events[${event.id}].citations[${index}].excerpt`,
    message: `These words do not stand exactly once in the ${where} of ${event.citations[index]?.source}.`,
  };
}

function main(): void {
  const folder = articlesFolder();
  if (folder === undefined) throw new Error('missing folder: the articles; name it in SOURCELINE_ARTICLES');
  const { record, problems } = verifyExcerpts(cambodia, readArticles(folder));
  for (const { path, message } of problems) console.error(`${path}: ${message}`);
  for (const [source, { words, quoted }] of Object.entries(record.articles)) {
    console.log(`${source}: ${quoted} of ${words} words quoted (${((100 * quoted) / words).toFixed(1)}%)`);
  }
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  writeFileSync(RECORD_FILE, `${JSON.stringify(record, undefined, 2)}\n`);
  console.log(`${Object.keys(record.excerpts).length} excerpts verified`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
