// What an EDTF text means, and that nonsense means nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, instantOf } from '../../src/time/calendar.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { extentOf, type FuzzyDate } from '../../src/time/fuzzy-date.ts';
import { DAY, HOUR, MINUTE, SECOND, type Span } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 2000 };

function parsed(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not read: ${text}`);
  return date;
}

/** The span from one ISO day to another, the latter excluded; by Date, as an oracle. */
function days(from: string, to: string): Span {
  return { from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to}T00:00:00Z`) };
}

function years(from: number, to: number): Span {
  return { from: instantOf({ year: from }), to: instantOf({ year: to }) };
}

describe('parseEdtf, single dates', () => {
  it.each([
    ['2013', 'year', days('2013-01-01', '2014-01-01')],
    ['2013-09', 'month', days('2013-09-01', '2013-10-01')],
    ['2013-12', 'month', days('2013-12-01', '2014-01-01')],
    ['2013-09-26', 'day', days('2013-09-26', '2013-09-27')],
    ['2012-02-29', 'day', days('2012-02-29', '2012-03-01')],
    ['0050', 'year', days('0050-01-01', '0051-01-01')],
    ['0000', 'year', days('0000-01-01', '0001-01-01')],
    ['-0009', 'year', years(-9, -8)],
    ['Y-13800000000', 'year', years(-13_800_000_000, -13_799_999_999)],
    ['Y170000002', 'year', years(170_000_002, 170_000_003)],
    ['201X', 'decade', days('2010-01-01', '2020-01-01')],
    ['20XX', 'century', days('2000-01-01', '2100-01-01')],
    ['-004X', 'decade', years(-49, -39)],
    ['2004-XX', 'year', days('2004-01-01', '2005-01-01')],
    ['2004-XX-XX', 'year', days('2004-01-01', '2005-01-01')],
    ['1985-04-XX', 'month', days('1985-04-01', '1985-05-01')],
    ['2001-21', 'season', days('2001-03-01', '2001-06-01')],
    ['2001-22', 'season', days('2001-06-01', '2001-09-01')],
    ['2001-23', 'season', days('2001-09-01', '2001-12-01')],
    ['2001-24', 'season', days('2001-12-01', '2002-03-01')],
  ] as const)('reads %s as a %s', (text, precision, span) => {
    expect(parsed(text)).toEqual({
      edtf: text,
      kind: 'moment',
      candidates: [span],
      choice: 'one',
      start: span,
      end: span,
      isOpenStart: false,
      isOpenEnd: false,
      precision,
      isApproximate: false,
      isUncertain: false,
    });
  });

  it.each([
    ['2013-09-26T06', 'hour', '2013-09-26T06:00:00Z', HOUR],
    ['2013-09-26T06:30', 'minute', '2013-09-26T06:30:00Z', MINUTE],
    ['2013-09-26T06:30:15', 'second', '2013-09-26T06:30:15Z', SECOND],
    ['2013-09-26T06:30:15Z', 'second', '2013-09-26T06:30:15Z', SECOND],
    ['2013-09-26T06:30:15+07:00', 'second', '2013-09-26T06:30:15Z', SECOND],
    ['2013-09-26T22:30-04', 'minute', '2013-09-26T22:30:00Z', MINUTE],
    ['2013-09-26T22:30-04:30', 'minute', '2013-09-26T22:30:00Z', MINUTE],
  ] as const)('reads the time %s as its place’s clock showed it, whatever its zone', (text, precision, iso, length) => {
    const date = parsed(text);
    expect(date.precision).toBe(precision);
    expect(date.start).toEqual({ from: Date.parse(iso), to: Date.parse(iso) + length });
  });

  it.each([
    ['2016-09', false, false],
    ['2016-09~', true, false],
    ['2016-09?', false, true],
    ['2016-09%', true, true],
    ['201X?', false, true],
    ['Y-13800000000~', true, false],
  ])('reads the doubt in %s', (text, isApproximate, isUncertain) => {
    expect(parsed(text)).toMatchObject({ isApproximate, isUncertain });
  });

  it('reads every day that exists, and none that does not', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
        const from = instantOf({ year, month, day });
        const expected = day <= daysInMonth(year, month) ? { from, to: from + DAY } : undefined;
        expect(parseEdtf(`${y}-${m}-${d}`)?.start).toEqual(expected);
      }),
      SEED,
    );
  });

  it('does not mind white space around it', () => {
    expect(parseEdtf('  2013-09-26\n')).toEqual(parseEdtf('2013-09-26'));
  });
});

