// One event of a Markwhen text in the words of our own list.
import type { EventDraft } from '../../model/problem.ts';
import type { CarriedEvent } from './carried.ts';
import { CARRIED, markOf, readCarriedEvent, withCarried } from './carried.ts';
import { readEventText, readProperties } from './event-text.ts';

/** The lines of an event. */
export interface EventLines {
  /** As it is written. */
  readonly dateText: string;
  /** What stands behind the date’s colon. */
  readonly rest: string;
  readonly recurrence?: string | undefined;
  readonly properties: readonly string[];
  readonly body: readonly string[];
  /** The groups around it; undefined outside of all. */
  readonly group: string | undefined;
}

export interface DraftedEvent {
  /** With everything but its date and its lane. */
  readonly draft: EventDraft;
  readonly tags: readonly string[];
  readonly carried?: CarriedEvent;
  /** The mark of its lines. */
  readonly mark: string;
}

const WEIGHT = /^[1-5]$/;

/** The mark of what a reader sees of an event. */
export function markOfEvent({ dateText, rest, body, group }: EventLines): string {
  const text = body.filter((line) => !/^\s*\/\//.test(line)).join('\n');
  return markOf([dateText.trim(), rest.trim(), text.trim(), group ?? '']);
}

/** Reads the lines of an event. */
export function draftOf(lines: EventLines): DraftedEvent {
  const { [CARRIED]: carriedProperty, id: idProperty, weight, ...others } = readProperties(lines.properties);
  const text = readEventText(lines.rest, lines.body);
  const isWeight = weight !== undefined && WEIGHT.test(weight);
  const properties = weight === undefined || isWeight ? others : { ...others, weight };
  const { tags, places, isDone } = text;
  const fields = saidOnly({ tags, places, isDone, recurrence: lines.recurrence, properties });
  const carried = readCarriedEvent(carriedProperty);
  return {
    draft: saidOnly({
      id: idProperty ?? text.id ?? '',
      title: text.title,
      summary: text.summary,
      weight: isWeight ? Number(weight) : undefined,
      links: text.links,
      media: text.media,
      foreign: Object.keys(fields).length > 0 ? { format: 'markwhen', fields } : undefined,
    }),
    tags,
    ...(carried ? { carried } : {}),
    mark: markOfEvent(lines),
  };
}

/** The fields that say something. */
function saidOnly(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A drafted event with its date, its lane and what it carries. */
export function wholeDraft(
  drafted: DraftedEvent,
  known: { readonly when?: string; readonly lane?: string },
): EventDraft {
  const draft = {
    ...drafted.draft,
    ...(known.when === undefined ? {} : { when: known.when }),
    ...(known.lane === undefined ? {} : { lane: known.lane }),
  };
  return drafted.carried ? withCarried(draft, drafted.carried, drafted.mark) : draft;
}
