// A list that breaks off, and one of which no event can be read: what becomes of the open timeline, and what can be done.
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileSource } from '../../src/ui/open/list-source.ts';
import { openSource } from '../../src/ui/open/open-source.ts';
import { readingOf } from '../../src/ui/open/reading.ts';
import { ReadingLine } from '../../src/ui/open/reading-line.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

// What is fetched when it is asked for is there before: how long that takes on a busy machine is no matter of these tests.
beforeAll(async () => {
  await Promise.all([import('../../src/ui/edit/keep-opened.ts'), import('../../src/sync/open-file.ts')]);
});

const EVENTS = [2018, 2019, 2020].map((year) => ({ title: `It opens in ${year}`, when: `${year}` }));
const LIST = JSON.stringify({ title: 'A bridge', events: EVENTS });

/** The page after a file was opened on it, and what it was asked to show. */
async function openFile(text: string): Promise<ReturnType<typeof noteHost>> {
  const noted = noteHost();
  await renderOnStage(
    <WithApp change={{ host: noted.host }}>
      <ReadingLine />
    </WithApp>,
  );
  await act(() => openSource(noted.host, fileSource(new File([text], 'bridge.json'))));
  return noted;
}

describe('a list that breaks off', () => {
  it('leaves what is open as it is, and what stands before the break can be opened', async () => {
    const { shown } = await openFile(LIST.slice(0, -20));
    expect(screen.getByRole('alert').textContent).toContain(
      '“bridge.json” was not opened. The list breaks off in event 3: the file is not whole',
    );
    expect(shown).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Open the 2 events before it' }));
    await expect.poll(() => shown.length).toBe(1);
    expect(shown[0]).toMatchObject({ document: { columns: { count: 2 } }, origin: { kind: 'kept' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is no longer offered once the words are dismissed', async () => {
    const { host, shown } = await openFile(LIST.slice(0, -1));
    expect(screen.getByRole('button', { name: 'Open the 3 events before it' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(readingOf(host).getState()).toMatchObject({ fault: '', offer: undefined });
    expect(shown).toEqual([]);
  });

  it('is opened where the reader has it open already and reads it in another way', async () => {
    const { host, shown } = noteHost();
    const source = fileSource(new File([LIST.slice(0, -20)], 'bridge.json'));
    await openSource(host, source, {}, { mayBreakOff: true });
    expect(shown).toHaveLength(1);
  });
});

describe('a list of which no event can be read', () => {
  it('is kept all the same, with what is at fault before the reader', async () => {
    const { shown } = await openFile('[{"title":"It opens","when":"soon"},{"title":"It closes","when":"later"}]');
    expect(shown[0]).toMatchObject({ origin: { kind: 'kept' }, dialog: 'problems' });
    const drafts = shown[0]?.editor?.getState().problems.map(({ draft }) => draft?.['title']);
    expect(drafts).toEqual(['It opens', 'It closes']);
  });
});
