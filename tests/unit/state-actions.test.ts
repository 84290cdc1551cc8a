// The only ways in which state changes.
import { describe, expect, it } from 'vitest';
import { chooseTheme, dismissNotices, look, select, showLayout, visit } from '../../src/state/actions.ts';
import { readHash } from '../../src/state/hash-text.ts';
import type { State } from '../../src/state/state.ts';
import { createAppStore } from '../../src/state/store.ts';
import { DAY } from '../../src/time/span.ts';

const limits = { extent: { from: 0, to: 1000 * DAY }, shortest: DAY, longest: 2000 * DAY };
const start: State = {
  documentId: 'small',
  view: { from: 0, to: 100 * DAY },
  selected: undefined,
  openings: 0,
  layout: 'timeline',
  theme: 'system',
  dialog: undefined,
  notices: [],
};

describe('state', () => {
  it('survives JSON', () => {
    const { selected: _, dialog: __, ...rest } = start;
    expect(JSON.parse(JSON.stringify(start))).toEqual(rest);
  });

  it('keeps the view within its limits', () => {
    const store = createAppStore(start);
    look(store, { from: 5000 * DAY, to: 5100 * DAY }, limits);
    expect(store.getState().view).toEqual({ from: 950 * DAY, to: 1050 * DAY });
  });

  it('does not tell anybody about a value that is equal to the present one', () => {
    const store = createAppStore(start);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    look(store, { from: 0, to: 100 * DAY }, limits);
    select(store, undefined);
    showLayout(store, 'timeline');
    chooseTheme(store, 'system');
    dismissNotices(store);
    expect(told).toBe(0);
    select(store, 'threat');
    expect(told).toBe(1);
  });

  it('goes where an address leads, with what it leaves out as at the start', () => {
    const store = createAppStore({ ...start, selected: 'other', layout: 'list' });
    visit(
      store,
      readHash('#event=threat&layout=cube', () => true),
      start,
      limits,
    );
    expect(store.getState()).toMatchObject({ selected: 'threat', view: start.view, layout: 'timeline' });
    expect(store.getState().notices).toHaveLength(1);
  });
});
