import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { showDate } from '../../src/formats/timelinejs/date-parts.ts';
import { writeTimelineJs } from '../../src/formats/timelinejs/write-timelinejs.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { arbitraryTimeline } from '../fixtures/arbitrary-timeline.ts';
import { readSampleText, samplesIn } from '../fixtures/read-samples.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

const written = (timeline: Timeline): string => writtenText(writeTimelineJs, timeline);

function lossesOf({ events, ...outline }: Timeline) {
  const writer = writeTimelineJs(outline);
  for (const event of events) writer.event(event);
  return writer.losses();
}

/** A file of SMALL_TIMELINE in which somebody has changed the first slide. */
function changed(change: (slide: Record<string, unknown>) => void): Timeline {
  const file: { events: Record<string, unknown>[] } = JSON.parse(written(SMALL_TIMELINE));
  const [slide] = file.events;
  if (slide) change(slide);
  return readSampleText(JSON.stringify(file)).timeline;
}

describe('A timeline as TimelineJS JSON', () => {
  it('is the same when it is read back', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const { timeline: back, format, problems } = readSampleText(written(timeline));
        expect(format).toBe('timelinejs');
        expect(back).toEqual(timeline);
        if (timeline.events.length > 0) expect(problems).toEqual([]);
      }),
      { numRuns: 25, seed: 20190307 },
    );
  });

  it('carries the whole built-in timeline', () => {
    const { timeline, problems } = readSampleText(written(cambodia));
    expect(timeline).toEqual(cambodia);
    expect(problems).toEqual([]);
  });

  it('is what TimelineJS reads: a headline and a year on every slide, and our text never markup', () => {
    const [event] = SMALL_TIMELINE.events;
    const hostile = {
      ...SMALL_TIMELINE,
      events: event ? [{ ...event, title: '<img src=x onerror=alert(1)> & "co"' }] : [],
    };
    const file = JSON.parse(written(hostile));
    expect(file.events[0].text.headline).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;');
    expect(file.events[0].start_date.year).toBeTypeOf('number');
  });

  it('shows a date in our words where TimelineJS has no way to say it, and the nearest days on its axis', () => {
    expect(showDate('2019-03-07')).toEqual({ start_date: { year: 2019, month: 3, day: 7 } });
    expect(showDate('-0043-03-15')).toEqual({ start_date: { year: -44, month: 3, day: 15 } });
    expect(showDate('2018/2019-05')).toEqual({ start_date: { year: 2018 }, end_date: { year: 2019, month: 5 } });
    expect(showDate('2019~')).toEqual({ start_date: { year: 2019 }, display_date: 'about 2019' });
    expect(showDate('189X')).toEqual({ start_date: { year: 1890 }, end_date: { year: 1899 }, display_date: '1890s' });
    expect(showDate('2019-03-07/..')).toMatchObject({ start_date: { year: 2019, month: 3, day: 7 } });
    expect(showDate('../2001')).toMatchObject({ start_date: { year: 2001 }, display_date: 'until 2001' });
    expect(showDate('[2019,2021]')).toMatchObject({ start_date: { year: 2019 }, end_date: { year: 2021 } });
  });

  it('says in words what TimelineJS will not show, with how many there are', () => {
    expect(lossesOf(cambodia)).toMatchSnapshot();
    const bare = {
      ...SMALL_TIMELINE,
      actors: [],
      terms: [],
      sources: [],
      silences: [],
      afterwards: [],
      corrections: [],
    };
    const plain = readSampleText('[{"when": "2019", "title": "The bridge opens"}]').timeline.events;
    expect(lossesOf({ ...bare, events: plain })).toEqual([]);
  });

  it('is believed where somebody changed what it shows, and keeps the rest', () => {
    const [event] = SMALL_TIMELINE.events;
    const title = changed((slide) => Object.assign(slide, { text: { headline: 'Another title' } })).events[0];
    expect(title).toMatchObject({ title: 'Another title', citations: event?.citations, when: event?.when });
    const date = changed((slide) => Object.assign(slide, { start_date: { year: 1999 }, end_date: undefined }))
      .events[0];
    expect(date).toMatchObject({ title: event?.title, when: { date: '1999' }, citations: event?.citations });
  });

  it('gives slides of TimelineJS back as they were written there', () => {
    const [sample] = samplesIn('timelinejs').filter(({ name }) => name.includes('river-mill'));
    const given = JSON.parse(new TextDecoder().decode(sample?.bytes));
    const { timeline } = readSampleText(JSON.stringify(given));
    const back = JSON.parse(written(timeline));
    const [slide] = given.events;
    expect(back.events[0]).toMatchObject({ text: slide.text, media: slide.media, background: slide.background });
    expect(back.title).toMatchObject({ media: given.title.media });
    expect(back.events[2]).toMatchObject({
      display_date: 'the 1850s',
      autolink: false,
      start_date: given.events[3].start_date,
    });
  });

  it('is read without a throw, whatever happens to its signs', () => {
    const whole = written(SMALL_TIMELINE);
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 3 }), (at, length, instead) => {
        readSampleText(whole.slice(0, at) + instead + whole.slice(at + length), { format: 'timelinejs' });
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
