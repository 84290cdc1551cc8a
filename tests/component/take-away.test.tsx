// What can be taken away: a format says what it cannot carry before it is downloaded, and pupils get nothing of the lesson.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changeField } from '../../src/edit/edit-member.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { createEditStore, edit, supplyText } from '../../src/state/edit-store.ts';
import { LIST_FORMATS } from '../../src/ui/take-away/list-formats.ts';
import { TakeAwayDialog } from '../../src/ui/take-away/take-away-dialog.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

/** What the writer of a format says of a timeline when it is asked itself. */
async function lossesOf(id: string, { events, ...outline }: Timeline): Promise<readonly string[]> {
  const write = await LIST_FORMATS.find((format) => format.id === id)?.load();
  if (!write) throw new Error(`unknown format: ${id}`);
  const writer = write(outline);
  writer.begin();
  for (const event of events) writer.event(event);
  writer.end();
  return writer.losses().map(({ message }) => message);
}

/** What there is to be had in a format, once it is written. */
async function resultOf(name: string) {
  const result = within(await screen.findByRole('region', { name }));
  await result.findByRole('button', { name: 'Download' });
  return result;
}

describe('TakeAwayDialog', () => {
  it.each(LIST_FORMATS)('lists what $name cannot carry, as its writer says it', async ({ id, name }) => {
    await renderOnStage(<TakeAwayDialog />);
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')} `) }));
    const result = await resultOf(name);
    const losses = await lossesOf(id, SMALL_TIMELINE);
    const listed = result.queryAllByRole('listitem').map((item) => item.textContent);
    expect(listed).toEqual(losses);
    expect(result.queryByText('Everything is in it.') === null).toBe(losses.length > 0);
  });

  it('says of its own format what belongs to the work on a timeline and stays here', async () => {
    const editor = createEditStore({ key: 'mine', timeline: SMALL_TIMELINE });
    edit(editor, changeField(SMALL_TIMELINE, 'title', 'Mine', { on: '2026-01-02T03:04:05.000Z' }));
    supplyText(editor, 'gazette', { text: 'All of it.', on: '2026-01-02T03:04:05.000Z' });
    await renderOnStage(<TakeAwayDialog />, { editor });
    const result = await resultOf('Sourceline JSON');
    expect(result.getByText(/^All of the timeline is in it/).textContent).toBe(
      'All of the timeline is in it. The history (1 change) and the text you supplied of 1 source are not in it: they stay on this computer.',
    );
  });

  it('loses nothing in its own format', async () => {
    expect(await lossesOf('sourceline', SMALL_TIMELINE)).toEqual([]);
  });

  it('names the file after the timeline, and saves it', async () => {
    const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await renderOnStage(<TakeAwayDialog />, { timeline: { ...SMALL_TIMELINE, title: 'ទឹកជំនន់: 2013' } });
    const result = await resultOf('Sourceline JSON');
    await userEvent.click(result.getByRole('button', { name: 'Download' }));
    expect(screen.getByText('ទឹកជំនន់-2013.sourceline.json')).not.toBeNull();
    expect(save.mock.contexts[0]).toMatchObject({ download: 'ទឹកជំនន់-2013.sourceline.json' });
    expect(screen.getByText(/keeps downloads/)).not.toBeNull();
    save.mockRestore();
  });

  it('copies a short list as text, without the mark that is for spreadsheets', async () => {
    const user = userEvent.setup();
    await renderOnStage(<TakeAwayDialog />);
    await user.click(screen.getByRole('radio', { name: /^Table/ }));
    const result = await resultOf('Table (CSV)');
    await user.click(await result.findByRole('button', { name: 'Copy as text' }));
    await result.findByText('Copied.');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(SMALL_TIMELINE.events[0]?.title);
    expect(copied.startsWith('\uFEFF')).toBe(false);
  });

  it('leads to the handout', async () => {
    const { app } = await renderOnStage(<TakeAwayDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Make a handout' }));
    expect(app.store.getState()).toMatchObject({ page: { kind: 'handout' }, dialog: undefined });
  });

  it('gives pupils no file that holds the lesson', async () => {
    const { app } = await renderOnStage(<TakeAwayDialog />);
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: 'Put the file together' })).not.toBeNull();
    app.store.setState({ isForPupils: true });
    await waitFor(() => expect(within(dialog).queryByRole('button', { name: 'Put the file together' })).toBeNull());
    await resultOf('Sourceline JSON');
  });
});
