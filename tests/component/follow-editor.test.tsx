// A long timeline that is changed: the stage shows it anew without keeping anybody waiting, and in the end as it is now.
import { expect, it, vi } from 'vitest';
import { changeField } from '../../src/edit/edit-member.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { createEditStore, type EditStore, edit, undo } from '../../src/state/edit-store.ts';
import { followEditor } from '../../src/ui/edit/follow-editor.ts';
import { fillJsdomGaps } from '../fixtures/jsdom-gaps.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const LONG = randomTimeline(600, 3);

/** A store, and the titles under which its timeline was shown since. */
function followed(timeline: Timeline) {
  fillJsdomGaps();
  const editor = createEditStore({ key: 'aaaaaaaaaaaa', timeline });
  const titles: string[] = [];
  const stop = followEditor({
    editor,
    shown: timeline,
    onChange: ({ document }) => titles.push(document.outline.title),
  });
  return { editor, titles, stop };
}

/** Not typed: nothing is waited for. */
function retitle(editor: EditStore, title: string): void {
  const { field: _, ...whole } = changeField(editor.getState().history.timeline, 'title', title, {
    on: '2026-01-02T03:04:05.000Z',
  });
  edit(editor, whole);
}

it('a short timeline is shown with every change', () => {
  const { editor, titles, stop } = followed(randomTimeline(5, 3));
  retitle(editor, 'First');
  retitle(editor, 'Second');
  expect(titles).toEqual(['First', 'Second']);
  stop();
});

it('a long one is shown a moment later', async () => {
  const { editor, titles, stop } = followed(LONG);
  retitle(editor, 'First');
  expect(titles).toEqual([]);
  await vi.waitFor(() => expect(titles).toEqual(['First']));
  undo(editor);
  await vi.waitFor(() => expect(titles).toEqual(['First', LONG.title]));
  stop();
});

it('a long one is shown at once where the next change comes before the last could be, which is never shown', async () => {
  const { editor, titles, stop } = followed(LONG);
  retitle(editor, 'First');
  retitle(editor, 'Second');
  expect(titles).toEqual(['Second']);
  retitle(editor, 'Third');
  await vi.waitFor(() => expect(titles).toEqual(['Second', 'Third']));
  stop();
});

it('a long one that was left is shown no more', async () => {
  const { editor, titles, stop } = followed(LONG);
  retitle(editor, 'First');
  stop();
  const other = followed(LONG);
  retitle(other.editor, 'Other');
  await vi.waitFor(() => expect(other.titles).toEqual(['Other']));
  expect(titles).toEqual([]);
  expect(editor.getState().isLeft).toBe(true);
  other.stop();
});
