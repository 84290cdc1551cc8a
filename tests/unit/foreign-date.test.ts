// Dates as other tools and people write them: which calendar date they are, and what is said where they are none.
import { describe, expect, it } from 'vitest';
import { createDateOrder } from '../../src/formats/dates/date-order.ts';
import { joinDates, noteDateText, readDateText, readEndText } from '../../src/formats/dates/foreign-date.ts';
import { type DateParts, readDateParts } from '../../src/formats/dates/foreign-date-parts.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { dateOffers } from '../../src/ui/form/field/date-offers.ts';

const read = (text: string): string => {
  const { edtf, fault } = readDateText(text, createDateOrder({}));
  return edtf ?? `fault: ${fault}`;
};
const readParts = (parts: DateParts): string => {
  const { edtf, fault } = readDateParts(parts, createDateOrder({}));
  return edtf ?? `fault: ${fault}`;
};

describe('a date as a text', () => {
  it.each([
    ['2019-03-07', '2019-03-07'],
    ['2019-03-07/2019-04-01', '2019-03-07/2019-04-01'],
    ['[2019,2021]', '[2019,2021]'],
    ['184X', '184X'],
    ['2011,12,10', '2011-12-10'],
    ['2011,12,10,13,30', '2011-12-10T13:30'],
    ['03/04/2017', '2017-04-03'],
    ['3.4.2017', '2017-04-03'],
    ['25-12-2016', '2016-12-25'],
    ['12/25/2016', '2016-12-25'],
    ['3/4/2017 1:30 PM', '2017-04-03T13:30'],
    ['12/4/2017 12:05 am', '2017-04-12T00:05'],
    ['2017/3/4', '2017-03-04'],
    ['20170304', '2017-03-04'],
    ['18 March 2026', '2026-03-18'],
    ['March 18, 2026', '2026-03-18'],
    ['Feb. 18, 2003', '2003-02-18'],
    ['Sept. 5th, 2017', '2017-09-05'],
    ['Mar 2017', '2017-03'],
    ['4/2017', '2017-04'],
    ['spring 1850', '1850-21'],
    ['Nov 14 1840 00:00:00 GMT', '1840-11-14'],
    ['Fri Nov 22 1963 13:00:00 GMT-0600', '1963-11-22T13:00:00-06:00'],
    ['Fri Nov 22 1963 13:00:00 GMT-0600 (CST)', '1963-11-22T13:00:00-06:00'],
    ['c. 1850', '1850~'],
    ['ca 1850', '1850~'],
    ['about March 1850', '1850-03~'],
    ['probably 1850', '1850?'],
    ['1840s', '184X'],
    ['19th century', '18XX'],
    ['5th century BC', '-04XX'],
    ['500 BC', '-0499'],
    ['44 BCE', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['AD 79', '0079'],
    ['476', '0476'],
    ['-13800000000', 'Y-13800000000'],
    ['13.8 billion years ago', 'Y-13800000000'],
    ['66 million years ago', 'Y-66000000'],
    ['1914-1918', '1914/1918'],
    ['1914 – 1918', '1914/1918'],
    ['3–5 March 2017', '2017-03-03/2017-03-05'],
    ['4 July 1776 to present', '1776-07-04/..'],
    ['2017.0', '2017'],
    ['-000043-03-15', '-0043-03-15'],
    ['-000043-03-15T00:00:00.000Z', '-0043-03-15'],
    ['-000043-03-15T13:30:00.000Z', '-0043-03-15T13:30:00Z'],
    ['+002017-01-01', '2017-01-01'],
    ['+012017-01-01', 'Y12017'],
    ['+012017-01-01T13:00:00.000Z', 'Y12017'],
    ['-271821-04-20T00:00:00.000Z', 'Y-271821'],
    ['-000043-03-15/-000042-01-01', '-0043-03-15/-0042-01-01'],
    ['-500', '-0500'],
    ['−500', '-0500'],
    ['c. -500', '-0500~'],
    ['-500-03', '-0500-03'],
    ['-500-03-07', '-0500-03-07'],
    ['-500/-400', '-0500/-0400'],
    ['-500 / 79 AD', '-0500/0079'],
    ['-500/..', '-0500/..'],
    ['../-400', '../-0400'],
    ['-66000000', 'Y-66000000'],
    ['-66000000/-65000000', 'Y-66000000/Y-65000000'],
    ['13.8 Ga', 'Y-13800000000'],
    ['66 Ma', 'Y-66000000'],
    ['c. 66 Ma', 'Y-66000000~'],
    ['4,5 billion years BP', 'Y-4500000000'],
    ['66,000,000 BCE', 'Y-65999999'],
    ['500–400 BC', '-0499/-0399'],
    ['145–66 Ma', 'Y-145000000/Y-66000000'],
    ['66 – 65.5 million years ago', 'Y-66000000/Y-65500000'],
    ['2017-03-01/P3D', '2017-03-01/2017-03-03'],
    ['P3D/2017-03-10', '2017-03-08/2017-03-10'],
    ['2017-01-31/P1M', '2017-01-31/2017-02-27'],
    ['2017/P3Y', '2017/2019'],
    ['2017-11/P3M', '2017-11/2018-01'],
    ['2017-03-01T10:30/PT90M', '2017-03-01T10:30/2017-03-01T12:00'],
    ['2017-03-01T10:30+01:00/PT90M', '2017-03-01T10:30+01:00/2017-03-01T12:00+01:00'],
    ['-0043-03-15/P1W', '-0043-03-15/-0043-03-21'],
    ['Y-66000000/P1000000Y', 'Y-66000000/Y-65000001'],
    ['២០១៧-០៣-០១', '2017-03-01'],
    ['០៣/០៤/២០១៧', '2017-04-03'],
    ['२०१७', '2017'],
    ['٢٠١٧-٠٣-٠١', '2017-03-01'],
    ['๒๐๑๗', '2017'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
    expect(parseEdtf(edtf)).toBeDefined();
  });

  it.each([
    ['2011-12-10T13:30:00+07:00', '2011-12-10T13:30:00+07:00'],
    ['2011-12-10T13:30:00 +0530', '2011-12-10T13:30:00+05:30'],
    ['10 Dec 2011 1:30 pm EST', '2011-12-10T13:30'],
    ['2011-12-10T23:59:59-11:00', '2011-12-10T23:59:59-11:00'],
    ['2011-12-10T13:30Z', '2011-12-10T13:30Z'],
    ['2011-12-10T13:30:00.250Z', '2011-12-10T13:30:00Z'],
    ['2011-12-10T00:00:00.000Z', '2011-12-10'],
    ['2011-12-10T23:00:00-05:00/2011-12-11T01:00:00-05:00', '2011-12-10T23:00:00-05:00/2011-12-11T01:00:00-05:00'],
  ])('%s stays on its day, at its time, with its zone where that is an offset: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ['soon', 'cannot be read; write it like 2019'],
    ['today', 'is another day each time'],
    ['', 'it has no date'],
    ['42736', 'the number by which a spreadsheet counts days'],
    ['3/4/17', 'the year 17 is not written in full; write all four digits: 1917 or 2017'],
    ['85', 'the year 85 is not written in full'],
    ['Mar-17', 'write the year in full'],
    ['1800s', '180X for the ten, 18XX for the hundred'],
    ['12,000 years ago', 'cannot be read'],
    ['2017-13', 'the month 13 does not exist; write a month from 1 to 12'],
    ['30/02/2017', 'the day 30 does not exist in February'],
    ['2017-02-29', 'does not exist in February 2017; write a day from 1 to 28'],
    ['31 June 2017', 'write a day from 1 to 30'],
    ['2017-03-04T25:00', 'the hour 25 does not exist'],
    ['1914 10:30', 'a time, but no day'],
    ['1918–1914', 'it ends (1914) before it begins (1918)'],
    ['Infinity', 'cannot be read'],
    ['toString', 'cannot be read'],
    ['-000000-01-01', 'cannot be read'],
    ['-0', 'cannot be read'],
    ['-500-13', 'the month 13 does not exist'],
    ['-000043-02-30', 'the day 30 does not exist in February'],
    ['2017-03-01/P0D', 'cannot be read'],
    ['P3D/P3D', 'cannot be read'],
    ['184X/P1Y', 'cannot be read'],
    ['-66000000?!', 'write it like -0499 for 500 BCE, or Y-66000000 for 66 million years ago.'],
    ['some 70 Ma', 'write it like -0499 for 500 BCE, or Y-66000000 for 66 million years ago.'],
    ['500 bc-ish', 'write it like -0499 for 500 BCE'],
  ])('%s is told, and is no date', (text, message) => {
    expect(read(text)).toMatch(/^fault: /);
    expect(read(text)).toContain(message);
  });
});

describe('a date in parts', () => {
  it.each<readonly [DateParts, string]>([
    [{ year: '2017.0', month: '3.0', day: '' }, '2017-03'],
    [{ year: 2017, month: 3, day: 4, hour: 5, minute: 6, second: 7, millisecond: 8 }, '2017-03-04T05:06:07'],
    [{ year: '1944', month: 'Feb', day: 29 }, '1944-02-29'],
    [{ year: '1,944' }, '1944'],
    [{ year: -44, month: 3, day: 15 }, '-0043-03-15'],
    [{ year: '-13800000000', month: 1 }, 'Y-13800000000'],
    [{ year: '0079' }, '0079'],
    [{ year: 79 }, '0079'],
    [{ year: '២០១៧', month: '៣', day: '០១' }, '2017-03-01'],
  ])('%o is %s', (parts, edtf) => {
    expect(readParts(parts)).toBe(edtf);
  });

  it.each<readonly [DateParts, string]>([
    [{}, 'it has no date'],
    [{ month: 3 }, 'its date has no year'],
    [{ year: '79' }, 'the year 79 is not written in full'],
    [{ year: 0 }, 'there is no year 0; write -1 for 1 BCE'],
    [{ year: 'then' }, 'is not a whole number'],
    [{ year: 2017, day: 3 }, 'its date has a day, but no month'],
    [{ year: 2017, month: 13 }, 'the month 13 does not exist'],
    [{ year: 2017, month: [] }, 'the month a list is not a number'],
    [{ year: 2011, month: 2, day: 29 }, 'the day 29 does not exist in February 2011'],
    [{ year: 1e300 }, 'too far away'],
    [{ year: Number.NaN }, 'is not a whole number'],
  ])('%o is told', (parts, message) => {
    expect(readParts(parts)).toContain(message);
  });
});

describe('the order of day and month', () => {
  it('is shown by any date of the file that can only be read one way', () => {
    const book = createDateOrder({});
    noteDateText('03/04/2017', book, 2);
    noteDateText('04/25/2016', book, 3);
    expect(readDateText('03/04/2017', book).edtf).toBe('2017-03-04');
    expect(book.interpretations()).toEqual([
      {
        message: '“03/04/2017” was read as 4 March 2017: “04/25/2016”, in line 3, can only be month/day/year.',
        count: 1,
        choices: [
          { label: 'day/month/year', isChosen: false, options: { dateOrder: 'day first' } },
          { label: 'month/day/year', isChosen: true, options: { dateOrder: 'month first' } },
        ],
      },
    ]);
  });

  it('is day first where nothing shows it, which is said', () => {
    const book = createDateOrder({});
    expect(readDateText('03/04/2017', book).edtf).toBe('2017-04-03');
    expect(readDateText('05/04/2017', book).edtf).toBe('2017-04-05');
    const [said] = book.interpretations();
    expect(said?.count).toBe(2);
    expect(said?.message).toBe(
      '“03/04/2017” was read as 3 April 2017: nothing in the file says whether the day or the month comes first.',
    );
  });

  it('is the one that was chosen, whatever the file shows; what can only be read one way stays so', () => {
    const book = createDateOrder({ dateOrder: 'month first' });
    noteDateText('25/12/2016', book, 7);
    expect(readDateText('03/04/2017', book).edtf).toBe('2017-03-04');
    expect(readDateText('25/12/2016', book).edtf).toBe('2016-12-25');
    expect(book.interpretations()[0]?.message).toContain('“25/12/2016”, in line 7, is written the other way');
  });

  it.each(['31/02/2001', '30/00/2001', '02/31/2001', '99/1/2001'])(
    'is not shown by %s, which is no day at all',
    (text) => {
      const book = createDateOrder({});
      noteDateText(text, book, 2);
      readDateText('03/04/2017', book);
      expect(book.interpretations()[0]?.message).toContain('nothing in the file says');
    },
  );

  it('is shown by a day in the digits of any script', () => {
    const book = createDateOrder({});
    noteDateText('០៤/២៥/២០១៦', book, 2);
    expect(readDateText('03/04/2017', book).edtf).toBe('2017-03-04');
  });

  it('is no question where day and month are the same', () => {
    const book = createDateOrder({});
    expect(readDateText('04/04/2017', book).edtf).toBe('2017-04-04');
    expect(book.interpretations()).toEqual([]);
  });
});

describe('what else was taken for something', () => {
  it('is said once for each kind, with an example and a number', () => {
    const book = createDateOrder({});
    readDateText('2011-12-10T13:30:00+07:00', book);
    readDateText('2012-12-10T13:30:00Z', book);
    readEndText('present', book);
    readDateParts({ year: -44 }, book);
    expect(book.interpretations().map(({ message, count }) => [message, count])).toEqual([
      [
        '“2011-12-10T13:30:00+07:00” names a time zone. Its day and time were kept as they are written: 10 December 2011, 13:30:00 UTC+7. No date was moved.',
        2,
      ],
      ['“present” was read as an open end: what lasts today may be over tomorrow.', 1],
      ['The year “-44” was read as 44 BCE: a minus counts the years before year 1, as TimelineJS shows them.', 1],
    ]);
  });
});

it('a form offers what another way of writing comes to', () => {
  expect(dateOffers('២០១៧-០៣-០១')).toEqual(['2017-03-01']);
  expect(dateOffers('-500')).toEqual(['-0500']);
  expect(dateOffers('-000043-03-15')).toEqual(['-0043-03-15']);
});

describe('a year with a minus', () => {
  const said = (text: string): readonly string[] => {
    const book = createDateOrder({});
    readDateText(text, book);
    return book.interpretations().map(({ message }) => message);
  };

  it('is said as what it came to, where EDTF would have four digits', () => {
    expect(said('-500')).toEqual([
      '“-500” was read as 501 BCE, as ISO counts: there, the year 0 is 1 BCE. TimelineJS would mean 500 BCE; for that, write -0499.',
    ]);
    expect(said('-500-03')[0]).toContain('“-500-03” was read as March 501 BCE');
  });

  it('in four digits is said, too: many mean 44 BCE with -0044', () => {
    const meant = 'there, the year 0 is 1 BCE. If 44 BCE is meant, write -0043.';
    expect(said('-0044-03-15')).toEqual([
      `“-0044-03-15” was read as 15 March 45 BCE, as ISO 8601 and EDTF count: ${meant}`,
    ]);
    expect(said('-0044/-0029')[0]).toContain('“-0044/-0029” was read as 45 to 30 BCE');
  });

  it('counts as people count where that was chosen, in four digits and in fewer', () => {
    const book = createDateOrder({ yearCount: 'without a year 0' });
    const dates = ['-0044-03-15', '-44', '-0001', '-0044/-0029', '[-0044,-0043]', '-0500-03~', '-66000000'];
    expect(dates.map((text) => readDateText(text, book).edtf)).toEqual([
      '-0043-03-15',
      '-0043',
      '0000',
      '-0043/-0028',
      '[-0043,-0042]',
      '-0499-03~',
      'Y-66000000',
    ]);
    const [told] = book.interpretations();
    expect(told?.message).toContain('“-0044-03-15” was read as 15 March 44 BCE');
    expect(told?.choices.map(({ isChosen }) => isChosen)).toEqual([false, true]);
  });

  it('can be switched once for a file, however many kinds of it there are', () => {
    const book = createDateOrder({});
    for (const text of ['-0044', '-500']) readDateText(text, book);
    const choices = book.interpretations().map((one) => one.choices.map(({ options }) => options.yearCount));
    expect(choices).toEqual([['with a year 0', 'without a year 0'], []]);
  });

  it('is said nothing of where it cannot be meant otherwise', () => {
    for (const text of ['-000043-03-15', '-66000000', '+002017-01-01']) expect(said(text)).toEqual([]);
  });

  it('has no day beyond four digits, which is said', () => {
    expect(said('+012017-01-01')).toEqual([
      '“+012017-01-01” was read as Y12017: in a year of more than four digits, a date has no months and no days.',
    ]);
  });
});

it('a duration that was counted is said', () => {
  const book = createDateOrder({});
  readDateText('2017-03-01/P3D', book);
  expect(book.interpretations().map(({ message }) => message)).toEqual([
    '“2017-03-01/P3D” was read as 1–3 March 2017: its duration was counted, with its first and its last day.',
  ]);
});

describe('a beginning and an end', () => {
  it('are one interval', () => {
    expect(joinDates({ edtf: '2017' }, { edtf: '2018-03' })).toEqual({ edtf: '2017/2018-03' });
    expect(joinDates({ edtf: '2017' }, { edtf: '..' })).toEqual({ edtf: '2017/..' });
    expect(joinDates({ edtf: '2017' }, { edtf: '2017' })).toEqual({ edtf: '2017' });
  });

  it('that cannot be one are told', () => {
    expect(joinDates({ edtf: '2017' }, { edtf: '2016' }).fault).toContain('it ends (2016) before it begins (2017)');
    expect(joinDates({ edtf: '2015/2016' }, { edtf: '2018' }).fault).toContain('cannot begin or end a stretch of time');
    expect(joinDates({ edtf: '2015' }, { fault: 'the month 13 does not exist.' }).fault).toContain(
      'at the end, the month',
    );
  });
});
