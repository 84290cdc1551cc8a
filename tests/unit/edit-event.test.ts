// Every way to change an event or what stands beside the events, what follows from it, and the words for it.
import { describe, expect, it } from 'vitest';
import { applyEdit, type Edit, revertEdit } from '../../src/edit/change.ts';
import {
  addEvent,
  addedEvent,
  changeEvent,
  duplicateEvent,
  moveEventDate,
  removeEvent,
} from '../../src/edit/edit-event.ts';
import { addMember, changeField, changeMember, moveMember, removeMember, spotOf } from '../../src/edit/edit-member.ts';
import { eventFault } from '../../src/edit/event-fault.ts';
import { removalFault } from '../../src/edit/member-followers.ts';
import { checkTimeline } from '../../src/model/check-timeline.ts';
import type { FoundElsewhere, TimelineEvent } from '../../src/model/event.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const MAKING = { on: '2026-01-02T03:04:05.000Z' };

function changed(change: Partial<TimelineEvent>): Edit {
  return changeEvent(SMALL_TIMELINE, 'opening', { ...OPENING, ...change }, MAKING);
}

const REPORT: FoundElsewhere = { date: '2019-03-08', url: 'https://herald.example/', publisher: 'The Herald' };

/** What another report gives becomes something else. */
function report(after: FoundElsewhere | undefined, before?: FoundElsewhere): Edit {
  const withReport = (elsewhere?: FoundElsewhere): TimelineEvent => ({
    ...OPENING,
    when: { ...OPENING.when, ...(elsewhere ? { elsewhere } : {}) },
  });
  return changeEvent({ ...SMALL_TIMELINE, events: [withReport(before)] }, 'opening', withReport(after), MAKING);
}

describe('words of an edit', () => {
  const date = (to: string): Edit => changed({ when: { ...OPENING.when, date: to } });

  it.each([
    [date('2019-03-08'), 'Changed the date of “The mayor opens the bridge” from 7 to 8 March 2019'],
    [date('2019-03-06'), 'Changed the date of “The mayor opens the bridge” from 7 March 2019 to 6 March 2019'],
    [date('2019-04~'), 'Changed the date of “The mayor opens the bridge” from 7 March 2019 to about April 2019'],
    [report(REPORT), 'Added another report’s date to “The mayor opens the bridge”: 8 March 2019'],
    [report(undefined, REPORT), 'Removed another report’s date from “The mayor opens the bridge”'],
    [
      report({ ...REPORT, date: '2019-03-09' }, REPORT),
      'Changed another report’s date of “The mayor opens the bridge” from 8 to 9 March 2019',
    ],
    [
      report({ ...REPORT, disagreement: 'By a day.' }, REPORT),
      'Said that reports disagree about the date of “The mayor opens the bridge”',
    ],
    [
      report(REPORT, { ...REPORT, disagreement: 'By a day.' }),
      'Said that reports agree about the date of “The mayor opens the bridge”',
    ],
    [
      report({ ...REPORT, note: 'On one outlet’s word.' }, REPORT),
      'Changed what is said of another report’s date of “The mayor opens the bridge”',
    ],
    [changed({ title: 'It opens' }), 'Changed the title of “The mayor opens the bridge” to “It opens”'],
    [changed({ lane: 'money' }), 'Moved “The mayor opens the bridge” to the lane “Money”'],
    [changed({ citations: OPENING.citations.slice(0, 2) }), 'Removed a quotation from “The mayor opens the bridge”'],
    [changed({ title: 'A', summary: 'B' }), 'Changed the title and summary of “The mayor opens the bridge”'],
    [duplicateEvent(SMALL_TIMELINE, 'opening', MAKING), 'Duplicated “The mayor opens the bridge”'],
    [removeEvent(SMALL_TIMELINE, 'opening', MAKING), 'Removed “The mayor opens the bridge”'],
    [changeField(SMALL_TIMELINE, 'title', 'Bridges', MAKING), 'Changed the title of the timeline to “Bridges”'],
    [
      changeMember(SMALL_TIMELINE, { part: 'lanes', at: 1 }, { id: 'money', title: 'Costs' }, MAKING),
      'Renamed the lane “Money” to “Costs”',
    ],
  ])('say what it did: %#', (edit, words) => {
    expect(edit.words).toBe(words);
  });
});

