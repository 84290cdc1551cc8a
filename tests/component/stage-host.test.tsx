// The page shows the document that was opened last, whatever becomes of the one before.
import { describe, expect, it, vi } from 'vitest';
import { changeField } from '../../src/edit/edit-member.ts';
import { createEditStore, type EditStore, edit } from '../../src/state/edit-store.ts';
import { createStageHost, type StageHost } from '../../src/ui/app/stage-host.tsx';
import { emptyTimeline } from '../../src/ui/edit/new-timeline.ts';
import { openedFrom } from '../../src/ui/edit/opened-from.ts';
import { fillJsdomGaps } from '../fixtures/jsdom-gaps.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const FACTS = { version: '1.2.3', reportUrl: '', isForPupils: false, embeddedBy: undefined };

function openPage(): StageHost {
  fillJsdomGaps();
  return createStageHost({ render: () => undefined }, FACTS, () => () => undefined);
}

function retitle(editor: EditStore, title: string): void {
  edit(editor, changeField(editor.getState().history.timeline, 'title', title, { on: '2026-01-02T03:04:05.000Z' }));
}

describe('a page on which another timeline is opened', () => {
  it('shows it, also where the one before was changed before anything followed its changes', async () => {
    const host = openPage();
    history.replaceState(null, '', '#v=1&mine=aaaaaaaaaaaa');
    const before = createEditStore({ key: 'aaaaaaaaaaaa', timeline: SMALL_TIMELINE });
    const after = createEditStore({ key: 'bbbbbbbbbbbb', timeline: emptyTimeline('after') });
    host.show(openedFrom(before));
    retitle(before, 'Changed');
    host.show(openedFrom(after));
    // What was left must know, so that all of it is written.
    await vi.waitFor(() => expect(before.getState().isLeft).toBe(true));
    expect(host.app().outline).toMatchObject({ title: 'Untitled timeline', eventCount: 0 });
    retitle(after, 'Mine');
    expect(host.app().outline).toMatchObject({ title: 'Mine', eventCount: 0 });
    expect(after.getState().isLeft).toBe(false);
  });
});
