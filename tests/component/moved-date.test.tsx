// A date is moved by its handle, also where the event is taken away in the middle of that.
import { act, fireEvent, screen } from '@testing-library/react';
import type { JSX } from 'react';
import { describe, expect, it } from 'vitest';
import { useStore } from 'zustand';
import { removeEvent } from '../../src/edit/edit-event.ts';
import { createEditStore, type EditStore, edit, undo } from '../../src/state/edit-store.ts';
import { DateHandle } from '../../src/ui/drag/date-handle.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

const MAKING = { on: '2026-01-02T03:04:05.000Z' };
const TITLE = 'The mayor opens the bridge';

/** The handle of an event as long as there is one, as on the timeline. */
function Handle({ editor }: { readonly editor: EditStore }): JSX.Element | undefined {
  const event = useStore(editor, ({ history }) => history.timeline.events.find(({ id }) => id === 'opening'));
  const place = { part: 'whole', across: 100, apart: 0, lengthPx: 1000, isUpright: false } as const;
  return event && <DateHandle editor={editor} event={event} {...place} />;
}

interface Opened extends Staged {
  readonly editor: EditStore;
}

async function openHandle(): Promise<Opened> {
  const editor = createEditStore({ key: 'kept', timeline: SMALL_TIMELINE });
  HTMLElement.prototype.setPointerCapture = () => undefined;
  return { editor, ...(await renderOnStage(<Handle editor={editor} />, { editor })) };
}

/** A press of the first button, or what follows it; jsdom has no event of its own for pointers. */
function point(handle: HTMLElement, kind: 'pointerdown' | 'pointermove' | 'pointerup', clientX: number): void {
  fireEvent(handle, new MouseEvent(kind, { button: 0, clientX, bubbles: true }));
}

function drag(): HTMLElement {
  const handle = screen.getByRole('slider');
  point(handle, 'pointerdown', 500);
  point(handle, 'pointermove', 800);
  return handle;
}

function dateIn(editor: EditStore): string | undefined {
  return editor.getState().history.timeline.events.find(({ id }) => id === 'opening')?.when.date;
}

function messages({ app }: Staged): readonly string[] {
  return app.store.getState().notices.map(({ message }) => message);
}

describe('a handle that is dragged', () => {
  it('moves its date once it is let go of, and undo brings the old one back', async () => {
    const opened = await openHandle();
    const before = dateIn(opened.editor);
    const handle = drag();
    expect(dateIn(opened.editor)).toBe(before);
    point(handle, 'pointerup', 800);
    expect(dateIn(opened.editor)).not.toBe(before);
    act(() => undo(opened.editor));
    expect(dateIn(opened.editor)).toBe(before);
    expect(messages(opened)).toEqual([]);
  });

  it('keeps nothing and says why where the event is taken away meanwhile', async () => {
    const opened = await openHandle();
    const { editor } = opened;
    drag();
    act(() => edit(editor, removeEvent(editor.getState().history.timeline, 'opening', MAKING)));
    expect(screen.queryByRole('slider')).toBeNull();
    const { history } = editor.getState();
    expect(messages(opened)).toEqual([
      `While you were moving “${TITLE}”, the event was removed: by an undo, or in another window. Its date was not changed.`,
    ]);
    act(() => undo(editor));
    // Only the removal was there to be taken back.
    expect(editor.getState().history.past).toHaveLength(history.past.length - 1);
    expect(screen.getByRole('slider').hasAttribute('data-dragged')).toBe(false);
  });

  it('keeps nothing and says why where it is let go of before the page shows that the event is gone', async () => {
    const opened = await openHandle();
    const { editor } = opened;
    const handle = drag();
    await act(async () => {
      edit(editor, removeEvent(editor.getState().history.timeline, 'opening', MAKING));
      point(handle, 'pointerup', 800);
    });
    expect(messages(opened)).toHaveLength(1);
    expect(editor.getState().history.past).toHaveLength(1);
  });

  it('says nothing where it was only pressed, or let go of by Escape', async () => {
    const opened = await openHandle();
    const { editor } = opened;
    drag();
    fireEvent.keyDown(window, { key: 'Escape' });
    point(screen.getByRole('slider'), 'pointerdown', 500);
    act(() => edit(editor, removeEvent(editor.getState().history.timeline, 'opening', MAKING)));
    expect(messages(opened)).toEqual([]);
  });
});
