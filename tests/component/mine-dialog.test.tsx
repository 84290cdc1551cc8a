// “My timelines”, the history and the line about changes, as somebody uses them.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeEvent, removeEvent } from '../../src/edit/edit-event.ts';
import { changeField } from '../../src/edit/edit-member.ts';
import { contentOf, createEditStore, type EditStore, edit, supplyText, tellKept } from '../../src/state/edit-store.ts';
import { readEntry, shelvedContent } from '../../src/sync/kept-content.ts';
import type { ShelfEntry } from '../../src/sync/timeline-shelf.ts';
import { EditBar } from '../../src/ui/edit/edit-bar.tsx';
import { HistoryDialog } from '../../src/ui/mine/history-dialog.tsx';
import { MineDialog } from '../../src/ui/mine/mine-dialog.tsx';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';
import { type TimelinesInMemory, timelinesInMemory } from '../fixtures/timeline-shelf.ts';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

const ON = '2026-01-02T03:04:05.000Z';

function editorOf(title: string): EditStore {
  return createEditStore({ key: 'any', timeline: { ...SMALL_TIMELINE, title } });
}

function entryOf(key: string, title: string, saved: string): ShelfEntry {
  return { key, title, eventCount: 5, created: ON, saved, revision: 1 };
}

/** A shelf with two timelines. */
async function shelfOfTwo(): Promise<TimelinesInMemory> {
  const shelf = timelinesInMemory();
  const put = (key: string, title: string, saved: string): Promise<unknown> =>
    shelf.put(entryOf(key, title, saved), shelvedContent(contentOf(editorOf(title).getState())), undefined);
  await put('old', 'Older one', '2025-01-01T10:00:00.000Z');
  await put('new', 'Newer one', '2026-01-01T10:00:00.000Z');
  return shelf;
}

/** Those that are kept; the last of all is the one that the page came with. */
function titles(): readonly (string | null)[] {
  return [...document.querySelectorAll('.mine-title')].map((element) => element.textContent).slice(0, -1);
}

