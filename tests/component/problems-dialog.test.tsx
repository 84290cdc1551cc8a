// What could not be read, and how the rest was read.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act, type JSX } from 'react';
import { describe, expect, it } from 'vitest';
import { changesSinceRead } from '../../src/edit/changes-since-read.ts';
import { makeEdit } from '../../src/edit/edit-history.ts';
import { changeField } from '../../src/edit/edit-member.ts';
import { replaceAll } from '../../src/edit/replace-all.ts';
import type { Interpretation } from '../../src/model/interpretation.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createEditStore, type EditStore, edit } from '../../src/state/edit-store.ts';
import type { App } from '../../src/ui/app/app-context.ts';
import { useApp } from '../../src/ui/app/app-context.ts';
import { ProblemsDialog } from '../../src/ui/open/problems-dialog.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

const NO_MONTH: Problem = {
  path: 'Month',
  line: 14,
  message: 'There is no such month. Write 1 to 12.',
  value: '13',
  draft: { title: 'Talks about a toll', when: '2019-13' },
};
const NO_TITLE: Problem = { path: 'events[3].title', message: 'Event 4 has no title and was left out.' };

const ORDER: Interpretation = {
  message: '03/04/2017 was read as 3 April 2017.',
  count: 12,
  choices: [
    { label: 'day/month/year', isChosen: true, options: { dateOrder: 'day first' } },
    { label: 'month/day/year', isChosen: false, options: { dateOrder: 'month first' } },
  ],
};

interface ReadProps {
  readonly problems: readonly Problem[];
  readonly problemCount?: number;
  readonly interpretations?: readonly Interpretation[];
  readonly change?: Partial<App>;
}

/** The dialog over a document of which this could not be read. */
function Read({ problems, problemCount = problems.length, interpretations = [], change }: ReadProps): JSX.Element {
  const { document } = useApp();
  return (
    <WithApp change={{ document: { ...document, problems, problemCount, interpretations }, ...change }}>
      <ProblemsDialog />
    </WithApp>
  );
}

