// What one source or one speaker tells of the built-in timeline, and where it is silent.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { type LensView, lensNumberOf, lensView } from '../../src/layout/lens-view.ts';
import { sourceVoices, speakerVoices } from '../../src/layout/voices.ts';
import type { Lens } from '../../src/model/lens.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { isoDay } from '../../src/time/format-date.ts';
import { lensSentence, timeSentence } from '../../src/ui/lens/lens-words.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function seen(lens: Lens, timeline: Timeline = cambodia): LensView {
  const columns = columnsOf(timeline);
  const number = lensNumberOf(lens, timeline);
  if (!number) throw new Error(`unknown lens: ${lens.id}`);
  return lensView(columns, facetsOf(timeline, columns), number);
}

function idsOf(flags: Uint8Array, timeline: Timeline = cambodia): readonly string[] {
  const { number } = columnsOf(timeline);
  return [...flags].flatMap((flag, index) => (flag === 1 ? (timeline.events[number[index] ?? -1]?.id ?? []) : []));
}

const DAILY: Lens = { kind: 'source', id: 'daily-2017' };

describe('the view through a source', () => {
  it('tells exactly the events that cite it, and is silent about none of them', () => {
    const view = seen(DAILY);
    const citing = cambodia.events.filter(({ citations }) => citations.some(({ source }) => source === DAILY.id));
    expect(idsOf(view.told).toSorted()).toEqual(citing.map(({ id }) => id).toSorted());
    expect(view.toldCount).toBe(citing.length);
    expect(idsOf(view.silent).filter((id) => idsOf(view.told).includes(id))).toEqual([]);
  });

  it('ends before it was published, and begins with the first day that it tells', () => {
    const { span } = seen(DAILY);
    expect(span && [isoDay(span.from), isoDay(span.to)]).toEqual(['2012-07-17', '2017-03-06']);
  });

  it('is silent about what others tell inside its time, not about what came later', () => {
    const silent = idsOf(seen(DAILY).silent);
    expect(silent).toContain('vote-2013');
    expect(silent).not.toContain('sokha-arrested');
  });

  it('is silent only about what was certainly public when it was published', () => {
    const opening = SMALL_TIMELINE.events.find(({ id }) => id === 'opening');
    if (!opening) throw new Error('no opening');
    const secret = { ...opening, id: 'secret', citations: opening.citations.slice(1, 2), isPublicAct: false };
    const revealed = { ...secret, madePublic: { date: '2019-04-05', how: 'The Courier found it.' } };
    const silentWith = (event: typeof secret): readonly string[] => {
      const timeline = { ...SMALL_TIMELINE, events: [...SMALL_TIMELINE.events, event] };
      return idsOf(seen({ kind: 'source', id: 'gazette' }, timeline).silent, timeline);
    };
    // Of the secret nobody can tell when it became known.
    expect(silentWith(secret)).not.toContain('secret');
    expect(silentWith(revealed)).not.toContain('secret');
    expect(silentWith({ ...secret, isPublicAct: true })).toContain('secret');
  });

  it('counts what it only expects as told, beyond its time', () => {
    const view = seen({ kind: 'source', id: 'gazette' }, SMALL_TIMELINE);
    expect(idsOf(view.told, SMALL_TIMELINE)).toContain('second-bridge');
    expect(view.span?.to).toBeLessThanOrEqual(Date.UTC(2019, 2, 9));
  });

  it('is none for a source that the timeline does not have', () => {
    expect(lensNumberOf({ kind: 'source', id: 'nobody' }, cambodia)).toBeUndefined();
  });
});

describe('the view through a speaker', () => {
  it('tells the events in which words of that person are cited', () => {
    const view = seen({ kind: 'speaker', id: 'mayor' }, SMALL_TIMELINE);
    expect(idsOf(view.told, SMALL_TIMELINE).toSorted()).toEqual(['claim', 'opening', 'payment']);
  });
});

describe('the voices of a timeline', () => {
  const columns = columnsOf(cambodia);
  const facets = facetsOf(cambodia, columns);

  it('are its sources in their order', () => {
    expect(sourceVoices(facets, cambodia).map(({ lens }) => lens.id)).toEqual(cambodia.sources.map(({ id }) => id));
  });

  it('are its speakers, those with most events first, and nobody without words', () => {
    const voices = speakerVoices(facets, cambodia);
    expect(voices[0]?.lens.id).toBe('hun-sen');
    expect(voices.map(({ count }) => count)).toEqual(voices.map(({ count }) => count).toSorted((a, b) => b - a));
    expect(voices.every(({ count }) => count > 0)).toBe(true);
  });
});

describe('the sentences of a lens', () => {
  const view = (change: Partial<LensView>): LensView => ({ ...seen(DAILY), ...change });

  it('say how many events a source tells, and how many inside its time it does not mention', () => {
    const some = view({ toldCount: 14, silentCount: 9, unclearCount: 0 });
    expect(lensSentence(DAILY, 'The Daily of 6 March 2017', some, true)).toBe(
      'What The Daily of 6 March 2017 tells: 14 events. 9 events inside its time it does not mention: pale outlines. The other 57 lie outside its time and step back.',
    );
    const allButOne = view({ toldCount: 79, silentCount: 0, unclearCount: 0 });
    expect(lensSentence(DAILY, 'The Daily', allButOne, true)).toBe(
      'What The Daily tells: 79 events. Inside its time there is no other. The other one lies outside its time and steps back.',
    );
  });

  it('claim no silence of a speaker', () => {
    const allButOne = view({ toldCount: 79, silentCount: 1 });
    expect(lensSentence({ kind: 'speaker', id: 'mayor' }, 'Ada Stone', allButOne, true)).toBe(
      '79 events cite words of Ada Stone. 1 event inside that time does not: pale outlines.',
    );
  });

  it('speak of outlines only where there are any, and do not count as outside what may not have been public', () => {
    const unclear = view({ toldCount: 14, silentCount: 9, unclearCount: 2 });
    expect(lensSentence(DAILY, 'The Daily', unclear, false)).toBe(
      'What The Daily tells: 14 events. 9 events inside its time it does not mention. The other 57 lie outside its time, or perhaps became public only later, and step back.',
    );
    expect(lensSentence(DAILY, 'The Daily', { ...unclear, silentCount: 0 }, false)).not.toContain('no other');
  });

  it('name the time by its first and last day', () => {
    const span = { from: Date.UTC(2013, 8, 14), to: Date.UTC(2017, 2, 5) };
    expect(timeSentence(DAILY, span)).toMatch(/^Its time: 14 September 2013 to 4 March 2017, /);
  });
});
