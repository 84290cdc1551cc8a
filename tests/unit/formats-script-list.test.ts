// Our own list as people write it by hand: as JavaScript.
import { describe, expect, it } from 'vitest';
import { FOREIGN_FORMATS } from '../../src/formats/foreign-formats.ts';
import { createAnyReader } from '../../src/formats/read-any.ts';
import { detect } from '../../src/formats/recognise/detect.ts';

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const detected = detect(bytes);
  if (detected.kind === 'refused') throw new Error(detected.message);
  const reader = createAnyReader({ detected, options: {}, formats: FOREIGN_FORMATS, onEvent: () => undefined });
  reader.push(bytes);
  const { outline, count, problems, eventAt } = reader.end();
  const titles = Array.from({ length: count }, (_, number) => eventAt(number).title);
  return { detected, title: outline.title, titles, problems };
}

describe('our own list in JavaScript', () => {
  it.each([
    "{title: 'Bridges', events: [{title: 'It opens', when: '2019'}, {title: 'It closes', when: '2020'},]}",
    "// by hand\nconst list = {title: 'Bridges', events: [{'title': 'It opens', 'when': '2019'}, {title: 'It closes', when: new Date(2020, 0, 1)}]};",
    'export default {"title": "Bridges", "events": [{"title": "It opens", "when": "2019"}, {"title": "It closes", "when": "2020"}]}',
  ])('is read as if it were JSON: %s', (text) => {
    const { detected, ...list } = read(text);
    expect(detected).toMatchObject({ format: 'sourceline', isScript: true });
    expect(list).toEqual({ title: 'Bridges', titles: ['It opens', 'It closes'], problems: [] });
  });

  it('tells a fault of an event as our JSON does, with its place', () => {
    const { titles, problems } = read("{events: [\n{title: 'A', when: '2019'},\n{title: 'B', when: 'soon'}]}");
    expect(titles).toEqual(['A']);
    expect(problems).toMatchObject([{ path: 'events[1].when', line: 3, draft: { title: 'B', when: 'soon' } }]);
  });

  it('says where it breaks off', () => {
    const { titles, problems } = read("{events: [{title: 'A', when: '2019'}, {title: 'B', wh");
    expect(titles).toEqual(['A']);
    expect(problems.some(({ breaksOff }) => breaksOff)).toBe(true);
  });

  it('is none where only texts look like it, and a long list need not wait for its end', () => {
    const { detected } = read('{"events": [{"title": "He says: {when: now}, why: \\"so\\"", "when": "2019"}]}');
    expect(detected).not.toHaveProperty('isScript');
  });
});