const entries = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('a thing that could not be read', () => {
  it('is named by line and column, with what stands there and what to do', async () => {
    await renderOnStage(<Read problems={[NO_MONTH]} />);
    const [entry] = entries();
    expect(entry).toContain('Line 14, column “Month” “Talks about a toll”');
    expect(entry).toContain('There is no such month. Write 1 to 12.');
    expect(within(screen.getByRole('list')).getByText('13').tagName).toBe('CODE');
  });

  it('is told once: what its sentence says stands nowhere else', async () => {
    const message = 'Row 14, “Talks about a toll”: there is no month 13.';
    await renderOnStage(<Read problems={[{ ...NO_MONTH, message }]} />);
    expect(screen.getAllByText(/Talks about a toll/)).toHaveLength(1);
    expect(document.querySelector('code')).toBeNull();
  });

  it('is named by its path where there are no lines', async () => {
    await renderOnStage(<Read problems={[NO_TITLE]} />);
    expect(entries()[0]).toContain('events[3].title');
    expect(screen.queryByRole('button', { name: /Fix in the form/ })).toBeNull();
  });

  it('is named by its line alone in a text that has no columns', async () => {
    const message = '“Dredging”: the day 31 does not exist in February; write a day from 1 to 28.';
    await renderOnStage(<Read problems={[{ path: 'line 17', line: 17, message }]} />);
    expect(entries()[0]).toContain('Line 17');
    expect(entries()[0]).not.toMatch(/column|line 17/);
  });

  it('is counted where it is not held', async () => {
    await renderOnStage(<Read problems={[NO_MONTH, NO_TITLE]} problemCount={1206} />);
    expect(screen.getByText(/And 1,204 more/)).toBeTruthy();
  });

  it('is mended in the form, which gets what was read and the problem as it is kept', async () => {
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems: [{ ...NO_MONTH }] });
    const { host } = noteHost(() => Promise.resolve(editor));
    const { app } = await renderOnStage(<Read problems={[NO_MONTH]} change={{ host }} />);
    app.store.setState({ dialog: 'problems' });
    await userEvent.click(screen.getByRole('button', { name: 'Fix in the form: Line 14, column “Month”' }));
    const { form, dialog } = app.store.getState();
    expect(dialog).toBeUndefined();
    expect(form).toMatchObject({ kind: 'new event', draft: { title: 'Talks about a toll', when: '2019-13' } });
    expect(form?.kind === 'new event' && form.problem).toBe(editor.getState().problems[0]);
  });

  it('stays where the timeline cannot be changed, and that is said', async () => {
    const { host } = noteHost();
    const { app } = await renderOnStage(<Read problems={[NO_MONTH]} change={{ host }} />);
    await userEvent.click(screen.getByRole('button', { name: /Fix in the form/ }));
    expect(screen.getByRole('alert').textContent).toBe('This list is too long.');
    expect(app.store.getState().form).toBeUndefined();
  });

  it('is only told where the view was handed to pupils', async () => {
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems: [NO_MONTH] });
    const { app } = await renderOnStage(<Read problems={[NO_MONTH]} change={{ editor }} />);
    expect(screen.getAllByRole('button', { name: /^(Fix|Dismiss)/ })).toHaveLength(2);
    act(() => app.store.setState({ isForPupils: true }));
    expect(screen.queryByRole('button', { name: /^(Fix|Dismiss)/ })).toBeNull();
    expect(screen.getByText(NO_MONTH.message)).toBeTruthy();
  });

  it('can be dismissed in a timeline that is kept here, until none is left', async () => {
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems: [NO_MONTH, NO_TITLE] });
    await renderOnStage(<Read problems={[NO_MONTH, NO_TITLE]} change={{ editor }} />);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss: Line 14/ }));
    expect(entries()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss/ }));
    expect(screen.getByText('Nothing is left that could not be read.')).toBeTruthy();
    expect(editor.getState().problems).toEqual([]);
  });

  it('can be taken to whoever keeps the file', async () => {
    const user = userEvent.setup();
    await renderOnStage(<Read problems={[NO_MONTH, NO_TITLE]} problemCount={3} />);
    await user.click(screen.getByRole('button', { name: 'Copy this list' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    const lines = (await navigator.clipboard.readText()).trim().split('\n');
    expect(lines).toEqual([
      `What could not be read in “${SMALL_TIMELINE.title}”`,
      '',
      'Line 14, column “Month”: There is no such month. Write 1 to 12. [13]',
      'events[3].title: Event 4 has no title and was left out.',
      'And 1 more, of which only the number is kept.',
    ]);
  });
});

describe('how a list was read', () => {
  const readAgain = (): HTMLElement | null => screen.queryByRole('button', { name: 'Read it this way' });
  const origin = { kind: 'file', file: new Blob(['x']), name: 'list.csv' } as const;

  it('says what was taken for what, and how often', async () => {
    await renderOnStage(<Read problems={[]} interpretations={[ORDER]} change={{ origin }} />);
    expect(screen.getByRole('dialog', { name: 'How it was read' })).toBeTruthy();
    expect(screen.getByRole('group').textContent).toContain('3 April 2017. It concerns 12 values.');
  });

  it('can be switched, but only for another reading', async () => {
    await renderOnStage(<Read problems={[]} interpretations={[ORDER]} change={{ origin }} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'day/month/year' }).checked).toBe(true);
    expect(readAgain()).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'month/day/year' }));
    expect(readAgain()).toBeTruthy();
  });

  it('tells what was taken for what apart from what can be switched, folded and as remarks', async () => {
    const remark: Interpretation = {
      message: 'The column “What happened” was taken as the summary.',
      count: 4,
      choices: [],
    };
    await renderOnStage(<Read problems={[]} interpretations={[remark, ORDER]} change={{ origin }} />);
    const folded = screen.getByText('1 remark on the way it was read').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('was taken as the summary. (4 times)');
    expect(folded?.textContent).not.toContain('3 April 2017');
  });

  it('is only told of a list that the page brought along', async () => {
    await renderOnStage(<Read problems={[]} interpretations={[ORDER]} change={{ origin: { kind: 'carried' } }} />);
    expect(screen.getByText(/3 April 2017/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('another reading of a timeline that is kept', () => {
  const origin = { kind: 'kept', key: 'mine' } as const;
  const ON = '2026-01-02T03:04:05.000Z';
  const NO_FILE = /The file that this timeline was read from is not kept/;

  async function openKept(changes: number, problems: readonly Problem[] = []): Promise<Staged & { editor: EditStore }> {
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems, interpretations: [ORDER] });
    for (let change = 0; change < changes; change += 1) {
      edit(editor, changeField(editor.getState().history.timeline, 'title', `Title ${change}`, { on: ON }));
    }
    const staged = await renderOnStage(<Read problems={problems} change={{ editor, origin, host: noteHost().host }} />);
    return { ...staged, editor };
  }
  const choose = (): Promise<void> => userEvent.click(screen.getByRole('radio', { name: 'month/day/year' }));
  const button = (name: string): HTMLElement | null => screen.queryByRole('button', { name });

  it('is made at once where nothing was changed', async () => {
    await openKept(0);
    await choose();
    // There is no file on this shelf, which is how it can be seen that it was asked for.
    expect(await screen.findByText(NO_FILE)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'day/month/year' }).checked).toBe(true);
  });

  it('says first how many changes it would take back, and waits for a second press', async () => {
    await openKept(2);
    await choose();
    expect(screen.queryByText(NO_FILE)).toBeNull();
    await userEvent.click(button('Read it this way') as HTMLElement);
    expect(
      screen.getByText('2 changes of yours were made since; they are taken back by this, and Undo brings them again.'),
    ).toBeTruthy();
    expect(screen.queryByText(NO_FILE)).toBeNull();
    await userEvent.click(button('Read it this way all the same') as HTMLElement);
    expect(await screen.findByText(NO_FILE)).toBeTruthy();
  });

  it('is not lost without a word where an event is mended instead', async () => {
    const { app } = await openKept(1, [NO_MONTH]);
    await choose();
    const mend = screen.getByRole('button', { name: /^Fix in the form/ });
    await userEvent.click(mend);
    expect(screen.getByRole('alert').textContent).toContain('You chose “month/day/year” below');
    expect(app.store.getState().form).toBeUndefined();
  });

  it('counts only what was changed since the file was read last', () => {
    const { history } = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE }).getState();
    const reading = { options: {}, problems: [], interpretations: [] };
    const whole = replaceAll(
      SMALL_TIMELINE,
      { ...SMALL_TIMELINE, title: 'Read' },
      {
        on: ON,
        name: 'list.csv',
        reading: { before: reading, after: reading },
      },
    );
    const one = makeEdit(history, changeField(SMALL_TIMELINE, 'title', 'Mine', { on: ON }));
    const read = makeEdit(history, whole);
    const changed = makeEdit(read, changeField(read.timeline, 'title', 'Mine', { on: ON }));
    expect([history, one, read, changed].map(changesSinceRead)).toEqual([0, 1, 0, 1]);
  });
});