describe('parseEdtf, intervals', () => {
  it('knows where something lasting may have begun and ended', () => {
    expect(parsed('2016-05/2016-12')).toMatchObject({
      kind: 'lasting',
      candidates: [days('2016-05-01', '2017-01-01')],
      start: days('2016-05-01', '2016-06-01'),
      end: days('2016-12-01', '2017-01-01'),
      precision: 'month',
      isOpenStart: false,
      isOpenEnd: false,
    });
  });

  it.each(['2019-02-12/..', '2019-02-12/'])('leaves the end of %s open, empty after its start', (text) => {
    expect(parsed(text)).toMatchObject({
      candidates: [days('2019-02-12', '2019-02-13')],
      start: days('2019-02-12', '2019-02-13'),
      end: days('2019-02-13', '2019-02-13'),
      isOpenStart: false,
      isOpenEnd: true,
    });
  });

  it.each(['../2019', '/2019'])('leaves the start of %s open, empty before its end', (text) => {
    expect(parsed(text)).toMatchObject({
      candidates: [days('2019-01-01', '2020-01-01')],
      start: days('2019-01-01', '2019-01-01'),
      end: days('2019-01-01', '2020-01-01'),
      precision: 'year',
      isOpenStart: true,
      isOpenEnd: false,
    });
  });

  it('takes a doubt at either end for a doubt of the whole', () => {
    expect(parsed('2016-05~/2016-12')).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(parsed('2016-05~/2016-12?')).toMatchObject({ isApproximate: true, isUncertain: true });
  });

  it('allows an end that is less sharp than its start, in the same month', () => {
    expect(extentOf(parsed('2016-05-20/2016-05'))).toEqual(days('2016-05-20', '2016-06-01'));
    expect(extentOf(parsed('2016-05/2016-05-10'))).toEqual(days('2016-05-01', '2016-06-01'));
  });

  it('spans deep time', () => {
    expect(extentOf(parsed('Y-66000000/-0043'))).toEqual(years(-66_000_000, -42));
  });
});

describe('parseEdtf, sets', () => {
  it('keeps every day that may be meant', () => {
    expect(parsed('[2019-11-21,2019-11-28]')).toMatchObject({
      kind: 'moment',
      choice: 'one',
      candidates: [days('2019-11-21', '2019-11-22'), days('2019-11-28', '2019-11-29')],
      start: days('2019-11-21', '2019-11-29'),
      end: days('2019-11-21', '2019-11-29'),
    });
  });

  it('keeps every day that is meant', () => {
    expect(parsed('{2013-09-14,2013-09-16,2013-09-17}')).toMatchObject({
      kind: 'moment',
      choice: 'all',
      candidates: [
        days('2013-09-14', '2013-09-15'),
        days('2013-09-16', '2013-09-17'),
        days('2013-09-17', '2013-09-18'),
      ],
      start: days('2013-09-14', '2013-09-18'),
    });
  });

  it('takes a range for one candidate', () => {
    expect(parsed('[2019-11-21..2019-11-30]').candidates).toEqual([days('2019-11-21', '2019-12-01')]);
    expect(parsed('{2013-09-14, 2013-09-16..2013-09-17}').candidates).toEqual([
      days('2013-09-14', '2013-09-15'),
      days('2013-09-16', '2013-09-18'),
    ]);
  });

  it('puts candidates in order, each once', () => {
    expect(parsed('[2019-11-28,2019-11-21,2019-11-28]').candidates).toEqual([
      days('2019-11-21', '2019-11-22'),
      days('2019-11-28', '2019-11-29'),
    ]);
  });

  it('is as sharp as the first date written', () => {
    expect(parsed('[2019-12,2019-11-21]').precision).toBe('month');
  });

  it('leaves the outer ends open', () => {
    expect(parsed('[..1984]')).toMatchObject({
      isOpenStart: true,
      isOpenEnd: false,
      candidates: [days('1984-01-01', '1985-01-01')],
    });
    expect(parsed('[1980,1984..]')).toMatchObject({ isOpenStart: false, isOpenEnd: true });
  });

  it('is as doubtful as any of its members', () => {
    expect(parsed('[2019-11-21?,2019-11-28~]')).toMatchObject({ isUncertain: true, isApproximate: true });
  });
});

describe('parseEdtf, everything else', () => {
  it.each([
    ...[
      '',
      ' ',
      '/',
      '..',
      '../..',
      '../',
      '[]',
      '{}',
      '[,]',
      '[..]',
      '[2013',
      '2013]',
      '[2013}',
      '[2013,]',
      '[2013..2014..2015]',
    ],
    ...[
      '2019-02-30',
      '2013-02-29',
      '2013-00',
      '2013-13',
      '2013-20',
      '2013-42',
      '2013-09-00',
      '2013-9-26',
      '13-09-26',
      '20130926',
    ],
    ...['2020/2019', '2013-09-26/2013-09-25', '[2014..2013]', '2013/2014/2015', '[1980,..1984]', '[1980..,1984]'],
    ...[
      'XXXX',
      'XXXX-XX',
      '201a',
      '2013-21-XX',
      'Y2013',
      'Y',
      'Y-',
      '-0000',
      '2013??',
      '?2013-',
      '+2013',
      'last year',
      '26 September 2013',
    ],
    ...[
      '2013-09-26T24:00',
      '2013-09-26T06:60',
      '2013-09-26T06:00:60',
      '2013-09T06:00',
      '2013-09-26T06:00+24:00',
      '2013-09-26T',
    ],
  ])('does not read “%s”', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('never throws, and all it reads is in order', () => {
    const piece = fc.constantFrom(
      ...'0123456789-/.,[]{}?~%XYTZ:+ ',
      '..',
      '2013',
      '-09',
      '-26',
      '201X',
      '-24',
      'T06:00',
      'Y-66000000',
      '-0043',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseEdtf(text);
        if (!date) return;
        const { candidates, start, end } = date;
        for (const [i, { from, to }] of candidates.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(candidates[i - 1]?.from ?? from);
        }
        expect(start.from).toBe(candidates[0].from);
        expect(Math.max(start.to, end.to)).toBe(Math.max(...candidates.map((span) => span.to)));
        expect(start.from).toBeLessThanOrEqual(start.to);
        expect(end.from).toBeLessThanOrEqual(end.to);
        expect(JSON.parse(JSON.stringify(date))).toEqual(date);
      }),
      SEED,
    );
  });
});
