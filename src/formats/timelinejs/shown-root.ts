// What TimelineJS shows of a timeline beside its events: the text of a title slide, and eras.

import { escapeHtml } from '../../model/escape-html.ts';
import type { Fields } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { showDate } from './date-parts.ts';

function htmlOf(value: unknown): string {
  return typeof value === 'string' ? escapeHtml(value) : '';
}

/** The text of the title slide; undefined where there is nothing to say. */
export function showTitle({ title, summary }: Fields): Fields | undefined {
  const [headline, text] = [htmlOf(title), htmlOf(summary)];
  if (headline === '' && text === '') return undefined;
  return { headline, ...(text === '' ? {} : { text }) };
}

/** The chapters as eras; undefined where there are none. */
export function showEras({ chapters }: Fields): readonly Fields[] | undefined {
  const all = Array.isArray(chapters) ? chapters.filter(isRecord) : [];
  if (all.length === 0) return undefined;
  return all.map(({ title, summary, when }) => {
    const { display_date: _words, ...dates } = showDate(typeof when === 'string' ? when : '');
    // An era without an end is not drawn: one year, month or day is an era that ends in itself.
    const text = { headline: htmlOf(title), ...(htmlOf(summary) === '' ? {} : { text: htmlOf(summary) }) };
    return { end_date: dates.start_date, ...dates, text };
  });
}
