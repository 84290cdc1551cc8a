// What an address says of the sources desk.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES_BY } from '../../src/layout/lanes-by.ts';
import { SORT_KEYS } from '../../src/layout/list-order.ts';
import { CERTAINTIES } from '../../src/model/certainty.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { STANDINGS } from '../../src/model/standing.ts';
import { readHash, writeHash } from '../../src/state/hash-text.ts';
import { NO_INQUIRY } from '../../src/state/no-inquiry.ts';
import { PAGE_KINDS } from '../../src/state/page.ts';
import { DAY } from '../../src/time/span.ts';

const VIEW = { from: Date.UTC(2013, 0, 1), to: Date.UTC(2020, 0, 1) };
const AT_REST = {
  ...NO_INQUIRY,
  view: VIEW,
  selected: undefined,
  layout: 'timeline',
  axis: 'to scale',
  data: undefined,
} as const;

const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const desk = fc.record({
  quote: maybe(fc.nat({ max: 40 })),
  page: maybe(
    fc.record({ kind: fc.constantFrom(...PAGE_KINDS), about: maybe(fc.string({ unit: 'grapheme', minLength: 1 })) }),
  ),
  search: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  filter: fc.record({
    lanes: ids,
    actors: ids,
    sources: ids,
    standings: fc.uniqueArray(fc.constantFrom(...STANDINGS)),
    chapters: ids,
    certainties: fc.uniqueArray(fc.constantFrom(...CERTAINTIES)),
    isCoreOnly: fc.boolean(),
  }),
  lanesBy: fc.constantFrom(...LANES_BY),
  knowledgeDay: maybe(fc.integer({ min: -900_000, max: 900_000 }).map((days) => days * DAY)),
  hasArcs: fc.boolean(),
  lens: maybe(
    fc.record({ kind: fc.constantFrom('source' as const, 'speaker' as const), id: fc.string({ minLength: 1 }) }),
  ),
  listOrder: fc.record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
  picked: ids,
});

describe('the desk in an address', () => {
  it('is not there where nothing is asked', () => {
    expect(writeHash(AT_REST)).toBe('v=1&from=2013-01-01&to=2020-01-01');
  });

  it('says in words that people can read what is asked', () => {
    const hash = writeHash({
      ...AT_REST,
      selected: 'phone-call',
      quote: 1,
      search: 'ហ៊ុន សែន',
      filter: { ...NO_FILTER, lanes: ['leaks', 'courts'], standings: ['disputed'], isCoreOnly: true },
      lanesBy: 'actor',
      knowledgeDay: Date.UTC(2017, 0, 1),
      lens: { kind: 'source', id: 'daily-2017' },
      page: { kind: 'people', about: 'kem-sokha' },
      listOrder: { by: 'told', isDescending: true },
      picked: ['a', 'b'],
    });
    expect(decodeURIComponent(hash.replaceAll('+', ' '))).toBe(
      'v=1&event=phone-call&from=2013-01-01&to=2020-01-01&quote=2&page=people&about=kem-sokha&q=ហ៊ុន សែន' +
        '&theme=leaks&theme=courts&standing=disputed&core=only&lanes=actor&known=2017-01-01&told=daily-2017&sort=-told&pick=a&pick=b',
    );
  });

  it('comes back as it was, whatever script it is in', () => {
    fc.assert(
      fc.property(desk, (asked) => {
        const address = readHash(writeHash({ ...AT_REST, ...asked }));
        expect(address).toMatchObject({
          ...asked,
          lanesBy: asked.lanesBy === 'theme' ? undefined : asked.lanesBy,
          listOrder: asked.listOrder.by === 'date' && !asked.listOrder.isDescending ? undefined : asked.listOrder,
        });
        expect(address.problems).toEqual([]);
      }),
      { seed: 5 },
    );
  });

  it.each([
    ['quote=0', 'quote'],
    ['quote=second', 'quote'],
    ['page=nowhere', 'page'],
    ['standing=true', 'standing'],
    ['date=sharp', 'date'],
    ['lanes=colours', 'lanes'],
    ['known=yesterday', 'known'],
    ['sort=beauty', 'sort'],
  ])('with %s says so, and leaves it out', (part, path) => {
    const address = readHash(`v=1&${part}`);
    expect(address.problems.map((problem) => problem.path)).toEqual([path]);
    expect(address).toMatchObject({ page: undefined, knowledgeDay: undefined, quote: undefined, filter: NO_FILTER });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void readHash(`v=1&known=${text}&sort=${text}&q=${text}`)),
      { seed: 6 },
    );
  });
});
