import { describe, expect, it } from 'vitest';
import { readSimileJson } from '../../src/formats/simile/read-simile-json.ts';
import { readSimileXml } from '../../src/formats/simile/read-simile-xml.ts';
import { testSamples } from '../fixtures/foreign-sample-tests.ts';
import { record } from '../fixtures/recording-sink.ts';

testSamples('simile-json', (name) => name.includes('painter'));
testSamples('simile-xml', (name) => name.includes('monet'));

const inJson = (event: object) => record(readSimileJson, JSON.stringify({ events: [{ title: 'x', ...event }] }));
const inXml = (attributes: string) => record(readSimileXml, `<data><event title="x" ${attributes}/></data>`);

describe('SIMILE Timeline', () => {
  it('keeps uncertain bounds: of what lasts both ends, of a moment the time in which it lies', () => {
    const bounds = { start: '1840', latestStart: '1842', earliestEnd: '1850', end: '1855' };
    expect(inJson({ ...bounds, durationEvent: true }).events[0]?.['when']).toBe('[1840..1842]/[1850..1855]');
    expect(inJson({ ...bounds, durationEvent: false }).events[0]?.['when']).toBe('[1840..1855]');
    expect(inJson({ start: '1840', latestStart: '1842', end: '1855', isDuration: 'true' }).events[0]?.['when']).toBe(
      '[1840..1842]/1855',
    );
    expect(inXml('start="1840" latestStart="1842"').events[0]?.['when']).toBe('[1840..1842]');
  });

  it('says what was assumed where a file does not say whether an event lasts', () => {
    const [xml, json] = [inXml('start="1845" end="1846"'), inJson({ start: '1845', end: '1846' })];
    expect([xml.events[0]?.['when'], json.events[0]?.['when']]).toEqual(['[1845..1846]', '1845/1846']);
    expect([xml.interpretations.length, json.interpretations.length]).toEqual([1, 1]);
    expect(inXml('start="1845" end="1846" isDuration="true"').interpretations).toEqual([]);
  });

  it('reads the dates that its old parser wrote', () => {
    expect(inXml('start="Nov 14 1840 00:00:00 GMT"').events[0]?.['when']).toBe('1840-11-14');
    expect(inXml('start="-239"').events[0]?.['when']).toBe('-0239');
    expect(inXml('start="500 BC"').events[0]?.['when']).toBe('-0499');
  });

  it('says how years before 1 were counted', () => {
    const told = inXml('start="-0044-03-15"').interpretations.map(({ message }) => message);
    expect(told[0]).toMatch(/^“-0044-03-15” was read as 15 March 45 BCE, as ISO 8601 and EDTF count/);
  });

  it('keeps the time of its place, with its zone', () => {
    expect(inXml('start="1940-10-12T22:15:00+01:00"').events[0]?.['when']).toBe('1940-10-12T22:15:00+01:00');
    expect(inXml('start="1940-10-12T22:15:00Z"').events[0]?.['when']).toBe('1940-10-12T22:15:00Z');
    expect(inXml('start="1940-10-12T22:15:00"').events[0]?.['when']).toBe('1940-10-12T22:15:00');
  });

  it('takes a caption beside a picture for what is seen in it; elsewhere it is kept', () => {
    const image = 'https://museum.example/villa.png';
    expect(inJson({ start: '1900', image, caption: 'The <b>floor</b>' }).events).toEqual([
      { title: 'x', when: '1900', media: [{ url: image, caption: 'The floor' }] },
    ]);
    expect(inJson({ start: '1900', caption: 'A seal' }).events).toEqual([
      { title: 'x', when: '1900', foreign: { format: 'simile-json', fields: { caption: 'A seal' } } },
    ]);
  });

  it('drops only the bound that cannot be read', () => {
    const { events, faults } = inXml('start="1840" end="then" isDuration="true"');
    expect(events[0]?.['when']).toBe('1840');
    expect(faults).toMatchObject([{ path: 'event[0].end', line: 1, value: '“then”' }]);
  });

  it('never replaces an entity that the file defines itself', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE data [<!ENTITY e0 "ha">${levels.join('')}]><data><event start="1900" title="x">&e30;</event></data>`;
    expect(record(readSimileXml, bomb).events).toMatchObject([{ title: 'x', when: '1900', summary: '&e30;' }]);
  });

  it('says which entities it does not know, but of no text that only looks like one', () => {
    const { events, faults } = record(
      readSimileXml,
      '<data>\n<event start="1900" title="A &b; C">&#8211; &eacute; &b; &amp;c; <![CDATA[&d;]]></event>\n</data>',
    );
    expect(events).toMatchObject([{ title: 'A &b; C' }]);
    expect(faults).toMatchObject([{ path: 'event[0]', line: 2, message: expect.stringMatching(/^“&b;” stands for/) }]);
  });

  it('says where a file breaks off', () => {
    const told = (text: string) => record(readSimileXml, text).faults.some(({ breaksOff }) => breaksOff);
    const whole = '<data><event start="1900" title="a">one</event><event start="1901" title="b">two</event></data>';
    expect([told(whole), told(whole.slice(0, -7)), told(whole.replace('"b"', '"b'))]).toEqual([false, true, false]);
  });

  it('tells where XML is broken, and reads the events around that place', () => {
    const { events, leftOut, faults } = record(
      readSimileXml,
      '<data>\n<event start="1900" title="a">one</event>\n<event start="1901" title="b\n<event start="1902" title="c"/>\n</data>',
    );
    expect(events.map(({ title }) => title)).toEqual(['a', 'c']);
    expect(leftOut.map(({ fault }) => [fault.path, fault.line])).toEqual([['event[1]', 3]]);
    expect(faults).toHaveLength(1);
  });

  it('has years as JavaScript writes them', () => {
    const text =
      '<data><event start="-000043-03-15T00:00:00.000Z" title="x"/><event start="+012017-01-01" title="y"/></data>';
    expect(record(readSimileXml, text).events.map(({ when }) => when)).toEqual(['-0043-03-15', 'Y12017']);
  });

  it('survives what is made to break readers', () => {
    for (const text of [
      '<data>'.repeat(5000),
      `<data>${'<event>'.repeat(500)}`,
      '<event start="',
      `<data>${'<!--'.repeat(50_000)}`,
      `<data><event start="1900">${'<![CDATA['.repeat(50_000)}</event></data>`,
      '<data><event __proto__="x" constructor="y" start="1900" title="z"/></data>',
      '<!DOCTYPE data SYSTEM "file:///etc/passwd"><data/>',
      `<data><event start="1900" title="${'x'.repeat(1e6)}"/></data>`,
      '<',
      '',
    ])
      record(readSimileXml, text);
  });
});
