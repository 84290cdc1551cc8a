// The only ways in which state changes.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import type { Scale } from '../../src/layout/scale.ts';
import {
  chooseTheme,
  dismissNotices,
  look,
  lookFor,
  pick,
  select,
  showLayout,
  tellFound,
  togglePick,
  turnToPage,
  visit,
} from '../../src/state/actions.ts';
import { readHash } from '../../src/state/hash-text.ts';
import { NO_INQUIRY } from '../../src/state/no-inquiry.ts';
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
  mine: undefined,
  embeddedBy: undefined,
  form: undefined,
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

  it('turns to a page and closes the chosen event in one step, so that one step back brings both', () => {
    const store = createAppStore({ ...start, selected: 'threat', quote: 1 });
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    turnToPage(store, { kind: 'people', about: undefined });
    expect(store.getState()).toMatchObject({ page: { kind: 'people' }, selected: undefined, quote: undefined });
    expect(told).toBe(1);
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

describe('a search', () => {
  const found = (query: string) => ({ query, hits: [{ index: 1, words: [query] }], closest: [] });

  it('keeps what was found before until its own answer is there, and hears no answer to an older one', () => {
    const store = createAppStore(start);
    lookFor(store, 'pard');
    tellFound(store, found('pard'));
    lookFor(store, 'pardon');
    expect(store.getState().found?.query).toBe('pard');
    lookFor(store, 'treason');
    tellFound(store, found('pardon'));
    expect(store.getState().found?.query).toBe('pard');
    tellFound(store, found('treason'));
    expect(store.getState().found?.query).toBe('treason');
  });

  it('for nothing finds nothing, whatever is answered afterwards', () => {
    const store = createAppStore(start);
    lookFor(store, 'pardon');
    tellFound(store, found('pardon'));
    lookFor(store, '  ');
    expect(store.getState().found).toBeUndefined();
    tellFound(store, found('pardon'));
    expect(store.getState().found).toBeUndefined();
  });
});

describe('picks', () => {
  it('are kept in the order of picking, and put back one by one', () => {
    const store = createAppStore(start);
    for (const id of ['b', 'a', 'c']) togglePick(store, id);
    togglePick(store, 'a');
    expect(store.getState().picked).toEqual(['b', 'c']);
    togglePick(store, 'a');
    expect(store.getState().picked).toEqual(['b', 'c', 'a']);
    pick(store, ['d']);
    expect(store.getState().picked).toEqual(['d']);
  });
});

describe('an address with an inquiry', () => {
  const HASH = '#event=threat&quote=2&q=pardon&lanes=actor&known=2017-01-01&page=people&about=sokha&pick=a,b';

  it('is asked whole, and the next address takes back what it leaves out', () => {
    const store = createAppStore(start);
    const address = readHash(HASH);
    visit(store, address, start, () => scale);
    expect(store.getState()).toMatchObject({
      search: address.search,
      lanesBy: address.lanesBy,
      knowledgeDay: address.knowledgeDay,
      page: address.page,
      picked: address.picked,
      quote: address.quote,
    });
    expect(store.getState().knowledgeDay).toBe(Date.UTC(2017, 0, 1));
    tellFound(store, { query: store.getState().search, hits: [], closest: [] });
    visit(store, readHash('#event=threat'), start, () => scale);
    expect(store.getState()).toMatchObject({ ...NO_INQUIRY, selected: 'threat' });
  });

  it('marks no quote where it names no event', () => {
    const store = createAppStore(start);
    visit(store, readHash('#quote=2'), start, () => scale);
    expect(store.getState().quote).toBeUndefined();
  });
});
