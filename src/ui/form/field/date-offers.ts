// What somebody may have meant who wrote a date in another way than EDTF: offered, never taken silently.
import { createDateOrder } from '../../../formats/dates/date-order.ts';
import { readDateText } from '../../../formats/dates/foreign-date.ts';
import type { DateOrder } from '../../../model/interpretation.ts';

const ORDERS: readonly DateOrder[] = ['day first', 'month first'];

/** EDTF texts, one for each order of day and month; none where nothing can be made of it. */
export function dateOffers(text: string): readonly string[] {
  const read = ORDERS.map((dateOrder) => readDateText(text, createDateOrder({ dateOrder })).edtf);
  return [...new Set(read)].filter((edtf) => edtf !== undefined);
}

/** The offer where there is one only: what is written has one meaning. */
export function onlyOffer(text: string): string | undefined {
  const [offer, ...others] = dateOffers(text);
  return others.length === 0 ? offer : undefined;
}
