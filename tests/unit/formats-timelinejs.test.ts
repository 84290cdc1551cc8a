import { describe, expect, it } from 'vitest';
import { readTimelineJs } from '../../src/formats/timelinejs/read-timelinejs.ts';
import { testSamples } from '../fixtures/foreign-sample-tests.ts';
import { record } from '../fixtures/recording-sink.ts';

testSamples('timelinejs', (name) => name.includes('houston'));

function recordSlides(...events: readonly unknown[]) {
  return record(readTimelineJs, JSON.stringify({ events }));
}

const headline = (text: string) => ({ text: { headline: text } });

describe('TimelineJS JSON', () => {
  it('gives a date that comes in parts, whether they are numbers or texts', () => {
    const dates = [
      { year: 2017, month: 3, day: 4 },
      { year: '2017', month: '3', day: '4', hour: '13', minute: '05' },
      { year: '-44', month: '3' },
      { year: -13800000000 },
    ];
    const { events } = recordSlides(...dates.map((start_date) => ({ start_date, ...headline('x') })));
    expect(events.map(({ when }) => when)).toEqual(['2017-03-04', '2017-03-04T13:05', '-0043-03', 'Y-13800000000']);
  });

  it('takes the title from a start slide among the events of the first generation, where nothing else is a title', () => {
    const start = { type: 'start', headline: 'The mill', text: '<p>Its years</p>', startDate: '1930' };
    const slide = { headline: 'It burns', startDate: '1936,9,30' };
    const found = record(readTimelineJs, JSON.stringify({ timeline: { type: 'default', date: [start, slide] } }));
    expect(found.outline).toMatchObject({ title: 'The mill', summary: 'Its years' });
    expect(found.events.map(({ title }) => title)).toEqual(['It burns']);
    const titled = { timeline: { headline: 'A river', date: [start, slide] } };
    const both = record(readTimelineJs, JSON.stringify(titled));
    expect(both.outline).toMatchObject({ title: 'A river' });
    expect(both.events).toHaveLength(2);
  });

  it('reads an ISO date-time, which TimelineJS itself refuses, on the day that is written', () => {
    const { events } = recordSlides({ start_date: '2017-03-04T23:30:00+07:00', ...headline('x') });
    expect(events[0]?.['when']).toBe('2017-03-04T23:30:00+07:00');
  });

  it('never makes a date up: the event is left out with the place of what is wrong', () => {
    const { events, leftOut } = recordSlides(
      { start_date: { year: 2017, month: 13 }, ...headline('Flood') },
      { start_date: { year: 'MMXVII' }, ...headline('Flood') },
      { start_date: {}, ...headline('Flood') },
      { start_date: '', ...headline('Flood') },
      headline('Flood'),
    );
    expect(events).toEqual([]);
    expect(leftOut.map(({ fault }) => fault.path)).toEqual([
      'events[0].start_date.month',
      'events[1].start_date.year',
      'events[2].start_date',
      'events[3].start_date',
      'events[4].start_date',
    ]);
    expect(leftOut[0]).toMatchObject({ draft: { title: 'Flood', when: '2017-13' }, fault: { value: '13', line: 1 } });
  });

  it('takes the title from the text where there is no headline', () => {
    const text = '<p>The bridge opened in 1863. It had taken nine years and had cost more than anybody had said.</p>';
    const { events } = recordSlides({ start_date: { year: 1863 }, text: { text } });
    expect(events[0]).toMatchObject({
      title: 'The bridge opened in 1863.',
      summary: expect.stringContaining('It had taken'),
    });
  });

  it('turns markup into text, and never a script into a link', () => {
    const { events } = recordSlides({
      start_date: { year: 1863 },
      text: { headline: '<b onclick="x()">Bold</b>', text: '<a href="javascript:x()">no</a> <img src=x onerror=x()>' },
      media: { url: 'javascript:x()' },
    });
    expect(events[0]).toMatchObject({ title: 'Bold', summary: 'no' });
    expect(events[0]).not.toHaveProperty('links');
    expect(events[0]).not.toHaveProperty('media');
  });

  it('gives the same however its text is cut into pieces', () => {
    const text = JSON.stringify({ events: [{ start_date: { year: 1863 }, ...headline('ស្ពាន 😀') }] });
    expect(record(readTimelineJs, text, {}, 3)).toEqual(record(readTimelineJs, text));
  });
});