describe('the list of my timelines', () => {
  it('names all that are kept, those changed last first, and hears of other windows', async () => {
    const shelf = await shelfOfTwo();
    await renderOnStage(<MineDialog shelf={shelf} />);
    await waitFor(() => expect(titles()).toEqual(['Newer one', 'Older one']));
    expect(screen.getAllByText(/^5 events · changed/)).toHaveLength(2);
    await act(() => shelf.elsewhere.remove('old'));
    await waitFor(() => expect(titles()).toEqual(['Newer one']));
  });

  it('gives another title, makes a copy, and brings back what it removed', async () => {
    const shelf = await shelfOfTwo();
    await renderOnStage(<MineDialog shelf={shelf} />);
    const [rename] = await screen.findAllByRole('button', { name: 'Rename' });
    fireEvent.click(rename as HTMLElement);
    fireEvent.change(screen.getByLabelText('Another title for “Newer one”'), { target: { value: 'Renamed' } });
    fireEvent.submit(screen.getByLabelText('Another title for “Newer one”'));
    await waitFor(() => expect(titles()).toContain('Renamed'));
    expect(readEntry(shelf.kept('new')?.entry)).toMatchObject({ title: 'Renamed', revision: 2 });
    fireEvent.click(screen.getAllByRole('button', { name: 'Duplicate' })[0] as HTMLElement);
    await waitFor(() => expect(titles()).toContain('Renamed (copy)'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    await screen.findByText(/^Removed “/);
    expect(titles()).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Bring it back' })).toBe(document.activeElement);
    fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('has at its end the timeline that everybody has, and leads to it from one’s own', async () => {
    const shelf = await shelfOfTwo();
    const origin = { kind: 'kept', key: 'new' } as const;
    const { host, shown } = noteHost();
    await renderOnStage(
      <WithApp change={{ origin, host }}>
        <MineDialog shelf={shelf} />
      </WithApp>,
    );
    await waitFor(() => expect(titles()).toHaveLength(2));
    const last = screen.getAllByRole('listitem').at(-1) as HTMLElement;
    expect(last.textContent).toBe('The built-in timelinecomes with Sourceline');
    fireEvent.click(within(last).getByRole('button'));
    await waitFor(() => expect(shown.map((opened) => opened.origin.kind)).toEqual(['built-in']));
  });

  it.each([
    ['nothing is kept', undefined, /^No timeline of yours is kept here yet/],
    ['nothing can be', new Error('no'), /^What this browser keeps could not be reached/],
  ])('says in a sentence that %s', async (_, failure, words) => {
    const shelf = timelinesInMemory();
    shelf.fail(failure);
    await renderOnStage(<MineDialog shelf={shelf} />);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('the line about changes', () => {
  it('says how often the timeline was changed, and takes back and makes again by buttons and keys', async () => {
    const editor = editorOf('Mine');
    edit(editor, changeField(editor.getState().history.timeline, 'title', 'Other', { on: ON }));
    await renderOnStage(<EditBar />, { editor });
    const titleNow = (): string => editor.getState().history.timeline.title;
    expect(screen.getByText(/· 1 change$/)).toBeTruthy();
    const undoButton = screen.getByRole('button', { name: 'Undo' });
    expect(undoButton.title).toContain('Changed the title of the timeline to “Other”');
    fireEvent.click(undoButton);
    expect(titleNow()).toBe('Mine');
    expect(screen.getByRole('status').textContent).toBe('Undone: Changed the title of the timeline to “Other”');
    fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
    expect(titleNow()).toBe('Other');
    fireEvent.keyDown(window, { key: 'z', metaKey: true });
    fireEvent.keyDown(window, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(titleNow()).toBe('Other');
  });

  it('leaves the keys to fields that undo by themselves', async () => {
    const editor = editorOf('Mine');
    edit(editor, changeField(editor.getState().history.timeline, 'title', 'Other', { on: ON }));
    await renderOnStage(
      <>
        <EditBar />
        <input aria-label="A field" />
      </>,
      { editor },
    );
    fireEvent.keyDown(screen.getByLabelText('A field'), { key: 'z', ctrlKey: true });
    expect(editor.getState().history.past).toHaveLength(1);
  });

  it('says why it is not kept, and offers the way out', async () => {
    const editor = editorOf('Mine');
    tellKept(editor, 'failed', 'This computer has no room left.');
    await renderOnStage(<EditBar />, { editor });
    expect(screen.getByRole('status').textContent).toBe('This computer has no room left.');
    expect(screen.getByRole('button', { name: 'Take away' })).toBeTruthy();
  });
});

describe('the history', () => {
  it('lists what was changed and on which source, and leads back to any of it', async () => {
    const editor = editorOf('Mine');
    const present = (): typeof SMALL_TIMELINE => editor.getState().history.timeline;
    const citations = OPENING.citations.slice(0, 1);
    edit(editor, changeEvent(present(), 'opening', { ...OPENING, citations }, { on: ON }));
    edit(editor, removeEvent(present(), 'letter', { on: ON }));
    edit(editor, changeField(present(), 'title', 'Last', { on: ON }));
    await renderOnStage(<HistoryDialog />, { editor });
    const lines = [...document.querySelectorAll('.history-entry')];
    expect(lines.map((line) => line.querySelector('.history-words')?.textContent)).toEqual([
      'Changed the title of the timeline to “Last”',
      'Removed “The engineer writes a letter”',
      'Changed the quotations of “The mayor opens the bridge”',
    ]);
    expect(lines[2]?.textContent).toContain('On “Council Denies Payment”');
    fireEvent.click(within(lines[2] as HTMLElement).getByRole('button', { name: /^Go back to here/ }));
    expect(present().title).toBe('Mine');
    expect(present().events).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: /^Make again up to here: Removed/ }));
    expect(present().events).toHaveLength(4);
  });

  it('tells which quotations stand in the texts that were supplied', async () => {
    const editor = editorOf('Mine');
    supplyText(editor, 'gazette', { text: 'A second one will follow, and nothing else.', on: ON });
    await renderOnStage(<HistoryDialog />, { editor });
    expect(screen.getByText('word for word in the text that you supplied', { exact: false }).textContent).toContain(
      '1',
    );
    expect(screen.getByText(/not found in the text that you supplied/).textContent).toContain('3');
  });

  it('says so where nobody has changed anything', async () => {
    await renderOnStage(<HistoryDialog />);
    expect(screen.getByText(/^Nobody has changed this timeline here/)).toBeTruthy();
  });
});
