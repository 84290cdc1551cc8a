// The page without JavaScript: what it is, and its events with dates and excerpts, as HTML from the same data.
// Everything that comes from data passes through `escapeHtml` or `linkTo`.
import type { TimelineEvent } from '../src/model/event.ts';
import { excerptText } from '../src/model/excerpt.ts';
import type { Citation } from '../src/model/source.ts';
import { standingOf } from '../src/model/standing.ts';
import type { Chapter, Timeline } from '../src/model/timeline.ts';
import { parseEdtf } from '../src/time/edtf.ts';
import { describeDate } from '../src/time/format-date.ts';
import { STANDING_WORDS } from '../src/ui/marks/standing-words.ts';

/** What the page says of itself: the version, and where to report a mistake ('' where unknown). */
export interface Imprint {
  readonly version: string;
  readonly reportUrl: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or within quotes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A link, where the address is one of the web; only its words elsewhere. */
function linkTo(url: string, words: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}

function dateWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return escapeHtml(date ? describeDate(date) : edtf);
}

function paragraph(text: string | undefined): string {
  return text ? `<p>${escapeHtml(text)}</p>\n` : '';
}

function renderCitation(citation: Citation, timeline: Timeline): string {
  const source = timeline.sources.find(({ id }) => id === citation.source);
  if (!source) throw new Error(`unknown source: ${citation.source}`);
  const publisher = timeline.publishers.find(({ id }) => id === source.publisher)?.name ?? source.publisher;
  const speaker = timeline.actors.find(({ id }) => id === citation.speaker)?.name ?? citation.speaker;
  const words = excerptText(citation.excerpt);
  const credit = [
    speaker ? `${escapeHtml(speaker)}, in ` : '',
    `<cite>${linkTo(source.url, source.headline)}</cite>, `,
    `${escapeHtml(publisher)}, ${dateWords(source.published)}`,
    citation.translation ? ` (${escapeHtml(citation.translation)})` : '',
    source.credits ? `. ${escapeHtml(source.credits)}` : '',
  ];
  return `<figure>
<blockquote cite="${escapeHtml(source.url)}" data-source="${escapeHtml(source.id)}"><p>${escapeHtml(words)}</p></blockquote>
<figcaption>${credit.join('')}</figcaption>
</figure>
`;
}

function renderElsewhere({ when: { elsewhere } }: TimelineEvent): string {
  if (!elsewhere) return '';
  const { date, url, publisher, disagreement, note } = elsewhere;
  const more = [disagreement, note].filter((text) => text !== undefined).map((text) => ` ${escapeHtml(text)}`);
  return `<p>Found elsewhere: ${dateWords(date)}, ${linkTo(url, publisher)}.${more.join('')}</p>\n`;
}

function standingWords(event: TimelineEvent): string {
  const standing = standingOf(event);
  if (!standing) throw new Error(`event without standing: ${event.id}`);
  return STANDING_WORDS[standing].word;
}

function renderEvent(event: TimelineEvent, timeline: Timeline): string {
  const known = event.madePublic ? ` Made public: ${dateWords(event.madePublic.date)}.` : '';
  return `<li>
<h3>${escapeHtml(event.title)}</h3>
<p><strong>${dateWords(event.when.date)}.</strong> ${standingWords(event)}.${known}</p>
${paragraph(event.summary)}${paragraph(event.legalStatus)}${paragraph(event.disagreement)}${renderElsewhere(event)}${event.citations.map((citation) => renderCitation(citation, timeline)).join('')}</li>
`;
}

function startOf(event: TimelineEvent): number {
  return parseEdtf(event.when.date)?.start.from ?? Number.POSITIVE_INFINITY;
}

function renderChapter(chapter: Chapter, timeline: Timeline): string {
  const events = timeline.events.filter((event) => event.chapter === chapter.id);
  if (events.length === 0) return '';
  const sorted = [...events].sort((a, b) => startOf(a) - startOf(b));
  return `<section>
<h2>${escapeHtml(chapter.title)}</h2>
<p>${dateWords(chapter.when)}</p>
${paragraph(chapter.summary)}<ol>
${sorted.map((event) => renderEvent(event, timeline)).join('')}</ol>
</section>
`;
}

function renderAfterwards({ afterwards }: Timeline): string {
  if (afterwards.length === 0) return '';
  const items = afterwards.map(
    ({ when, text, link }) => `<li>${dateWords(when)}: ${escapeHtml(text)} (${linkTo(link.url, link.label)})</li>\n`,
  );
  return `<section>\n<h2>Afterwards</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}

/** The content of the `noscript` element: chapters as headings, their events as ordered lists. */
export function renderNoscript(timeline: Timeline, { version, reportUrl }: Imprint): string {
  const report = reportUrl
    ? ` ${linkTo(reportUrl, 'Report a mistake')}.`
    : ' To report a mistake, write to whoever gave you this timeline.';
  return `<main>
<h1>${escapeHtml(timeline.title)}</h1>
${paragraph(timeline.summary)}<p>Sourceline is an interactive timeline in which every event leads back to words that somebody published. To move through it, switch JavaScript on; without it, here are the same events with their dates, excerpts and sources.</p>
${timeline.chapters.map((chapter) => renderChapter(chapter, timeline)).join('')}${renderAfterwards(timeline)}<footer>
<p>What these sources knew ends with: ${dateWords(timeline.sourcesEnd)}. Sourceline ${escapeHtml(version)}.${report}</p>
<p>The excerpts belong to their publishers and are quoted with credit.</p>
</footer>
</main>
`;
}
