// Hearing an event: one button, then pause, stop and speed; and silence as soon as something else is shown.
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { present, select } from '../../src/state/actions.ts';
import { ReadAloud } from '../../src/ui/aloud/read-aloud.tsx';
import { useAppState } from '../../src/ui/app/app-context.ts';
import { useEvent } from '../../src/ui/app/use-events.ts';
import { giveVoice, type Voice } from '../fixtures/spoken.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

let voice: Voice | undefined;

afterEach(() => {
  // What is still being read stops before its voice goes.
  cleanup();
  voice?.remove();
  voice = undefined;
});

function Chosen() {
  const event = useEvent(useAppState((state) => state.selected));
  return event && <ReadAloud event={event} />;
}

async function openAloud(voiceCount?: number, lang?: string): Promise<Staged & { readonly voice: Voice }> {
  voice = giveVoice(voiceCount, lang);
  return { ...(await renderOnStage(<Chosen />, { selected: 'opening' })), voice };
}

async function start(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
  await screen.findByRole('button', { name: 'Pause' });
}

describe('reading aloud', () => {
  it('is not offered where the browser has no voice', async () => {
    await openAloud(0);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not offered where the browser cannot speak at all', async () => {
    await renderOnStage(<Chosen />, { selected: 'opening' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is offered as soon as the browser’s voices are there', async () => {
    const { voice: late } = await openAloud(0);
    act(late.arrive);
    expect(screen.getByRole('button', { name: 'Read aloud' })).toBeDefined();
  });

  it('begins with the title and goes on by itself', async () => {
    const { voice: heard } = await openAloud();
    await start();
    expect(heard.said).toEqual(['The mayor opens the bridge.']);
    act(heard.end);
    expect(heard.said.at(-1)).toBe('When: 7 March 2019.');
  });

  it('pauses, and goes on with the same sentence', async () => {
    const { voice: heard } = await openAloud();
    await start();
    act(heard.end);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(heard.silenced()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(heard.said.slice(1)).toEqual(['When: 7 March 2019.', 'When: 7 March 2019.']);
  });

  it('stops, and the focus is where it began', async () => {
    const { voice: heard } = await openAloud();
    await start();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(heard.silenced()).toBe(1);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read aloud' }));
  });

  it('is faster or slower as one likes, and stays so for the next event', async () => {
    const { app, voice: heard } = await openAloud();
    await start();
    expect(heard.rate()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Speed 0.8' }));
    expect(heard.rate()).toBe(0.8);
    await act(async () => select(app.store, 'claim'));
    await start();
    expect(heard.rate()).toBe(0.8);
  });

  it('says so when the voice refuses, whether it throws or tells later, and can be tried again', async () => {
    const { voice: heard } = await openAloud();
    await start();
    act(heard.fail);
    expect(screen.getByText('The browser’s voice could not read this.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByText(/could not read/)).toBeNull();
    act(heard.refuse);
    act(heard.end);
    expect(screen.getByText('The browser’s voice could not read this.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('button', { name: 'Read aloud' })).toBeDefined();
  });

  it('stays a page where the browser throws from the beginning', async () => {
    const { voice: heard } = await openAloud();
    heard.refuse();
    await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
    expect(await screen.findByText('The browser’s voice could not read this.')).toBeDefined();
  });

  it.each([
    ['de-DE', 'read with a German voice'],
    ['it_IT', 'read with an Italian voice'],
    ['?', 'read with a foreign voice'],
  ])('says before it starts that only a voice of another language is there: %s', async (lang, words) => {
    await openAloud(1, lang);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('says nothing of an English voice', async () => {
    await openAloud();
    expect(screen.queryByText(/read with/)).toBeNull();
  });

  it('stops when another event is shown', async () => {
    const { app, voice: heard } = await openAloud();
    await start();
    const count = heard.said.length;
    await act(async () => select(app.store, 'claim'));
    expect(heard.silenced()).toBe(1);
    expect(heard.said).toHaveLength(count);
    expect(screen.getByRole('button', { name: 'Read aloud' })).toBeDefined();
  });

  it('stops when a class is shown something, and when the page is left', async () => {
    const { app, voice: heard } = await openAloud();
    await start();
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(heard.silenced()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
    await act(async () => present(app.store, 'show'));
    expect(heard.silenced()).toBe(2);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
