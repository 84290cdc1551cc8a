// The text of a report: what somebody needs to find the place and check it.
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { App } from '../app/app-context.ts';

/** A letter to fill in, about one event or about the timeline as a whole. */
export function reportText(
  app: Pick<App, 'outline' | 'version'>,
  address: string,
  event: TimelineEvent | undefined,
): string {
  const place = event
    ? [`Event: ${event.title} (${event.id})`, `Date: ${event.when.date}`, ...event.citations.map(excerptLine)]
    : [`Timeline: ${app.outline.title} (${app.outline.id})`];
  const lines = [
    'What is wrong:',
    '',
    'How you know:',
    '',
    ...place,
    `Sourceline ${app.version}`,
    `Address: ${address}`,
  ];
  return lines.join('\n');
}

function excerptLine(citation: TimelineEvent['citations'][number]): string {
  return `Excerpt (${citation.source}): ${excerptText(citation.excerpt)}`;
}
