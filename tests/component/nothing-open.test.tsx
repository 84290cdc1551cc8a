// What stands where there is nothing to show: no list, or a timeline without events; and a list that is in this window only.
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Interpretation } from '../../src/model/interpretation.ts';
import type { Problem } from '../../src/model/problem.ts';
import { notice } from '../../src/state/actions.ts';
import { createEditStore } from '../../src/state/edit-store.ts';
import { Notices } from '../../src/ui/app/notices.tsx';
import { NotOpened } from '../../src/ui/app/opening.tsx';
import { EmptyTimeline } from '../../src/ui/open/empty-timeline.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

// It is fetched when it is asked for; how long that takes is no matter of these tests.
beforeAll(async () => {
  await import('../../src/ui/open/window-only-line.tsx');
});

describe('where no list could be opened', () => {
  it('it is said why, with every way on that there is', async () => {
    const chosen: string[] = [];
    render(
      <NotOpened
        message="This looks like a web page."
        address="lists/a.json"
        onBuiltIn={() => chosen.push('built-in')}
        onOther={() => chosen.push('other')}
      />,
    );
    expect(screen.getByRole('alert').textContent).toBe('This looks like a web page.');
    expect(screen.getByText('lists/a.json')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open another list…' }));
    await userEvent.click(screen.getByRole('button', { name: /comes with Sourceline/ }));
    expect(chosen).toEqual(['other', 'built-in']);
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('what can never help is not offered: of an http address the one over https is, by its name', async () => {
    const tried: string[] = [];
    const { rerender } = render(
      <NotOpened
        message="Lists from other places are opened over https only."
        address="http://museum.example/a.json"
        onBuiltIn={() => undefined}
        onAgain={() => tried.push('again')}
        onTwin={(twin) => tried.push(twin)}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.queryByText(/looked for/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try https://museum.example/a.json' }));
    expect(tried).toEqual(['https://museum.example/a.json']);
    rerender(
      <NotOpened
        message="No connection."
        address="https://museum.example/a.json"
        onBuiltIn={() => undefined}
        onAgain={() => tried.push('again')}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tried.at(-1)).toBe('again');
  });
});

describe('a timeline without events', () => {
  const timeline = { ...SMALL_TIMELINE, events: [] };
  const editor = createEditStore({ key: 'mine', timeline });

  it('asks for the first one', async () => {
    const { host } = noteHost(() => Promise.resolve(editor));
    const { app } = await renderOnStage(
      <WithApp change={{ host }}>
        <EmptyTimeline />
      </WithApp>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add the first event' }));
    await waitFor(() => expect(app.store.getState().form?.kind).toBe('new event'));
    await userEvent.click(screen.getByRole('button', { name: 'Paste or open a list…' }));
    expect(app.store.getState().dialog).toBe('open');
  });

  it('asks pupils for nothing', async () => {
    const { app } = await renderOnStage(<EmptyTimeline />);
    act(() => app.store.setState({ isForPupils: true }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the quiet lines', () => {
  it('say that a long file must be opened again after a reload, until that was read', async () => {
    const origin = { kind: 'file', file: new Blob(['x']), name: 'long.csv' } as const;
    await renderOnStage(
      <WithApp change={{ origin }}>
        <Notices />
      </WithApp>,
    );
    expect((await screen.findByText(/“long.csv”/)).textContent).toContain('must be opened again after a reload');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/“long.csv”/)).toBeNull();
  });

  it('lead to what could not be read, as long as there is any', async () => {
    const problem: Problem = { path: 'Month', line: 14, message: 'There is no month 13.' };
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems: [problem] });
    const { app } = await renderOnStage(
      <WithApp change={{ editor }}>
        <Notices />
      </WithApp>,
    );
    act(() => notice(app.store, { path: 'list', message: problem.message }));
    await userEvent.click(screen.getByRole('button', { name: 'Show what' }));
    expect(app.store.getState().dialog).toBe('problems');
    act(() => editor.setState({ problems: [] }));
    expect(screen.queryByText(/There is no month 13/)).toBeNull();
  });

  it('say beside the faults how many dates could be read in two ways', async () => {
    const problem: Problem = { path: 'Month', line: 14, message: 'There is no month 13.' };
    const doubt: Interpretation = {
      message: '03/04/2017 was read as 3 April 2017.',
      count: 1,
      choices: [
        { label: 'day/month/year', isChosen: true, options: { dateOrder: 'day first' } },
        { label: 'month/day/year', isChosen: false, options: { dateOrder: 'month first' } },
      ],
    };
    const remark: Interpretation = { message: 'The column “Where” was taken as the lane.', count: 1, choices: [] };
    const kept = { problems: [problem], interpretations: [doubt, remark] };
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, ...kept });
    const { app } = await renderOnStage(
      <WithApp change={{ editor }}>
        <Notices />
      </WithApp>,
    );
    act(() => notice(app.store, { path: 'list', message: problem.message }));
    expect(screen.getByText(/^There is no month 13\. 1 date could be read in two ways\.\s*$/)).toBeTruthy();
  });
});
