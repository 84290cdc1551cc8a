// How a reader opens a list of their own: by the dialog, by a drop, by a paste; and what they see meanwhile.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type JSX, useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../src/ui/app/app-context.ts';
import { awaitEarlyLists, takeEarlyList } from '../../src/ui/open/early-list.ts';
import { ListGate } from '../../src/ui/open/list-gate.tsx';
import { OpenDialog } from '../../src/ui/open/open-dialog.tsx';
import { readBeside, readingOf } from '../../src/ui/open/reading.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

// What is fetched when it is asked for is there before: how long that takes on a busy machine is no matter of these tests.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/open/open-source.ts'),
    import('../../src/ui/open/likely-list.ts'),
    import('../../src/ui/open/reading-line.tsx'),
    import('../../src/ui/edit/keep-opened.ts'),
    import('../../src/sync/open-file.ts'),
  ]);
});

const LIST = JSON.stringify({ title: 'A bridge', events: [{ title: 'It opens', when: '2019-03-07' }] });

function listFile(name = 'bridge.json', text = LIST): File {
  return new File([text], name);
}

interface Carried {
  readonly files?: readonly File[];
  readonly text?: string;
  readonly folder?: string;
}

/** As much of a drop or a paste as anybody asks for. */
function transfer({ files = [], text = '', folder }: Carried): object {
  const folders = folder === undefined ? [] : [new File([], folder)];
  return {
    types: [...(files.length + folders.length > 0 ? ['Files'] : []), ...(text === '' ? [] : ['text/plain'])],
    files: [...files, ...folders],
    items: [...files, ...folders].map(({ name }) => ({
      kind: 'file',
      webkitGetAsEntry: () => ({ name, isDirectory: name === folder }),
    })),
    getData: () => text,
    dropEffect: 'none',
  };
}

const drop = (carried: Carried): boolean => fireEvent.drop(document.body, { dataTransfer: transfer(carried) });
const paste = (carried: Carried, target: Element = document.body): boolean =>
  fireEvent.paste(target, { clipboardData: transfer(carried) });

/** The page with the gate and a field, and what it was asked to show. */
async function openGate(): Promise<ReturnType<typeof noteHost> & Staged> {
  const noted = noteHost();
  const staged = await renderOnStage(
    <WithApp change={{ host: noted.host }}>
      <input aria-label="Field" />
      <ListGate />
    </WithApp>,
  );
  return { ...noted, ...staged };
}

/** The gate of a view that was handed to pupils. */
function HandedToPupils(): JSX.Element {
  const { store } = useApp();
  useState(() => store.setState({ isForPupils: true }));
  return <ListGate />;
}

/** The titles of what was shown, once there is anything. */
async function titlesOf({ shown }: Pick<ReturnType<typeof noteHost>, 'shown'>): Promise<readonly string[]> {
  await waitFor(() => expect(shown.length).toBeGreaterThan(0));
  return shown.map(({ document: { outline } }) => outline.title);
}

describe('a file that is dropped on the page', () => {
  it('is announced while it is over it', async () => {
    await openGate();
    const dataTransfer = transfer({ files: [listFile()] });
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Drop a list of events to open it')).toBeTruthy();
    fireEvent.dragLeave(document.body, { dataTransfer, relatedTarget: null });
    expect(screen.queryByText('Drop a list of events to open it')).toBeNull();
  });

  it('is read and shown, kept on this computer', async () => {
    const page = await openGate();
    drop({ files: [listFile()] });
    expect(await titlesOf(page)).toEqual(['A bridge']);
    expect(page.shown[0]?.origin.kind).toBe('kept');
  });

  it('is left to a part of the page that takes it, as the lesson’s desk does', async () => {
    const page = await openGate();
    const take = (event: Event): void => event.preventDefault();
    document.body.addEventListener('drop', take);
    drop({ files: [listFile()] });
    document.body.removeEventListener('drop', take);
    drop({ files: [listFile('other.json')] });
    await titlesOf(page);
    expect(page.shown).toHaveLength(1);
  });

  it('is the first of several, and that is said', async () => {
    const page = await openGate();
    drop({ files: [listFile('one.json'), listFile('two.json', '{}')] });
    expect(await titlesOf(page)).toEqual(['A bridge']);
    expect((await screen.findByRole('status')).textContent).toContain('Of 2 files the first, “one.json”, was opened');
  });

  it('leaves what is open as it is where it is a folder', async () => {
    const { shown } = await openGate();
    drop({ folder: 'lists' });
    expect((await screen.findByRole('alert')).textContent).toContain('“lists” is a folder');
    expect(shown).toEqual([]);
  });

  it('leaves what is open as it is where it is no list, and says what it looks like', async () => {
    const { shown } = await openGate();
    drop({ files: [listFile('letter.csv', 'Dear Anna, I shall come on Monday.')] });
    expect((await screen.findByRole('alert')).textContent).toContain('plain text');
    expect(shown).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is none of ours where it began in the page itself', async () => {
    await openGate();
    fireEvent.dragStart(document.body);
    const wasTaken = !fireEvent.dragOver(document.body, { dataTransfer: transfer({ text: LIST }) });
    expect(wasTaken).toBe(false);
    fireEvent.dragEnd(document.body);
  });
});

