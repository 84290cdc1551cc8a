// The built-in timeline as a whole: what it must hold, and what it must never say.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { builtInTimelines, loadTimeline } from '../../src/data/catalog.ts';
import { checkTimeline } from '../../src/model/check-timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { wordCount } from '../../src/model/excerpt.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { isoDay } from '../../src/time/format-date.ts';
import { extentOf } from '../../src/time/fuzzy-date.ts';

const { events, sources, chapters, lanes } = cambodia;

function eventOf(id: string): TimelineEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`unknown event: ${id}`);
  return event;
}

function extent(edtf: string): { readonly from: number; readonly to: number } {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`unreadable date: ${edtf}`);
  return extentOf(date);
}

describe('the built-in timeline', () => {
  it('is loaded by its name, and another name throws', async () => {
    expect(builtInTimelines).toEqual(['cambodia']);
    expect(await loadTimeline('cambodia')).toBe(cambodia);
    await expect(loadTimeline('atlantis')).rejects.toThrow('unknown timeline: atlantis');
  });

  it('has no fault that a check can find', () => {
    expect(checkTimeline(cambodia)).toEqual([]);
  });

  it('has at least 60 events', () => {
    expect(events.length).toBeGreaterThanOrEqual(60);
  });

  it('reaches from 1997 to August 2020, with three events before 2013', () => {
    const extents = events.map(({ when }) => extent(when.date));
    expect(isoDay(Math.min(...extents.map(({ from }) => from)))).toBe('1997-01-01');
    expect(isoDay(Math.max(...extents.map(({ to }) => to)))).toBe('2020-09-01');
    expect(extents.filter(({ to }) => to <= extent('2013').from)).toHaveLength(3);
  });

  it.each(sources.map(({ id }) => id))('draws at least eight events from %s', (id) => {
    expect(events.filter(({ citations }) => citations.some(({ source }) => source === id)).length).toBeGreaterThan(7);
  });

  it('uses every chapter and every lane', () => {
    expect(new Set(events.map(({ chapter }) => chapter))).toEqual(new Set(chapters.map(({ id }) => id)));
    expect(new Set(events.map(({ lane }) => lane))).toEqual(new Set(lanes.map(({ id }) => id)));
  });

  it('has about ten events that are seen at first sight', () => {
    const heaviest = events.filter(({ weight }) => weight === 5);
    expect(heaviest.length).toBeGreaterThanOrEqual(8);
    expect(heaviest.length).toBeLessThanOrEqual(12);
  });

  it('quotes 25 words as a rule', () => {
    const lengths = events
      .flatMap(({ citations }) => citations)
      .map(({ excerpt }) => excerpt.reduce((sum, { exact }) => sum + wordCount(exact), 0));
    const long = lengths.filter((length) => length > 25);
    expect(long.length / lengths.length).toBeLessThan(0.1);
  });

  it('says no word in its own voice that takes a side', () => {
    const own = events.flatMap(({ title, summary, disagreement = '', legalStatus = '' }) => [
      title,
      summary,
      disagreement,
      legalStatus,
    ]);
    const told = [...own, ...chapters.flatMap(({ title, summary }) => [title, summary]), cambodia.summary];
    expect(told.filter((text) => /\b(coup|criminals?|fugitives?|parade|mouthpiece|regime)\b/i.test(text))).toEqual([]);
  });

  it('never copies its sentences from an excerpt', () => {
    for (const { summary, citations } of events) {
      for (const { excerpt } of citations) {
        for (const { exact } of excerpt) {
          const words = exact.split(/\s+/);
          const runs = words.flatMap((_, i) => (i + 8 <= words.length ? [words.slice(i, i + 8).join(' ')] : []));
          expect(runs.filter((run) => summary.includes(run))).toEqual([]);
        }
      }
    }
  });

  it('says whose translation the words are where RFA quotes Khmer speech', () => {
    const quoted = events.flatMap(({ citations }) => citations.filter(({ source }) => source.startsWith('rfa')));
    const spoken = quoted.filter(({ excerpt }) => excerpt.some(({ exact }) => /\b(I|me|we)\b/.test(exact)));
    expect(spoken.length).toBeGreaterThan(3);
    expect(spoken.filter(({ translation }) => translation !== "RFA's translation")).toEqual([]);
    const translated = events.flatMap(({ citations }) => citations.filter(({ translation }) => translation));
    expect(translated.filter(({ source, speaker }) => !source.startsWith('rfa') && speaker)).toEqual([]);
  });

  it('closes every quotation mark that it opens', () => {
    const fragments = events.flatMap(({ citations }) => citations.flatMap(({ excerpt }) => excerpt));
    const count = (text: string, sign: string): number => text.split(sign).length;
    expect(fragments.filter(({ exact }) => count(exact, '“') !== count(exact, '”'))).toEqual([]);
  });

  it('links no event to one that lies wholly after it', () => {
    for (const { id, when, connections } of events) {
      for (const { kind, event } of connections) {
        const isInOrder = extent(eventOf(event).when.date).from < extent(when.date).to;
        expect([id, kind, event, isInOrder]).toEqual([id, kind, event, true]);
      }
    }
  });

  it('lets an office begin or end on no day that only a mention gives', () => {
    const dated = cambodia.actors.flatMap(({ id, offices }) =>
      offices.flatMap(({ when }) => (when ? [[id, when]] : [])),
    );
    expect(dated).toEqual([
      // Kem Sokha took over on 2 March 2017, until the party was dissolved; Sam Rainsy resigned in February 2017.
      ['kem-sokha', '../2017-03-02'],
      ['kem-sokha', '2017-03-02/2017-11'],
      ['sam-rainsy', '../2017-02'],
      // Two offices that are told apart by when they are mentioned.
      ['phay-siphan', '2018'],
      ['phay-siphan', '2019-02'],
    ]);
  });

  it('begins with whom it is about where it says how an accusation of somebody stood', () => {
    const people = cambodia.actors.filter(({ kind }) => kind === 'person').map(({ name }) => `${name}: `);
    const nameless = events.filter(
      ({ legalStatus }) => legalStatus && !people.some((name) => legalStatus.startsWith(name)),
    );
    // The fraud that the CNRP alleges is nobody's by name.
    expect(nameless.map(({ id }) => id)).toEqual(['fraud-claimed']);
  });

  it('tells of the men with similar names apart', () => {
    for (const id of ['kem-sokha', 'kim-sok', 'sok-eysan']) {
      expect(cambodia.actors.find((actor) => actor.id === id)?.notToBeConfusedWith).toHaveLength(2);
    }
  });

  it('gives an accusation of a crime with how it stood', () => {
    const accusing = /treason|defamation|felony|warrant|spying|fraud|overthrow|topple/i;
    const bare = events.filter(({ title, legalStatus }) => accusing.test(title) && !legalStatus);
    expect(bare).toEqual([]);
  });

  it('places the two Februaries of one paragraph a year apart', () => {
    expect(eventOf('eu-opens-review').when.date).toBe('2019-02-12');
    expect(eventOf('eu-decision').when.date).toBe('2020-02');
  });

  it('has the call of 2016, and all that was said in it, made public in March 2017', () => {
    const posted = eventOf('call-posted').connections.filter(({ kind }) => kind === 'makes public');
    expect(posted.length).toBeGreaterThan(5);
    expect(posted.map(({ event }) => eventOf(event).madePublic?.date)).toEqual(posted.map(() => '2017-03-04'));
  });
});

