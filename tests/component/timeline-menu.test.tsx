// The menu behind the timeline's title.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEditStore } from '../../src/state/edit-store.ts';
import { TimelineMenu } from '../../src/ui/app/timeline-menu.tsx';
import { readingOf } from '../../src/ui/open/reading.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';
import { noteHost, WithApp } from '../fixtures/with-app.tsx';

// Its content is fetched when it is asked for; how long that takes is no matter of these tests.
beforeAll(async () => {
  await import('../../src/ui/open/timeline-actions.tsx');
});

const title = (): HTMLElement => screen.getByRole('button', { name: SMALL_TIMELINE.title });
const choice = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

/** The words of the choice that has the focus. */
const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('the title of the timeline', () => {
  it('opens what can be done with it, and is walked by arrows, round its ends', async () => {
    const user = userEvent.setup();
    await renderOnStage(<TimelineMenu />);
    await user.click(title());
    await choice('New timeline');
    await waitFor(() => expect(focused()).toBe('New timeline'));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Open a list…');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Put it on a page (embed)…');
    await user.keyboard('{Home}');
    expect(focused()).toBe('New timeline');
  });

  it('closes by Escape and has the focus again', async () => {
    const user = userEvent.setup();
    await renderOnStage(<TimelineMenu />);
    await user.click(title());
    await choice('New timeline');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'New timeline' })).toBeNull();
    expect(document.activeElement).toBe(title());
  });

  it.each([
    ['Open a list…', 'open'],
    ['My timelines…', 'mine'],
    ['Take away…', 'take-away'],
    ['Put it on a page (embed)…', 'embed'],
    ['History of changes…', 'history'],
  ])('leads by “%s” to its dialog', async (name, dialog) => {
    const { app } = await renderOnStage(<TimelineMenu />);
    await userEvent.click(title());
    await userEvent.click(await choice(name));
    expect(app.store.getState().dialog).toBe(dialog);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('keeps a copy before a form for an event is shown', async () => {
    const asked: string[] = [];
    const { host } = noteHost(() => {
      asked.push('edit');
      return Promise.resolve(createEditStore({ key: 'mine', timeline: SMALL_TIMELINE }));
    });
    const { app } = await renderOnStage(
      <WithApp change={{ host }}>
        <TimelineMenu />
      </WithApp>,
    );
    await userEvent.click(title());
    await userEvent.click(await choice('Add an event'));
    await waitFor(() => expect(app.store.getState().form?.kind).toBe('new event'));
    expect(asked).toEqual(['edit']);
  });

  it('says why nothing can be changed, and shows no form', async () => {
    const { host } = noteHost();
    const { app } = await renderOnStage(
      <WithApp change={{ host }}>
        <TimelineMenu />
      </WithApp>,
    );
    await userEvent.click(title());
    await userEvent.click(await choice('Change this timeline'));
    await waitFor(() => expect(readingOf(host).getState().fault).toBe('This list is too long.'));
    expect(app.store.getState().form).toBeUndefined();
  });

  it.each([{ isForPupils: true }, { embeddedBy: 'https://school.example' }])(
    'is a title and nothing else where the view was handed on: %o',
    async (change) => {
      const { app } = await renderOnStage(<TimelineMenu />);
      expect(screen.queryByRole('button')).not.toBeNull();
      act(() => app.store.setState(change));
      expect(screen.queryByRole('button')).toBeNull();
      expect(screen.getByText(SMALL_TIMELINE.title)).toBeTruthy();
    },
  );
});

describe('“How it was read…”', () => {
  it('is there as long as there is something to say', async () => {
    const problem = { path: 'Month', line: 14, message: 'There is no month 13.' };
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE, problems: [problem] });
    await renderOnStage(
      <WithApp change={{ editor }}>
        <TimelineMenu />
      </WithApp>,
    );
    await userEvent.click(title());
    expect(await choice('How it was read…')).toBeTruthy();
    act(() => editor.setState({ problems: [] }));
    expect(screen.queryByRole('button', { name: 'How it was read…' })).toBeNull();
  });
});

describe('the way between one’s own timelines and the one that everybody has', () => {
  it('leads back to the built-in one from any other', async () => {
    const { host, shown } = noteHost();
    await renderOnStage(
      <WithApp change={{ origin: { kind: 'kept', key: 'mine' }, host }}>
        <TimelineMenu />
      </WithApp>,
    );
    await userEvent.click(title());
    await userEvent.click(await choice('Back to the built-in timeline'));
    await waitFor(() => expect(shown.map(({ origin }) => origin.kind)).toEqual(['built-in']));
  });

  it('has no way back from there', async () => {
    await renderOnStage(<TimelineMenu />);
    await userEvent.click(title());
    await choice('New timeline');
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  });
});
