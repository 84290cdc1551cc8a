// What a file says beside its events.
import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const EVENTS = [{ id: 'a', title: 'A', when: '2019', lane: 'works' }];

function outlineOf(rest: Readonly<Record<string, unknown>>): { outline: unknown; messages: readonly string[] } {
  const { list, messages } = readText(JSON.stringify({ ...rest, events: EVENTS }));
  return { outline: list.outline, messages };
}

describe('an outline', () => {
  it('is empty where nothing is said', () => {
    expect(outlineOf({})).toEqual({
      outline: {
        id: 'list',
        title: '',
        summary: '',
        sourcesEnd: '',
        lanes: [{ id: 'works', title: 'works' }],
        chapters: [],
        silences: [],
        actors: [],
        terms: [],
        publishers: [],
        sources: [],
        afterwards: [],
        corrections: [],
      },
      messages: [],
    });
  });

  it('of a whole timeline stays as it is', () => {
    const { events, ...outline } = SMALL_TIMELINE;
    const { list } = readText(JSON.stringify(SMALL_TIMELINE));
    expect(list.outline).toEqual(outline);
    expect(Array.from({ length: list.count }, (_, number) => list.eventAt(number))).toEqual(events);
    expect(list.problems).toEqual([]);
  });

  it.each([
    ['ស្ពាន ២០១៩', 'ស្ពាន-២០១៩'],
    ['…', 'list'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('gets an id from “%s”', (title, id) => {
    expect(outlineOf({ title }).outline).toMatchObject({ title, id });
  });

  it('has the id that the list gives, in letters that a link can carry', () => {
    expect(outlineOf({ id: 'bridges-7', title: 'Bridges' }).outline).toMatchObject({ id: 'bridges-7' });
    expect(outlineOf({ id: 'My “bridges”!', title: 'Bridges' }).outline).toMatchObject({ id: 'my-bridges' });
  });

  it('may be written in a newer version of the format, which is said, and read as far as its words are known', () => {
    expect(outlineOf({ format: 'sourceline', version: 1 }).messages).toEqual([]);
    const { outline, messages } = outlineOf({ version: 2, title: 'Bridges', mood: 'calm' });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^The list is written in version 2 of the format/);
    expect(outline).toMatchObject({ title: 'Bridges', foreign: { format: 'sourceline', fields: { mood: 'calm' } } });
    expect(outlineOf({ version: 'x' }).messages[0]).toContain('“x”');
  });

  it.each([
    [{ title: {} }, { title: '' }, '“title” should be a text, but is a group in { }; it was left out.'],
    [{ sourcesEnd: 'now' }, { sourcesEnd: '' }, 'the date “now” cannot be read.'],
    [{ firstView: '2019/2018' }, {}, '“2019/2018” ends before it begins.'],
    [{ lanes: 'works' }, { lanes: [{ id: 'works', title: 'works' }] }, '“lanes” should be a list in [ ]'],
    [
      { lanes: ['works', { id: 'works', title: 'W' }] },
      { lanes: [{ id: 'works' }] },
      'the id “works” is already in use',
    ],
    [{ chapters: [{ id: 'c', title: 'C' }] }, { chapters: [] }, 'the chapter has no “when” that can be used'],
    [
      { sources: [{ id: 's', url: 'javascript:alert(1)', published: 'x' }] },
      { sources: [{ id: 's', url: 'javascript:alert(1)', published: '', headline: '' }] },
      'the address “javascript:alert(1)” does not begin with http:// or https://; it is shown as text, not as a link.',
    ],
    [
      { afterwards: [{ when: '2021', text: 'x', link: { label: 'l', url: 'data:text/html,x' } }] },
      { afterwards: [{ link: { label: 'l', url: 'data:text/html,x' } }] },
      'the address “data:text/html,x” does not begin with http:// or https://; it is shown as text, not as a link.',
    ],
    [
      { corrections: [{ on: '2019-03', event: 'a', what: 'x' }] },
      { corrections: [] },
      '“2019-03” is not a day such as 2019-11-30.',
    ],
    [{ startsWith: 'nobody' }, {}, 'There is no event “nobody” to start with.'],
  ])('says what is wrong in %j', (rest, expected, start) => {
    const { outline, messages } = outlineOf(rest);
    expect(outline).toMatchObject(expected);
    expect(messages[0]?.slice(0, start.length)).toBe(start);
    expect(outline).not.toHaveProperty('firstView');
    expect(outline).not.toHaveProperty('startsWith');
  });

  it('keeps where to start', () => {
    expect(outlineOf({ startsWith: 'a', firstView: '2019/2020' }).outline).toMatchObject({
      startsWith: 'a',
      firstView: '2019/2020',
    });
  });
});
