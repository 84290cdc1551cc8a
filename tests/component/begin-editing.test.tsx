// The first change of a timeline makes a copy of it, which can be changed also where this computer keeps nothing.
import { describe, expect, it, vi } from 'vitest';
import { changeField } from '../../src/edit/edit-member.ts';
import { edit, leave } from '../../src/state/edit-store.ts';
import { beginEditing } from '../../src/ui/edit/begin-editing.ts';
import { emptyTimeline, newTimeline } from '../../src/ui/edit/new-timeline.ts';
import { openKept } from '../../src/ui/edit/open-kept.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

describe('the first change', () => {
  it('makes a copy under a key of its own, and says that the original stays', async () => {
    const { app } = await renderOnStage(<p>Anything</p>);
    const editor = await beginEditing(app);
    expect(editor.getState().key).toMatch(/^[a-z0-9]{12}$/);
    expect(editor.getState().history.timeline).toEqual(SMALL_TIMELINE);
    expect(app.store.getState().notices).toEqual([
      {
        path: 'mine',
        message: 'You are changing a copy that is kept on this computer; the built-in timeline stays as it is.',
      },
    ]);
    leave(editor);
  });

  it('makes none where another timeline was opened meanwhile', async () => {
    const { app } = await renderOnStage(<p>Anything</p>);
    await expect(beginEditing(app, () => false)).rejects.toThrow('Another timeline was opened meanwhile.');
    expect(app.store.getState().notices).toEqual([]);
  });

  it('can be made where this computer keeps nothing, and says so', async () => {
    // jsdom has no database.
    const { app } = await renderOnStage(<p>Anything</p>);
    const editor = await beginEditing(app);
    edit(editor, changeField(SMALL_TIMELINE, 'title', 'Mine', { on: '2026-01-02T03:04:05.000Z' }));
    await vi.waitFor(() => expect(editor.getState().saving).toBe('failed'));
    expect(editor.getState().fault).toContain('so changes are lost when it is closed. Take it away as a file');
    expect(editor.getState().history.timeline.title).toBe('Mine');
    leave(editor);
  });
});

describe('a timeline that is kept', () => {
  it('is not opened where this computer keeps nothing, with a sentence', async () => {
    await expect(openKept('a1b2c3d4e5f6')).rejects.toThrow('so this timeline cannot be opened here.');
  });

  it('begins empty, with the form open in which it is named', async () => {
    const { app } = await renderOnStage(<p>Anything</p>);
    const show = vi.fn();
    await newTimeline({ ...app, host: { ...app.host, show } });
    const [opened] = show.mock.calls[0] ?? [];
    expect(opened).toMatchObject({
      form: { kind: 'timeline' },
      origin: { kind: 'kept' },
      document: { outline: { eventCount: 0 } },
    });
    expect(emptyTimeline('x')).toMatchObject({ id: 'x', title: 'Untitled timeline', events: [] });
    leave(opened.editor);
  });
});
