// The history in words, and the check of quotations against the texts that the author supplied.
import { describe, expect, it } from 'vitest';
import { changeLog } from '../../src/edit/change-log.ts';
import { changeEvent, removeEvent } from '../../src/edit/edit-event.ts';
import { makeEdit, startEdits, undoEdit } from '../../src/edit/edit-history.ts';
import { changeMember } from '../../src/edit/edit-member.ts';
import { verificationReport } from '../../src/edit/verification-report.ts';
import { fingerprint } from '../../src/model/excerpt.ts';
import type { Citation } from '../../src/model/source.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const at = (minute: number): { readonly on: string } => ({ on: `2026-01-02T03:0${minute}:00.000Z` });

describe('the history of changes', () => {
  const [citation] = OPENING.citations;
  const quoted: Citation = { ...citation, excerpt: [{ exact: 'The mayor opened it' }] };
  const first = makeEdit(
    startEdits(SMALL_TIMELINE),
    changeEvent(SMALL_TIMELINE, 'opening', { ...OPENING, citations: [quoted, ...OPENING.citations.slice(1)] }, at(1)),
  );
  const source = { ...first.timeline.sources[0], headline: 'Bridge Opened' };
  const second = makeEdit(first, {
    ...changeMember(
      first.timeline,
      { part: 'sources', at: 0 },
      { ...SMALL_TIMELINE.sources[0], ...source } as never,
      at(2),
    ),
  });
  const third = makeEdit(second, removeEvent(second.timeline, 'letter', at(3)));
  const history = { ...undoEdit(third), told: [{ on: '2025-12-31T00:00:00.000Z', words: 'Something old' }] };
  const rows = changeLog(history);

  it('names event and source, and what stood there before and after, the latest first', () => {
    expect(rows.map(({ on }) => on)).toEqual([at(3).on, at(2).on, at(1).on, '2025-12-31T00:00:00.000Z']);
    expect(rows[2]).toMatchObject({
      what: 'Changed a quotation of “The mayor opens the bridge”',
      event: 'The mayor opens the bridge',
      source: 'Bridge Opened',
    });
    expect(rows[2]?.before).toContain('“The mayor opened the well-known bridge, at noon […] before a crowd');
    expect(rows[2]?.after).toContain('“The mayor opened it” (Bridge Opened, reports)');
    expect(rows[1]).toMatchObject({ source: 'Bridge Opened', before: 'Mayor Opens Bridge', after: 'Bridge Opened' });
  });

  it('tells what was taken back, and of what is long ago the words', () => {
    expect(rows.map(({ isUndone }) => isUndone)).toEqual([true, false, false, false]);
    expect(rows[0]).toMatchObject({ what: 'Removed “The engineer writes a letter”', after: '' });
    expect(rows[0]?.before).toContain('date: September 2018 – “last September”');
    expect(rows[3]).toMatchObject({ what: 'Something old', before: '', after: '' });
  });
});

describe('the check of quotations', () => {
  it('tells what stands in a supplied text, what does not, and what was verified or changed without one', () => {
    const verified = (words: string): Citation => ({
      source: 'courier',
      excerpt: [{ exact: words }],
      stance: 'reports',
      verified: fingerprint('courier', [{ exact: 'It opened' }]),
    });
    const events = [
      OPENING,
      { ...OPENING, id: 'other', citations: [verified('It opened'), verified('It was opened')] as const },
    ];
    const text =
      'On Monday, the mayor opened the “well-known” bridge. The mayor opened the well-known bridge, at noon, before a crowd of some hundreds.';
    const texts = { gazette: { text, on: '2026-01-01' } };
    const { rows, counts } = verificationReport({ ...SMALL_TIMELINE, events }, texts);
    expect(rows.map(({ result }) => result)).toEqual([
      'found',
      'unchecked',
      'unchecked',
      'verified before',
      'changed since',
    ]);
    expect(counts).toEqual({ found: 1, missing: 0, unchecked: 2, 'verified before': 1, 'changed since': 1 });
    const without = verificationReport(SMALL_TIMELINE, { gazette: { text: 'Other words.', on: '2026-01-01' } });
    expect(without.rows[0]).toMatchObject({ result: 'missing', headline: 'Mayor Opens Bridge', quote: 0 });
  });
});
