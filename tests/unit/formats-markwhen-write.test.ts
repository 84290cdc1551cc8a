// A timeline as Markwhen and back again; and what Markwhen itself reads of what we write.
import { parse } from '@markwhen/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForeignReader } from '../../src/formats/foreign/foreign-reader.ts';
import { markwhenDate } from '../../src/formats/markwhen/markwhen-date.ts';
import { readMarkwhen } from '../../src/formats/markwhen/read-markwhen.ts';
import { writeMarkwhen } from '../../src/formats/markwhen/write-markwhen.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { arbitraryTimeline } from '../fixtures/arbitrary-timeline.ts';
import { samplesIn } from '../fixtures/read-samples.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

function read(text: string) {
  const reader = createForeignReader({ format: readMarkwhen, options: {}, onEvent: () => undefined });
  reader.push(new TextEncoder().encode(text));
  const { outline, count, eventAt, problems, interpretations } = reader.end();
  const events = Array.from({ length: count }, (_, number) => eventAt(number));
  return { timeline: { ...outline, events }, problems, interpretations };
}

function lossesOf({ events, ...outline }: Timeline) {
  const writer = writeMarkwhen(outline);
  for (const event of events) writer.event(event);
  writer.end();
  return writer.losses();
}

describe('A timeline as Markwhen', () => {
  it('is the same when it is read back', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const { timeline: back, problems } = read(writtenText(writeMarkwhen, timeline));
        expect(back).toEqual(timeline);
        // That a list is empty is told of any list.
        if (timeline.events.length > 0) expect(problems).toEqual([]);
      }),
      { numRuns: 60, seed: 20190307 },
    );
  });

  it.each(samplesIn('markwhen').map(({ name, bytes }) => [name, bytes] as const))(
    'keeps all that was read of %s',
    (_, bytes) => {
      const { timeline } = read(new TextDecoder().decode(bytes));
      const { timeline: back, problems } = read(writtenText(writeMarkwhen, timeline));
      expect(back).toEqual(timeline);
      expect(problems).toEqual([]);
    },
  );

  it.each(['២០១៧: ច្បាប់', '-66000000: dinos', '2017-03-01/P3D: days', 'Spring 1850: rain', '1890X: decade'])(
    'keeps a line of text that begins like a date where it is: %s',
    (line) => {
      const [event] = SMALL_TIMELINE.events;
      if (!event) throw new Error('no event');
      const timeline = { ...SMALL_TIMELINE, events: [{ ...event, summary: `Words.\n${line}` }] };
      const back = read(writtenText(writeMarkwhen, timeline));
      expect(back.problems).toEqual([]);
      expect(back.timeline.events.map(({ id }) => id)).toEqual([event.id]);
    },
  );

  it('takes what somebody changed in the text for right, and keeps the rest', () => {
    const [event] = SMALL_TIMELINE.events;
    if (!event) throw new Error('no event');
    const text = writtenText(writeMarkwhen, { ...SMALL_TIMELINE, events: [{ ...event, title: 'One #x' }] });
    const changed = text.replace(/^.*: One #x$/m, '1999-12: Another day');
    const [back] = read(changed).timeline.events;
    expect(back).toEqual({ ...event, title: 'Another day', when: { date: '1999-12', basis: 'given', how: '' } });
  });

  it('is one event of Markwhen for each of ours, in groups, with our ids', () => {
    const found = parse(writtenText(writeMarkwhen, SMALL_TIMELINE), undefined, '2020-01-01T00:00:00Z');
    expect(Object.keys(found.ids).toSorted()).toEqual(SMALL_TIMELINE.events.map(({ id }) => id).toSorted());
    expect(found.header.title).toBe(SMALL_TIMELINE.title);
    expect(found.parseMessages).toEqual([]);
  });

  it('says what Markwhen will not show, and counts it', () => {
    const [event] = SMALL_TIMELINE.events;
    if (!event) throw new Error('no event');
    const old: TimelineEvent = { ...event, id: 'old', when: { date: 'Y-66000000', basis: 'given', how: '' } };
    const about: TimelineEvent = { ...event, id: 'about', when: { date: '2019~', basis: 'given', how: '' } };
    expect(lossesOf({ ...SMALL_TIMELINE, events: [event, old, about] })).toMatchSnapshot();
    expect(lossesOf({ ...read('2019: x').timeline })).toEqual([]);
  });
});

describe('markwhenDate', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03-07', '2019-03-07'],
    ['2018/2019-05', '2018 / 2019-05'],
    ['2019~', '2019-01-01 / 2019-12-31'],
    ['2001-21', '2001-03-01 / 2001-05-31'],
    ['2019-03-07T14:30', '2019-03-07 14:30'],
    ['2019-03-07/..', '2019-03-07 / now'],
    ['[2019-04-01..2019-04-10]', '2019-04-01 / 2019-04-10'],
    ['-0043', '44 BCE'],
    ['-0299/-0199', '300 BCE - 200 BCE'],
    ['-0049/0050', '50 BCE - 50 CE'],
    ['Y-66000000', undefined],
    ['Y12345', undefined],
    ['-0043/..', '44 BCE'],
  ])('says %s as %s', (edtf, text) => {
    expect(markwhenDate(edtf).text).toBe(text);
  });
});