describe('an event', () => {
  it('is added with an id of its own and the lane that it names', () => {
    const edit = addEvent(SMALL_TIMELINE, { ...OPENING, title: 'នៅ ២០១៩', id: '', lane: 'new' }, MAKING, 'claim');
    const { events, lanes } = applyEdit(SMALL_TIMELINE, edit);
    expect(events[2]).toMatchObject({ id: 'នៅ-២០១៩', title: 'នៅ ២០១៩' });
    expect(lanes.at(-1)).toEqual({ id: 'new', title: 'new' });
  });

  it('is duplicated beside itself, again and again, under other names', () => {
    const once = applyEdit(SMALL_TIMELINE, duplicateEvent(SMALL_TIMELINE, 'opening', MAKING));
    const copy = once.events[1];
    const edit = duplicateEvent(once, copy?.id ?? '', MAKING);
    expect(copy?.title).toBe('The mayor opens the bridge (copy)');
    expect(addedEvent(edit)).toMatchObject({
      id: 'the-mayor-opens-the-bridge-copy-2',
      title: 'The mayor opens the bridge (copy 2)',
    });
  });

  it('is removed with what leads to it, so that nothing leads nowhere', () => {
    const edit = removeEvent(SMALL_TIMELINE, 'opening', MAKING);
    const after = applyEdit(SMALL_TIMELINE, edit);
    expect(after.events.map(({ id }) => id)).not.toContain('opening');
    expect(checkTimeline(after).filter(({ path }) => /connections|corrections|startsWith/.test(path))).toEqual([]);
    expect(revertEdit(after, edit)).toEqual(SMALL_TIMELINE);
  });

  it.each([
    ['without a title', { title: ' ' }, 'An event needs a title.'],
    ['without a date', { when: { ...OPENING.when, date: '' } }, 'An event needs a date.'],
    ['with a date that nobody can read', { when: { ...OPENING.when, date: 'soon' } }, '“soon” is not a date'],
    ['that is only denied', { citations: [{ ...OPENING.citations[0], stance: 'denies' as const }] }, 'Nobody says yet'],
  ])('%s cannot be shown, and no edit makes one', (_, change, words) => {
    expect(eventFault({ ...OPENING, ...change })).toContain(words);
    expect(changed(change).changes).toEqual([]);
    expect(addEvent(SMALL_TIMELINE, { ...OPENING, ...change }, MAKING).changes).toEqual([]);
  });

  it('that stays the same, or is not there, changes nothing', () => {
    expect(changed({}).changes).toEqual([]);
    expect(moveEventDate(SMALL_TIMELINE, 'nobody', '2019', MAKING).changes).toEqual([]);
  });
});

describe('what stands beside the events', () => {
  it('is a lane whose events go over into another when it is removed', () => {
    const spot = { part: 'lanes', at: 1 } as const;
    const edit = removeMember(SMALL_TIMELINE, spot, MAKING);
    const after = applyEdit(SMALL_TIMELINE, edit);
    expect(after.lanes.map(({ id }) => id)).toEqual(['works']);
    expect(new Set(after.events.map(({ lane }) => lane))).toEqual(new Set(['works']));
    expect(revertEdit(after, edit)).toEqual(SMALL_TIMELINE);
    expect(removalFault(after, { part: 'lanes', at: 0 })).toBe(
      'A timeline with events needs a lane; rename this one instead.',
    );
  });

  it('is not removed where somebody’s words rest on it, and says which', () => {
    expect(removalFault(SMALL_TIMELINE, { part: 'sources', at: 0 })).toBe(
      '“Mayor Opens Bridge” is quoted in “The mayor opens the bridge” and 3 more events; remove those quotations first.',
    );
    expect(removalFault(SMALL_TIMELINE, { part: 'publishers', at: 0 })).toContain('published one source');
    expect(removalFault(SMALL_TIMELINE, { part: 'actors', at: 0 })).toContain('Words of “Ada Stone” are quoted in');
    expect(removeMember(SMALL_TIMELINE, { part: 'sources', at: 0 }, MAKING).changes).toEqual([]);
  });

  it('keeps its id when it is changed, and gets a free one when it is added', () => {
    const spot = spotOf(SMALL_TIMELINE, 'terms', 'ebt') ?? { part: 'terms', at: -1 };
    const edit = changeMember(SMALL_TIMELINE, spot, { id: 'other', short: 'Toll', explanation: 'A price.' }, MAKING);
    expect(applyEdit(SMALL_TIMELINE, edit).terms[1]).toEqual({ id: 'ebt', short: 'Toll', explanation: 'A price.' });
    const added = addMember(SMALL_TIMELINE, 'lanes', { id: 'works', title: 'Works' }, MAKING);
    expect(applyEdit(SMALL_TIMELINE, added).lanes.at(-1)?.id).toBe('works-2');
  });

  it('changes its place in the list', () => {
    const edit = moveMember(SMALL_TIMELINE, { part: 'lanes', at: 1 }, -1, MAKING);
    expect(applyEdit(SMALL_TIMELINE, edit).lanes.map(({ id }) => id)).toEqual(['money', 'works']);
    expect(moveMember(SMALL_TIMELINE, { part: 'lanes', at: 1 }, 1, MAKING).changes).toEqual([]);
  });
});
