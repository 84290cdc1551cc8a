// Every example of the EDTF specification's levels 0 to 2 (Library of Congress, loc.gov/standards/datetime, 4 February 2019) and of its
// draft of 2012; those we refuse, with the reason. The list was held against the one in the tests of sfomuseum/go-edtf, which follows the
// specification feature by feature, and against unt-libraries/edtf-validate for the draft. What its text says of Y171010000S3, “171010000
// to 171010999”, contradicts its own rule and its other examples; the rule counts.
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/time/calendar.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { parseIsoInstant } from '../../src/time/format-date.ts';
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts';

function parsed(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not read: ${text}`);
  return date;
}

/** The first and the day after the last of all that a date may be: as ISO days, or as a year. */
type Extent = readonly [string | number, string | number];

function instant(at: string | number): number {
  const read = typeof at === 'number' ? instantOf({ year: at }) : parseIsoInstant(at);
  if (read === undefined) throw new Error(`no instant: ${at}`);
  return read;
}

const CLOCK_EXAMPLES: readonly (readonly [string, string])[] = [
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30'],
  // A zone moves nothing: each stands at the time that its place’s clock showed.
  ['1985-04-12T23:20:30-04', '1985-04-12T23:20:30'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T23:20:30'],
];

const LEVEL_0: readonly (readonly [string, Extent])[] = [
  ['1985-04-12', ['1985-04-12', '1985-04-13']],
  ['1985-04', ['1985-04-01', '1985-05-01']],
  ['1985', [1985, 1986]],
  ['1964/2008', [1964, 2009]],
  ['2004-06/2006-08', ['2004-06-01', '2006-09-01']],
  ['2004-02-01/2005-02-08', ['2004-02-01', '2005-02-09']],
  ['2004-02-01/2005-02', ['2004-02-01', '2005-03-01']],
  ['2004-02-01/2005', ['2004-02-01', 2006]],
  ['2005/2006-02', [2005, '2006-03-01']],
];

const LEVEL_1: readonly (readonly [string, Extent])[] = [
  ['Y170000002', [170_000_002, 170_000_003]],
  ['Y-170000002', [-170_000_002, -170_000_001]],
  ['2001-21', ['2001-03-01', '2001-06-01']],
  ['1984?', [1984, 1985]],
  ['2004-06~', ['2004-06-01', '2004-07-01']],
  ['2004-06-11%', ['2004-06-11', '2004-06-12']],
  ['201X', [2010, 2020]],
  ['20XX', [2000, 2100]],
  ['2004-XX', [2004, 2005]],
  ['1985-04-XX', ['1985-04-01', '1985-05-01']],
  ['1985-XX-XX', [1985, 1986]],
  ['1985-04-12/..', ['1985-04-12', '1985-04-13']],
  ['1985-04/..', ['1985-04-01', '1985-05-01']],
  ['1985/..', [1985, 1986]],
  ['../1985-04-12', ['1985-04-12', '1985-04-13']],
  ['../1985-04', ['1985-04-01', '1985-05-01']],
  ['../1985', [1985, 1986]],
  ['1985-04-12/', ['1985-04-12', '1985-04-13']],
  ['1985-04/', ['1985-04-01', '1985-05-01']],
  ['1985/', [1985, 1986]],
  ['/1985-04-12', ['1985-04-12', '1985-04-13']],
  ['/1985-04', ['1985-04-01', '1985-05-01']],
  ['/1985', [1985, 1986]],
  ['-1985', [-1985, -1984]],
  ['1984~/2004-06', [1984, '2004-07-01']],
  ['1984/2004-06~', [1984, '2004-07-01']],
  ['1984~/2004~', [1984, 2005]],
  ['1984?/2004%', [1984, 2005]],
];

const LEVEL_2: readonly (readonly [string, Extent])[] = [
  ['Y-17E7', [-170_000_000, -169_999_999]],
  ['Y17E8', [1_700_000_000, 1_700_000_001]],
  ['1950S2', [1900, 2000]],
  ['Y171010000S3', [171_000_000, 172_000_000]],
  ['Y3388E2S3', [338_000, 339_000]],
  ['2001-25', ['2001-03-01', '2001-06-01']],
  ['2001-28', ['2001-12-01', '2002-03-01']],
  ['2001-29', ['2001-09-01', '2001-12-01']],
  ['2001-30', ['2001-12-01', '2002-03-01']],
  ['2001-31', ['2001-03-01', '2001-06-01']],
  ['2001-32', ['2001-06-01', '2001-09-01']],
  ['2001-33', ['2001-01-01', '2001-04-01']],
  ['2001-34', ['2001-04-01', '2001-07-01']],
  ['2001-36', ['2001-10-01', '2002-01-01']],
  ['2001-39', ['2001-09-01', '2002-01-01']],
  ['2001-40', ['2001-01-01', '2001-07-01']],
  ['2001-41', ['2001-07-01', '2002-01-01']],
  ['[1667,1668,1670..1672]', [1667, 1673]],
  ['[..1760-12-03]', ['1760-12-03', '1760-12-04']],
  ['[1760-12..]', ['1760-12-01', '1761-01-01']],
  ['[1760-01,1760-02,1760-12..]', ['1760-01-01', '1761-01-01']],
  ['[1667,1760-12]', [1667, '1761-01-01']],
  ['{1667,1668,1670..1672}', [1667, 1673]],
  ['{1960,1961-12}', [1960, '1962-01-01']],
  ['{..1984}', [1984, 1985]],
  ['2004-06-11%', ['2004-06-11', '2004-06-12']],
  ['2004-06~-11', ['2004-06-11', '2004-06-12']],
  ['2004?-06-11', ['2004-06-11', '2004-06-12']],
  ['?2004-06-~11', ['2004-06-11', '2004-06-12']],
  ['2004-%06-11', ['2004-06-11', '2004-06-12']],
  ['156X-12-25', ['1560-12-25', '1569-12-26']],
  ['15XX-12-25', ['1500-12-25', '1599-12-26']],
  ['1XXX-XX', [1000, 2000]],
  ['1XXX-12', ['1000-12-01', '2000-01-01']],
  ['1984-1X', ['1984-10-01', '1985-01-01']],
  ['2004-06-~01/2004-06-~20', ['2004-06-01', '2004-06-21']],
  ['2004-06-XX/2004-07-03', ['2004-06-01', '2004-07-04']],
];

const DRAFT: readonly (readonly [string, Extent])[] = [
  ['unknown/2006', [2006, 2007]],
  ['2004-06-01/unknown', ['2004-06-01', '2004-06-02']],
  ['2004-01-01/open', ['2004-01-01', '2004-01-02']],
  ['1984?~', [1984, 1985]],
  ['199u', [1990, 2000]],
  ['19uu', [1900, 2000]],
  ['1999-uu', [1999, 2000]],
  ['1999-01-uu', ['1999-01-01', '1999-02-01']],
  ['1999-uu-uu', [1999, 2000]],
  ['156u-12-25', ['1560-12-25', '1569-12-26']],
  ['15uu-12-uu', ['1500-12-01', '1600-01-01']],
  ['1560-uu-25', ['1560-01-25', '1560-12-26']],
  ['196x', [1960, 1970]],
  ['19xx', [1900, 2000]],
  ['y170000002', [170_000_002, 170_000_003]],
  ['y-170000002', [-170_000_002, -170_000_001]],
  ['y17e7', [170_000_000, 170_000_001]],
  ['y-17e7', [-170_000_000, -169_999_999]],
  ['y17101e4p3', [171_000_000, 172_000_000]],
  ['2004-06-(01)~/2004-06-(20)~', ['2004-06-01', '2004-06-21']],
  ['2004-(06)?-11', ['2004-06-11', '2004-06-12']],
  ['2011-(06-04)~', ['2011-06-04', '2011-06-05']],
  ['2004-06-uu/2004-07-03', ['2004-06-01', '2004-07-04']],
];

const OURS: readonly (readonly [string, Extent])[] = [
  ['[1840..1842]/[1850..1855]', [1840, 1856]],
  ['1840/[1850,1855]', [1840, 1856]],
  ['[1840..1842]/..', [1840, 1843]],
  ['Y-138e8', [-13_800_000_000, -13_799_999_999]],
  ['-004X-02-29', ['-0048-02-29', '-0040-03-01']],
];

/** What the specification allows and we do not read. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['XXXX-12-XX', 'no year at all: it has no place on a timeline'],
  ['uuuu-12-uu', 'the same in the spelling of 2012'],
  ['unknown/open', 'nothing at all is known'],
  ['2001-21^southernHemisphere', 'the draft’s free words on a season; 2001-29 says it today'],
  ['[1840..1842]/{1850,1855}', 'an end lies somewhere in a set, not at all of its members'],
  ['[..1842]/1850', 'an open beginning is written ../1850'],
  ['-0000', 'the year 0 has no sign'],
  ['Y-00000', 'the year 0 has no sign'],
  ['Y-0E5', 'the year 0 has no sign'],
  ['Y9E99', 'beyond what can be counted exactly'],
  ['Y17E12', 'beyond what can be counted exactly'],
  ['1950S0', 'no digit counts'],
  ['2003-02-3X', 'February has no 30th'],
];

describe('parseEdtf reads the examples of the specification', () => {
  it.each(CLOCK_EXAMPLES)('%s begins at %s', (text, iso) => {
    expect(parsed(text).start.from).toBe(parseIsoInstant(iso));
  });

  it.each([...LEVEL_0, ...LEVEL_1, ...LEVEL_2, ...DRAFT, ...OURS])('%s', (text, [from, to]) => {
    const { start, end, edtf } = parsed(text);
    expect([start.from, Math.max(start.to, end.to)]).toEqual([instant(from), instant(to)]);
    expect(edtf).toBe(text);
  });

  it.each(REFUSED)('but not %s: %s', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('parseEdtf', () => {
  it.each([
    ['2004?-06-11', false, true],
    ['2004-06~-11', true, false],
    ['2004-06-~11', true, false],
    ['?2004-06-~11', true, true],
    ['2004-%06-11', true, true],
    ['1984?~', true, true],
    ['(2011)-06-04~', true, false],
    ['2011-(06-04)~', true, false],
    ['2004-06-~01/2004-06-20', true, false],
    ['[1840~..1842]/1850', true, false],
  ])('takes the doubt in a part of %s for a doubt of the date', (text, isApproximate, isUncertain) => {
    expect(parsed(text)).toMatchObject({ isApproximate, isUncertain });
  });

  it('lets the ends of what lasts lie anywhere in sets', () => {
    expect(parsed('[1840..1842]/[1850,1855]')).toMatchObject({
      kind: 'lasting',
      candidates: [{ from: instantOf({ year: 1840 }), to: instantOf({ year: 1856 }) }],
      start: { from: instantOf({ year: 1840 }), to: instantOf({ year: 1843 }) },
      end: { from: instantOf({ year: 1850 }), to: instantOf({ year: 1856 }) },
      isOpenStart: false,
      isOpenEnd: false,
    });
    expect(parseEdtf('[1856..1857]/[1850..1855]')).toBeUndefined();
  });

  it.each(['unknown/2006', '/2006', '../2006'])('leaves the start of %s open', (text) => {
    expect(parsed(text)).toMatchObject({ isOpenStart: true, isOpenEnd: false });
  });

  it.each(['2006/unknown', '2006/open', '2006/..', '2006/'])('leaves the end of %s open', (text) => {
    expect(parsed(text)).toMatchObject({ isOpenStart: false, isOpenEnd: true });
  });
});
