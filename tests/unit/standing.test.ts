// The rule for standing, by hand and by the table of what a source says and how it is coded.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Citation, Stance } from '../../src/model/source.ts';
import { citationsBy, standingOf, toldBy } from '../../src/model/standing.ts';

function cites(...stances: readonly [Stance, ...Stance[]]): Pick<TimelineEvent, 'citations'> {
  const citations = stances.map(
    (stance): Citation => ({ source: 'a', excerpt: [{ exact: 'words that somebody once said' }], stance }),
  );
  const [first, ...rest] = citations;
  if (!first) throw new Error('no stance');
  return { citations: [first, ...rest] };
}

function eventOf(id: string): TimelineEvent {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`unknown event: ${id}`);
  return event;
}

describe('the standing of an event', () => {
  it.each<[string | undefined, readonly [Stance, ...Stance[]]]>([
    ['reported', ['reports']],
    ['reported', ['confirms']],
    ['reported', ['claims', 'reports']],
    ['reported', ['foresees', 'confirms', 'comments']],
    ['claimed', ['claims']],
    ['claimed', ['claims', 'comments']],
    ['claimed', ['claims', 'foresees']],
    ['disputed', ['claims', 'denies']],
    ['disputed', ['reports', 'confirms', 'denies']],
    ['disputed', ['foresees', 'denies']],
    ['expected', ['foresees']],
    ['expected', ['foresees', 'comments']],
    [undefined, ['comments']],
    [undefined, ['denies']],
    [undefined, ['denies', 'comments']],
  ])('is %s where it is cited with %j', (standing, stances) => {
    expect(standingOf(cites(...stances))).toBe(standing);
  });

  it('does not hang on the order of the citations', () => {
    expect(standingOf(cites('denies', 'claims'))).toBe('disputed');
  });
});

describe('the table of what a source says and how it is coded', () => {
  it.each([
    ['the official result of 2013', 'result-2013', 'reported'],
    ['that the election was tainted by fraud', 'fraud-claimed', 'claimed'],
    ['the threat to publish the recording', 'recording-threatened', 'reported'],
    ['that Rainsy dropped the probe', 'probe-dropped', 'disputed'],
    ['why the talks failed', 'breakdown-told', 'claimed'],
    ['the phone call of 2016', 'phone-call', 'reported'],
    ['that Kem Sokha followed the advice', 'advice-followed', 'claimed'],
    ['the arrest and the charge of 2017', 'sokha-arrested', 'reported'],
    ['that he worked with the U.S. to topple the government', 'toppling-alleged', 'claimed'],
    ['what is said in the call of 2019', 'call-2019', 'claimed'],
    ['what is said in the call of 2019 on warrants', 'call-2019-warrants', 'claimed'],
    ['what is said in the call of 2019 on pardons', 'call-2019-pardon', 'claimed'],
    ['that Son Chhay took $10,000', 'son-chhay-money', 'reported'],
    ['that it was for spying', 'spying-disputed', 'disputed'],
    ['twelve years of luring Kim Sok', 'kim-sok-luring', 'disputed'],
    ['the decision of the EU in 2020', 'eu-decision', 'expected'],
    ['the effect in 2020', 'withdrawal-effect', 'expected'],
    ['the ambassadors’ visits', 'ambassadors-visit', 'reported'],
    ['the CPP’s video', 'cpp-video', 'reported'],
    ['what the video says of the charge', 'video-charge', 'claimed'],
    ['what the video says to the envoys', 'video-dissidents', 'claimed'],
    ['that the ambassadors recognised him', 'leader-recognised', 'claimed'],
    ['that media carried the remarks on Tuol Sleng', 'tuol-sleng-carried', 'reported'],
    ['that the remarks were twisted', 'tuol-sleng-twisted', 'disputed'],
  ])('%s', (_, id, standing) => {
    expect(standingOf(eventOf(id))).toBe(standing);
  });

  it('lets Hun Sen confirm his voice and the spokesman of the CNRP accept it', () => {
    const speakers = citationsBy(eventOf('phone-call'), 'confirms').map(({ speaker }) => speaker);
    expect(speakers).toEqual(['hun-sen', 'yim-sovann']);
  });

  it('keeps a refusal to comment, a motive and a verdict as comments', () => {
    const commented = (id: string): readonly (string | undefined)[] =>
      citationsBy(eventOf(id), 'comments').map(({ speaker }) => speaker);
    expect(commented('call-2019')).toContain('phay-siphan');
    expect(commented('officers-call-posted')).toEqual(['phay-siphan', 'kim-sok']);
    expect(commented('kim-sok-interview')).toEqual(['phay-siphan']);
    expect(commented('kim-sok-warrant')).toContain('phil-robertson');
    expect(commented('eu-opens-review')).toEqual(['government']);
    // The EU and the U.S. together: no single speaker.
    expect(commented('election-2018')).toEqual([undefined]);
    expect(commented('government-endorsed')).toEqual(['sam-rainsy']);
  });

  it('says with the charge of treason that it is no conviction', () => {
    for (const id of ['sokha-arrested', 'toppling-alleged', 'sokha-held', 'sokha-released', 'video-charge']) {
      expect(eventOf(id).legalStatus).toContain('Kem Sokha: charged, not convicted in these sources');
    }
  });

  it('puts the article’s own sentence about the prison beside what Kem Sokha said of it', () => {
    for (const id of ['tuol-sleng-carried', 'tuol-sleng-twisted']) {
      const words = eventOf(id).citations.flatMap(({ excerpt }) => excerpt.map(({ exact }) => exact));
      expect(words.join()).toContain('in which thousands of Cambodians were tortured and killed');
    }
  });
});

describe('the articles that tell an event', () => {
  const sources = [
    { id: 'a', publisher: 'x' },
    { id: 'b', publisher: 'x' },
    { id: 'c', publisher: 'y' },
  ].map((source) => ({ ...source, headline: '', url: '', published: '2019', publishedHow: '', credits: '' }));
  const told = (...citations: readonly [string, Stance][]): readonly string[] => {
    const [first, ...rest] = citations.map(
      ([source, stance]): Citation => ({ source, stance, excerpt: [{ exact: '…' }] }),
    );
    if (!first) throw new Error('no citation');
    return toldBy({ citations: [first, ...rest] }, { sources });
  };

  it('count one publisher once', () => {
    expect(told(['a', 'reports'], ['b', 'claims'], ['c', 'confirms'])).toEqual(['a', 'c']);
  });

  it('leave out comments and forecasts, and count denials', () => {
    expect(told(['a', 'comments'], ['c', 'foresees'])).toEqual([]);
    expect(told(['a', 'claims'], ['c', 'denies'])).toEqual(['a', 'c']);
  });

  it('are two for the arrest, the dissolution, the election of 2018 and the EU’s procedure', () => {
    for (const id of ['sokha-arrested', 'dissolution', 'election-2018', 'eu-opens-review']) {
      expect(toldBy(eventOf(id), cambodia)).toEqual(['rfa-2019', 'camboja-2019']);
    }
  });
});
