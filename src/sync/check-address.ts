// What an address names that only the document itself knows: whether there are such events, and so many excerpts. What is not there is left
// out, and said.
import { markQuote, notice, pick, showPage } from '../state/actions.ts';
import type { TimelineDocument } from '../state/document.ts';
import { shorten } from '../state/hash-part.ts';
import type { Store } from '../state/store.ts';

/** Looks up what the present state names; a reader who has gone on meanwhile is left in peace. */
export async function checkAddress(store: Store, document: TimelineDocument): Promise<void> {
  await Promise.all([checkQuote(store, document), checkPicks(store, document), checkDispute(store, document)]);
}

async function checkQuote(store: Store, document: TimelineDocument): Promise<void> {
  const { selected, quote } = store.getState();
  if (selected === undefined || quote === undefined) return;
  const event = await document.event(selected);
  const present = store.getState();
  if (!event || quote < event.citations.length || present.selected !== selected || present.quote !== quote) return;
  markQuote(store, undefined);
  const count = event.citations.length;
  const has = count === 1 ? 'has one' : `has ${count}`;
  notice(store, {
    path: 'quote',
    message: `The address leads to excerpt ${quote + 1} of this event, which ${has}: the list has changed since the link was made.`,
  });
}

async function checkPicks(store: Store, document: TimelineDocument): Promise<void> {
  const { picked } = store.getState();
  const places = await Promise.all(picked.map((id) => document.find(id)));
  const unknown = picked.filter((_, i) => places[i] === undefined);
  if (unknown.length === 0) return;
  pick(
    store,
    store.getState().picked.filter((id) => !unknown.includes(id)),
  );
  const names = unknown.map((id) => `“${shorten(id)}”`).join(', ');
  notice(store, { path: 'pick', message: `The address picks events that are not in this timeline (${names}).` });
}

async function checkDispute(store: Store, document: TimelineDocument): Promise<void> {
  const { page } = store.getState();
  if (page?.kind !== 'disputes' || page.about === undefined) return;
  const place = await document.find(page.about);
  if (place !== undefined || store.getState().page !== page) return;
  showPage(store, { kind: 'disputes', about: undefined });
  notice(store, {
    path: 'about',
    message: `The address asks for the accounts of an event that is not in this timeline (“${shorten(page.about)}”).`,
  });
}
