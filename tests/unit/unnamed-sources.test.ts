// Sources of which little is known: called by what is known, never by their ids, and without half a sentence about a date.
import { describe, expect, it } from 'vitest';
import { workOfSource } from '../../src/cite/work.ts';
import { memberTitle } from '../../src/edit/member-words.ts';
import { sourceTitle } from '../../src/edit/value-words.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { laneName } from '../../src/model/lane-name.ts';
import type { Citation, Source } from '../../src/model/source.ts';
import { atBeginning, sourceHeading, sourceName } from '../../src/model/source-name.ts';
import type { Outline } from '../../src/state/document.ts';
import { knownWords } from '../../src/ui/list/known-words.ts';
import { publishedWords, publisherName } from '../../src/ui/panel/citation-names.ts';
import { knownSentence } from '../../src/ui/panel/known-sentence.ts';
import { speechWords } from '../../src/ui/panel/speech-words.ts';
import { standingSentence } from '../../src/ui/panel/standing-sentence.ts';
import { datedEvent } from '../fixtures/dated-event.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const SOURCE: Source = {
  id: 'the-mayor-goes',
  publisher: '',
  headline: '',
  url: '',
  published: '',
  publishedHow: '',
  credits: '',
};
const CITATION: Citation = { source: SOURCE.id, excerpt: [{ exact: 'The mayor goes.' }], stance: 'reports' };
const NEVER = /the-mayor-goes/;

function outlineWith(source: Source): Outline {
  return { ...SMALL_TIMELINE, sourcesEnd: '', sources: [source], eventCount: 1 };
}

function told(change: Partial<TimelineEvent> = {}): TimelineEvent {
  return datedEvent('one', '2019', { citations: [CITATION], isPublicAct: false, ...change });
}

describe('a source of which nothing is known', () => {
  const outline = outlineWith(SOURCE);

  it('is a source without a name wherever it is named', () => {
    expect(sourceName(SOURCE)).toBe('a source without a name');
    expect(sourceHeading(SOURCE)).toBe('A source without a name');
    expect(publisherName(outline, CITATION)).toBe('a source without a name');
    expect(publishedWords(outline, SOURCE)).toBe('');
    expect(standingSentence(told(), outline)).toBe(' by a source without a name');
    expect(atBeginning(speechWords(outline, CITATION).who)).toBe('A source without a name');
    expect(memberTitle('sources', SOURCE)).toBe('a source without a name');
    expect(sourceTitle(SOURCE.id, [SOURCE])).toBe('a source without a name');
    expect(workOfSource(SOURCE, undefined).title).not.toMatch(NEVER);
  });

  it('is one, too, where the list has no such source', () => {
    expect(publisherName({ ...outline, sources: [] }, CITATION)).toBe('a source without a name');
  });

  it('says no half sentence about a day that nobody gives', () => {
    expect(knownSentence(told(), outline)).toBe('Not known when it became known.');
    const foreseen = told({ citations: [{ ...CITATION, stance: 'foresees' }] });
    expect(knownSentence(foreseen, outline)).toBe('Still ahead when it was written.');
    expect(knownWords(told(), outline)).toBe('not known when');
  });
});

describe('a source of which something is known', () => {
  it('is called by its headline, or by where it stands', () => {
    const named = { ...SOURCE, headline: 'The mayor goes' };
    expect(standingSentence(told(), outlineWith(named))).toBe(' by “The mayor goes”');
    const placed = { ...SOURCE, url: 'https://www.courier.example/mayor' };
    expect(standingSentence(told(), outlineWith(placed))).toBe(' by courier.example');
  });
});

describe('a lane without a title', () => {
  it('has one name everywhere', () => {
    expect(memberTitle('lanes', { id: 'all', title: '' })).toBe('All events');
    expect(laneName({ title: '' })).toBe('All events');
    expect(laneName({ title: 'Works' })).toBe('Works');
  });
});