describe('a text that is pasted', () => {
  it('is opened where nobody is writing', async () => {
    const page = await openGate();
    paste({ text: LIST });
    expect(await titlesOf(page)).toEqual(['A bridge']);
  });

  it('is left to a field', async () => {
    const { shown } = await openGate();
    const isLeft = paste({ text: LIST }, screen.getByLabelText('Field'));
    // A turn of everything that could have begun.
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(isLeft).toBe(true);
    expect(shown).toEqual([]);
  });

  it('is not opened where it is a poem, and it is said what it looks like', async () => {
    const { shown } = await openGate();
    paste({ text: 'Half a league, half a league,\nHalf a league onward,\nAll in the valley of Death' });
    expect((await screen.findByRole('alert')).textContent).toContain('plain text');
    expect(shown).toEqual([]);
  });

  it('is nobody’s business where it is a few words', async () => {
    const { shown, host } = await openGate();
    paste({ text: 'Dear Anna' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(shown).toEqual([]);
    expect(readingOf(host).getState().fault).toBe('');
  });

  it('and a drop are not taken where the view was handed to pupils', async () => {
    const { app, shown } = await openGate();
    act(() => app.store.setState({ isForPupils: true }));
    paste({ text: LIST });
    drop({ files: [listFile()] });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(shown).toEqual([]);
  });
});

describe('while a list is read', () => {
  it('it is said how far it is, and a cancel leaves what was open', async () => {
    const { host, shown } = await openGate();
    let signal: AbortSignal | undefined;
    const read = readBeside(host, 'long.csv', (parts) => {
      signal = parts.signal;
      parts.onProgress({ bytes: 12e6, total: 48e6 });
      return new Promise<string>((_, reject) => {
        parts.signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    });
    expect(await screen.findByText('12.0 of 48.0 MB, 25 %')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Opening long.csv' }).getAttribute('value')).toBe('12000000');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await read).toBeUndefined();
    expect(signal?.aborted).toBe(true);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Opening “long.csv” was cancelled. What was open is still here.',
    );
    expect(shown).toEqual([]);
  });

  it('another one takes its place, and nothing more is heard of it', async () => {
    const { host } = noteHost();
    const first = readBeside(host, 'one', ({ signal }) => {
      return new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    const second = readBeside(host, 'two', () => Promise.resolve('two'));
    expect(await first).toBeUndefined();
    expect(await second).toBe('two');
    expect(readingOf(host).getState()).toMatchObject({ underway: undefined, fault: '' });
  });
});

describe('what comes in before the page can open it', () => {
  beforeEach(awaitEarlyLists);

  it('is opened as soon as it can be, once: a dropped file', async () => {
    const isLeft = fireEvent.dragOver(document.body, { dataTransfer: transfer({ files: [listFile()] }) });
    // Else the browser would open it in the place of the page.
    expect([isLeft, drop({ files: [listFile()] })]).toEqual([false, false]);
    expect(await titlesOf(await openGate())).toEqual(['A bridge']);
    cleanup();
    const { shown } = await openGate();
    expect(shown).toEqual([]);
    expect(takeEarlyList()).toBeUndefined();
  });

  it.each([
    ['dropped', drop],
    ['pasted', paste],
  ])('is opened as soon as it can be: a %s text', async (_, bring) => {
    bring({ text: LIST });
    expect(await titlesOf(await openGate())).toEqual(['A bridge']);
  });

  it('is not kept where it came into a field, or once something has opened lists', async () => {
    paste({ text: LIST }, document.body.appendChild(document.createElement('input')));
    expect(takeEarlyList()).toBeUndefined();
    drop({ files: [listFile()] });
    paste({ text: LIST });
    expect(takeEarlyList()).toBeUndefined();
  });

  it('is not opened where the view was handed to pupils, neither then nor later', async () => {
    drop({ files: [listFile()] });
    const noted = noteHost();
    await renderOnStage(
      <WithApp change={{ host: noted.host }}>
        <HandedToPupils />
      </WithApp>,
    );
    expect(takeEarlyList()).toBeUndefined();
    expect(noted.shown).toEqual([]);
  });
});

describe('the dialog', () => {
  async function openDialog(): Promise<ReturnType<typeof noteHost>> {
    const noted = noteHost();
    await renderOnStage(
      <WithApp change={{ host: noted.host }}>
        <OpenDialog />
      </WithApp>,
    );
    return noted;
  }

  it('opens a chosen file, whatever it is called', async () => {
    const noted = await openDialog();
    await userEvent.upload(screen.getByLabelText('File with a list'), listFile('holiday.jpg'));
    expect(await titlesOf(noted)).toEqual(['A bridge']);
  });

  it('opens a text', async () => {
    const noted = await openDialog();
    fireEvent.change(screen.getByRole('textbox', { name: 'A text' }), { target: { value: LIST } });
    await userEvent.click(screen.getByRole('button', { name: 'Open the text' }));
    expect(await titlesOf(noted)).toEqual(['A bridge']);
  });

  it('keeps the text and says what is wrong where it is no list', async () => {
    const { shown } = await openDialog();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A text' });
    fireEvent.change(field, { target: { value: 'Dear Anna' } });
    await userEvent.click(screen.getByRole('button', { name: 'Open the text' }));
    expect((await screen.findByRole('alert')).textContent).toContain('plain text');
    expect(field.value).toBe('Dear Anna');
    expect(shown).toEqual([]);
  });

  it('says why an address is none', async () => {
    await openDialog();
    await userEvent.type(screen.getByRole('textbox', { name: 'An address on the web' }), 'ftp://a.example/list{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('not an address of the web');
  });

  it('puts an example into the field, to be tried', async () => {
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Try it: Markwhen', hidden: true }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A text' }).value).toContain('2019-03-07: ');
  });
});
