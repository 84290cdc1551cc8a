// What an address names that only the document knows is held against it.

import { describe, expect, it } from 'vitest';
import { measureTitles } from '../../src/draw/measure-text.ts';
import { markQuote, pick, select, showPage } from '../../src/state/actions.ts';
import { checkAddress } from '../../src/sync/check-address.ts';
import { documentInPage } from '../../src/sync/document-in-page.ts';
import { openStage } from '../../src/ui/app/open-stage.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { stageOptions } from '../fixtures/stage-options.ts';

function opened() {
  const document = documentInPage(SMALL_TIMELINE, { measure: measureTitles });
  const { store } = openStage(stageOptions(document));
  return { document, store };
}

describe('an address', () => {
  it('that names what is there stays as it is', async () => {
    const { document, store } = opened();
    select(store, 'opening');
    markQuote(store, OPENING.citations.length - 1);
    pick(store, ['opening']);
    showPage(store, { kind: 'disputes', about: 'opening' });
    const before = store.getState();
    await checkAddress(store, document);
    expect(store.getState()).toBe(before);
  });

  it('loses an excerpt that the event does not have, and says so', async () => {
    const { document, store } = opened();
    select(store, 'opening');
    markQuote(store, 99);
    await checkAddress(store, document);
    expect(store.getState()).toMatchObject({ selected: 'opening', quote: undefined });
    expect(store.getState().notices[0]?.message).toContain('excerpt 100 of this event, which has');
  });

  it('loses picks and disputes of events that are not there, and keeps the others', async () => {
    const { document, store } = opened();
    pick(store, ['nobody', 'opening', '__proto__']);
    showPage(store, { kind: 'disputes', about: 'nothing' });
    await checkAddress(store, document);
    expect(store.getState()).toMatchObject({ picked: ['opening'], page: { kind: 'disputes', about: undefined } });
    expect(
      store
        .getState()
        .notices.map(({ path }) => path)
        .sort(),
    ).toEqual(['about', 'pick']);
  });

  it('does not disturb a reader who has gone on meanwhile', async () => {
    const { document, store } = opened();
    select(store, 'opening');
    markQuote(store, 99);
    const checking = checkAddress(store, document);
    select(store, undefined);
    await checking;
    expect(store.getState().notices).toEqual([]);
  });
});