describe('the days found elsewhere', () => {
  it.each([
    ['cnrp-formed', '2012', '2012-07-17'],
    ['result-2013', '[2013-07-28..2013-09-26]', '[2013-09-07,2013-09-08]'],
    ['first-sitting', '[2013-09-23..2013-09-26]', '2013-09-23'],
    ['government-endorsed', '[2013-09-23..2013-09-26]', '2013-09-24'],
    ['strike-threatened', '[2013-09-23..2013-09-26]', '2013-09-25'],
    ['headquarters', '2016-05/2016-12', '2016-05-26/2016-12-02'],
    ['cease-fire', '[2016-09-21..2016-09-30]', '2016-09-22'],
    ['phone-call', '[2016-09-21..2016-09-25]', '2016-09-25'],
    ['pardon', '2016-12', '2016-12-02'],
    ['rainsy-resigns', '2017-02', '2017-02-11'],
    ['call-posted', '2017-03-04', '2017-03-04'],
    ['voice-confirmed', '2017-03-05', '2017-03-05'],
    ['local-elections', '2017-06', '2017-06-04'],
    ['kim-sok-sentenced', '2017', '2017-08-10'],
    ['sokha-arrested', '2017-09', '2017-09-03'],
    ['dissolution', '2017-11', '2017-11-16'],
    ['election-2018', '2018-07', '2018-07-29'],
    ['kim-sok-leaves-prison', '2018', '2018-08-17'],
    ['compensation-demanded', '2018', '2018-08-29'],
    ['kim-sok-warrant', '2018', '2018-09-14'],
    ['kim-sok-exile', '[2018-09-19..2019-02-14]', '2018-10-12'],
    ['sokha-released', '2019-11-10', '2019-11-10'],
    ['eu-report', '2019-11', '2019-11-12'],
    ['month-to-answer', '2019-11/2019-12', '2019-11-12/2019-12-12'],
    ['eu-decision', '2020-02', '2020-02-12'],
    ['withdrawal-effect', '2020-08', '2020-08-12'],
  ])('stand beside the article’s own for %s, which says %s: %s', (id, date, elsewhere) => {
    const { when } = eventOf(id);
    expect([when.date, when.elsewhere?.date]).toEqual([date, elsewhere]);
    expect(when.elsewhere?.disagreement).toBeUndefined();
    const [own, other] = [extent(date), extent(elsewhere)];
    expect(own.from <= other.from && other.to <= own.to).toBe(true);
  });

  it.each([
    ['tuol-sleng-carried', '2013-06', '2013-05-20'],
    ['talks-2013', '2013-09-14/2013-09-15', '{2013-09-14,2013-09-16,2013-09-17}'],
    ['party-law', '2017-02', '2017-02-20'],
    ['eu-opens-review', '2019-02-12', '2019-02-11'],
  ])('disagree for %s, and a sentence says so', (id, date, elsewhere) => {
    const { when } = eventOf(id);
    expect([when.date, when.elsewhere?.date]).toEqual([date, elsewhere]);
    expect(when.elsewhere?.disagreement).toMatch(/\w.*\.$/);
  });

  it.each([
    ['cpp-video', '[2019-11-21,2019-11-28]'],
    ['kim-sok-interview', '[2018-09-19,2018-09-26,2018-10-03,2018-10-10]'],
    ['call-2019', '[2019-02-12..2019-02-14]'],
  ])('are missing for %s, which stays uncertain', (id, date) => {
    const { when } = eventOf(id);
    expect(when.date).toBe(date);
    expect(when.elsewhere).toBeUndefined();
  });
});
