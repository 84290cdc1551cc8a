// How an event became known, in one sentence.
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Outline } from '../../src/state/document.ts';
import { knownWords } from '../../src/ui/list/known-words.ts';
import { knownSentence } from '../../src/ui/panel/known-sentence.ts';
import { CLAIM, DISPUTE, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const outline: Outline = { ...SMALL_TIMELINE, eventCount: SMALL_TIMELINE.events.length };

function inPublic(event: TimelineEvent): TimelineEvent {
  return { ...event, isPublicAct: true };
}

describe('what was public', () => {
  it('is the deed where it is told as fact', () => {
    expect(knownSentence(OPENING, outline)).toBe('Done in public: known at once.');
    expect(knownWords(OPENING, outline)).toBe('known at once');
  });

  it.each([
    ['one side says it', CLAIM],
    ['it is disputed', DISPUTE],
  ])('is only the saying where %s', (_, event) => {
    expect(knownSentence(inPublic(event), outline)).toBe('Said in public: known at once.');
    expect(knownWords(inPublic(event), outline)).toBe('said in public, known at once');
  });
});
