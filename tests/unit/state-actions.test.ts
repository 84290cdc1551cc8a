// The only ways in which state changes.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import type { Scale } from '../../src/layout/scale.ts';
import { chooseTheme, dismissNotices, look, select, showLayout, visit } from '../../src/state/actions.ts';
import { NO_INQUIRY } from '../../src/state/no-inquiry.ts';
import { readHash } from '../../src/state/hash-text.ts';
import type { State } from '../../src/state/state.ts';
import { createAppStore } from '../../src/state/store.ts';
import { DAY } from '../../src/time/span.ts';

const home = { from: 0, to: 100 * DAY };
const scale: Scale = {
  axis: toScaleAxis(0),
  limits: { extent: { from: 0, to: 1000 * DAY }, shortest: DAY, longestUnits: 2000 },
  home,
};
const start: State = {
  documentId: 'small',
  view: home,
  selected: undefined,
  openings: 0,
  ...NO_INQUIRY,
  layout: 'timeline',
  axis: 'to scale',
  lane: undefined,
  data: undefined,
  theme: 'system',
  dialog: undefined,
  presenting: undefined,
  isLessonOpen: false,
  isForPupils: false,
  notices: [],
};

describe('state', () => {
  it('survives JSON', () => {
    const defined = Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined));
    expect(JSON.parse(JSON.stringify(start))).toEqual(defined);
  });

  it('keeps the view within its limits', () => {
    const store = createAppStore(start);
    look(store, { from: 5000 * DAY, to: 5100 * DAY }, scale);
    expect(store.getState().view).toEqual({ from: 950 * DAY, to: 1050 * DAY });
  });

  it('does not tell anybody about a value that is equal to the present one', () => {
    const store = createAppStore(start);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    look(store, { from: 0, to: 100 * DAY }, scale);
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
    visit(store, readHash('#event=threat&layout=cube'), start, () => scale);
    expect(store.getState()).toMatchObject({ selected: 'threat', view: start.view, layout: 'timeline' });
    expect(store.getState().notices).toHaveLength(1);
  });
});
