// A timeline for readers without JavaScript: what it is, and its events with dates and excerpts, as HTML.
// Everything that comes from data passes through `escapeHtml` or `linkTo`.
import { escapeHtml } from '../../model/escape-html.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation, Link } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { standingOf } from '../../model/standing.ts';
import type { Chapter, Timeline } from '../../model/timeline.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { eventCount } from '../words/event-count.ts';

/** What the page says of itself. */
export interface Imprint {
  readonly version: string;
  /** Where to report a mistake; empty where unknown. */
  readonly reportUrl: string;
  /** How many events the timeline has besides those that are given; 0 where that is not said. */
  readonly otherEvents?: number;
}

/** Events beyond this many would make the page large for the few who read it so. */
export const MOST_EVENTS = 500;

const CITED =
  'Sourceline is an interactive timeline in which every event leads back to words that somebody published. To move through it, switch JavaScript on; without it, here are the same events with their dates, excerpts and sources.';
const PLAIN =
  'This is an interactive timeline. To move through it, switch JavaScript on; without it, here are the same events with their dates.';

/** The content of the `noscript` element: chapters as headings, their events as ordered lists. */
export function renderNoscript(timeline: Timeline, { version, reportUrl, otherEvents = 0 }: Imprint): string {
  const report = reportUrl
    ? ` ${linkTo({ url: reportUrl, label: 'Report a mistake' })}.`
    : ' To report a mistake, write to whoever gave you this timeline.';
  const { sourcesEnd, sources } = timeline;
  const end = sourcesEnd === '' ? '' : `What these sources knew ends with: ${dateWords(sourcesEnd)}. `;
  return `<main>
<h1>${escapeHtml(timeline.title)}</h1>
${paragraph(timeline.summary)}<p>${sources.length > 0 ? CITED : PLAIN}</p>
${timeline.chapters.map((chapter) => renderChapter(chapter, timeline)).join('')}${renderOthers(timeline)}${renderLeftOut(otherEvents)}${renderAfterwards(timeline)}<footer>
<p>${end}Sourceline ${escapeHtml(version)}.${report}</p>
${sources.length > 0 ? '<p>The excerpts belong to their publishers and are quoted with credit.</p>\n' : ''}</footer>
</main>
`;
}

/** A link, where the address is one of the web; only its words elsewhere. */
function linkTo({ url, label }: Link): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
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
  // In a list that others made, a citation may name a source that is not in it.
  if (!source)
    return `<figure>\n<blockquote><p>${escapeHtml(excerptText(citation.excerpt))}</p></blockquote>\n</figure>\n`;
  const publisher = timeline.publishers.find(({ id }) => id === source.publisher)?.name ?? source.publisher;
  const speaker = timeline.actors.find(({ id }) => id === citation.speaker)?.name ?? citation.speaker;
  const words = excerptText(citation.excerpt);
  const credit = [
    speaker ? `${escapeHtml(speaker)}, in ` : '',
    [
      `<cite>${linkTo({ url: source.url, label: sourceHeading(source) })}</cite>`,
      escapeHtml(publisher),
      dateWords(source.published),
    ]
      .filter(Boolean)
      .join(', '),
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
  return `<p>Found elsewhere: ${dateWords(date)}, ${linkTo({ url, label: publisher })}.${more.join('')}</p>\n`;
}

/** Addresses beside an event; pictures, too, are loaded only when somebody follows them. */
function renderLinks({ links = [], media = [] }: TimelineEvent): string {
  const pictures = media.map(({ url, caption, alt, credit }) => {
    const label = [caption ?? alt ?? url, credit].filter((words) => words !== undefined && words !== '').join(' – ');
    return { url, label };
  });
  const all = [...links, ...pictures].map(linkTo);
  return all.length === 0 ? '' : `<p>${all.join(' · ')}</p>\n`;
}

function standingWords(event: TimelineEvent): string {
  const standing = standingOf(event);
  if (!standing) throw new Error(`event without standing: ${event.id}`);
  return STANDING_WORDS[standing].word;
}

function renderEvent(event: TimelineEvent, timeline: Timeline): string {
  const known = event.madePublic ? ` Made public: ${dateWords(event.madePublic.date)}.` : '';
  // Where no event has a source, that is said once, by their absence.
  const standing = timeline.sources.length > 0 ? ` ${standingWords(event)}.` : '';
  return `<li>
<h3>${escapeHtml(event.title)}</h3>
<p><strong>${dateWords(event.when.date)}.</strong>${standing}${known}</p>
${paragraph(event.summary)}${paragraph(event.legalStatus)}${paragraph(event.disagreement)}${renderElsewhere(event)}${event.citations.map((citation) => renderCitation(citation, timeline)).join('')}${renderLinks(event)}</li>
`;
}

function startOf(event: TimelineEvent): number {
  return parseEdtf(event.when.date)?.start.from ?? Number.POSITIVE_INFINITY;
}

function renderEvents(events: readonly TimelineEvent[], timeline: Timeline): string {
  const sorted = events.toSorted((a, b) => startOf(a) - startOf(b));
  return `<ol>
${sorted.map((event) => renderEvent(event, timeline)).join('')}</ol>
`;
}

function renderChapter(chapter: Chapter, timeline: Timeline): string {
  const events = timeline.events.filter((event) => event.chapter === chapter.id);
  if (events.length === 0) return '';
  return `<section>
<h2>${escapeHtml(chapter.title)}</h2>
<p>${dateWords(chapter.when)}</p>
${paragraph(chapter.summary)}${renderEvents(events, timeline)}</section>
`;
}

/** What stands in no chapter: in most lists that others made, everything. */
function renderOthers(timeline: Timeline): string {
  const chapters = new Set(timeline.chapters.map(({ id }) => id));
  const events = timeline.events.filter(({ chapter }) => !chapters.has(chapter));
  if (events.length === 0) return '';
  return `<section>
<h2>${events.length === timeline.events.length ? 'Events' : 'Other events'}</h2>
${renderEvents(events, timeline)}</section>
`;
}

function renderLeftOut(count: number): string {
  return count === 0 ? '' : `<p>And ${eventCount(count)} more, which are shown with JavaScript only.</p>\n`;
}

function renderAfterwards({ afterwards }: Timeline): string {
  if (afterwards.length === 0) return '';
  const items = afterwards.map(({ when, text, link }) => {
    return `<li>${dateWords(when)}: ${escapeHtml(text)} (${linkTo(link)})</li>\n`;
  });
  return `<section>\n<h2>Afterwards</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}
