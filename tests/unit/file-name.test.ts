// The names of files that are taken away: every system takes them, and nobody loses the script of their language.
import { describe, expect, it } from 'vitest';
import { fileName, titleOfFile } from '../../src/sync/file-name.ts';

describe('fileName', () => {
  it.each([
    ['Floods of 2013: “what they said”', 'floods-of-2013-what-they-said.csv'],
    ['ទឹក\u200bជំនន់ ២០១៣', 'ទឹកជំនន់-២០១៣.csv'],
    ['Été à Łódź', 'été-à-łódź.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['<>:"/\\|?*\u0000 .', 'timeline.csv'],
    ['', 'timeline.csv'],
    ['CON', 'con-timeline.csv'],
    ['lpt1', 'lpt1-timeline.csv'],
    ['Console', 'console.csv'],
    ['invoice\u202Efdp.exe', 'invoicefdp-exe.csv'],
  ])('makes of %j %j', (title, name) => {
    expect(fileName(title, '.csv')).toBe(name);
  });

  it('cuts what is too long for a disk between two letters', () => {
    const name = fileName('ភាសាខ្មែរ'.repeat(100), '.json');
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    expect(name).toMatch(/^(?:ភាសាខ្មែរ)+/);
    // A mark without its letter, or half of a pair, would be shown as a ring or a box.
    expect([...new Intl.Segmenter().segment(name)].every(({ segment }) => !/^\p{M}/u.test(segment))).toBe(true);
  });
});

it.each([
  ['museum.xml', 'museum'],
  ['class_trip-2019.csv', 'class trip 2019'],
  ['1914-1918 front.json', '1914-1918 front'],
  ['ទឹកជំនន់-ភ្នំពេញ.csv', 'ទឹកជំនន់ ភ្នំពេញ'],
  ['v1.2', 'v1.2'],
  ['Pasted text', 'Pasted text'],
  ['.csv', '.csv'],
  ['___.csv', '___.csv'],
])('a list without a title in the file %j is called %j', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});
