// What an event once said as a slide of TimelineJS, for the slide that is written now: as far as it still says the same.
import type { TimelineEvent } from '../../model/event.ts';
import { createDateOrder } from '../dates/date-order.ts';
import { createAddressBook } from '../foreign/foreign-address.ts';
import type { ListSink } from '../format.ts';
import { type Fields, fieldsBut, textIn } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import { slideOf3 } from './slide.ts';
import { readSlideDate, TIMELINEJS_DATES } from './slide-date.ts';
import { readSlideMedia } from './slide-media.ts';

const CHECKED = new Set(['start_date', 'end_date', 'display_date', 'text', 'media']);

/** Takes what a reader tells and does nothing with it. */
export const SILENT: ListSink = {
  event: () => undefined,
  leaveOut: () => undefined,
  fault: () => undefined,
  interpret: () => undefined,
  outline: () => undefined,
};

function textFields(event: TimelineEvent, { text }: Fields): Fields {
  if (!isRecord(text)) return {};
  const [headline, body] = [textIn(text['headline']), textIn(text['text'])];
  const saysTheSame = plainText(headline).text === event.title && plainText(body).text === event.summary;
  return saysTheSame ? { text: body === '' ? { headline } : { headline, text: body } } : {};
}

function dateFields(event: TimelineEvent, { start_date, end_date, display_date }: Fields): Fields {
  if (start_date === undefined) return {};
  const dates = { start_date, ...(end_date === undefined ? {} : { end_date }) };
  if (readSlideDate(slideOf3(dates), createDateOrder({}, TIMELINEJS_DATES)).edtf !== event.when.date) return {};
  return display_date === undefined ? dates : { ...dates, display_date };
}

function mediaFields(event: TimelineEvent, { media }: Fields): Fields {
  if (!isRecord(media)) return {};
  const read = readSlideMedia(media, { path: '' }, createAddressBook(SILENT));
  return JSON.stringify(read.media) === JSON.stringify(event.media ?? []) ? { media } : {};
}

/** The fields of the slide that an event came from; none where it came from elsewhere. */
export function wayBack(event: TimelineEvent): Fields {
  if (event.foreign?.format !== 'timelinejs') return {};
  const { fields } = event.foreign;
  const unchanged = { ...dateFields(event, fields), ...textFields(event, fields), ...mediaFields(event, fields) };
  return { ...fieldsBut(fields, CHECKED), ...unchanged };
}
