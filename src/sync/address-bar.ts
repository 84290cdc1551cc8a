// The address's hash and the state, kept the same in both directions.
import type { AxisKind } from '../layout/axis.ts';
import type { Scale } from '../layout/scale.ts';
import { markQuote, notice, select, visit } from '../state/actions.ts';
import type { TimelineDocument } from '../state/document.ts';
import { type Address, readHash, unknownEvent, writeHash } from '../state/hash-text.ts';
import { knownAddress } from '../state/known-address.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { checkAddress } from './check-address.ts';

/** ms of rest after which a move is written: browsers refuse more than about a hundred writes in half a minute. */
const REST = 250;

export interface AddressBarOptions {
  /** The document as it is now. */
  readonly document: () => TimelineDocument;
  readonly scaleOf: (axis: AxisKind) => Scale;
  /** Ends a flight, which would fly on over what the address asks for. */
  readonly stop: () => void;
}

/** Follows the address now, and from now on; returns its undo. */
export function syncAddressBar(store: Store, { document, scaleOf, stop }: AddressBarOptions): () => void {
  const start = store.getState();
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isVisiting = false;

  const visitAddress = (): void => {
    clearTimeout(timer);
    if (location.hash.slice(1) === written && written !== '') return;
    // What the visit changes came from the address: it is not written back.
    isVisiting = true;
    const address = knownAddress(readHash(location.hash), document().outline);
    const isAtHand = address.event === undefined || document().indexOf(address.event) !== undefined;
    visit(store, isAtHand ? address : { ...address, event: undefined }, start, scaleOf);
    isVisiting = false;
    written = location.hash.slice(1);
    if (isOtherDocument(address, store.getState())) location.reload();
    else if (address.event !== undefined && !isAtHand) void lookUp(address.event, address.quote);
    else void checkAddress(store, document());
  };

  const lookUp = async (id: string, quote: number | undefined): Promise<void> => {
    const index = await document().find(id);
    if (index === undefined) notice(store, unknownEvent(id));
    else {
      select(store, id);
      markQuote(store, quote);
    }
    await checkAddress(store, document());
  };

  const replace = (state: State): void => {
    written = writeHash(state);
    history.replaceState(null, '', `#${written}`);
  };

  const onChange = (state: State, before: State): void => {
    clearTimeout(timer);
    // Back must not lead into a presentation that was left.
    if (before.presenting !== undefined && state.presenting === undefined) {
      replace(state);
      return;
    }
    if (!isNewEntry(state, before)) {
      timer = setTimeout(() => replace(store.getState()), REST);
      return;
    }
    // What was seen before the step must be what Back returns to.
    replace(before);
    written = writeHash(state);
    history.pushState(null, '', `#${written}`);
  };

  visitAddress();
  replace(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (!isVisiting) onChange(state, before);
  });
  const onPopState = (): void => {
    stop();
    visitAddress();
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

/** What is opened in the place of another document, or copied to be changed, writes its own address. */
function isOtherDocument(address: Address, { data, mine, embeddedBy }: State): boolean {
  return address.data !== data || address.mine !== mine || address.embeddedBy !== embeddedBy;
}

/** Opening, closing and another layout are steps that Back undoes; moves and walking from event to event are not. */
function isNewEntry(state: State, before: State): boolean {
  const opensOrCloses = (state.selected === undefined) !== (before.selected === undefined);
  return (
    opensOrCloses ||
    state.openings !== before.openings ||
    state.layout !== before.layout ||
    state.page !== before.page ||
    state.presenting !== before.presenting
  );
}
