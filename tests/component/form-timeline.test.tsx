// The form of the timeline: what it says of itself, and the lists that its events name.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { undo } from '../../src/state/edit-store.ts';
import { fill, press, renderForm, type StagedForm, saidOf, textIn } from '../fixtures/form-stage.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

/** Opens one of the lists. */
async function openList(
  title: string,
  staged?: StagedForm,
): Promise<StagedForm & { readonly list: ReturnType<typeof within> }> {
  const opened = staged ?? (await renderForm({ kind: 'timeline' }));
  const summary = screen.getByText(title, { selector: 'summary' });
  await userEvent.click(summary);
  const fold = summary.closest('details');
  if (!fold) throw new Error(`no list ${title}`);
  await within(fold).findByRole('button', { name: /^Add this/ });
  return { ...opened, list: within(fold) };
}

describe('the form of the timeline', () => {
  it('changes what the timeline says of itself', async () => {
    const { timeline } = await renderForm({ kind: 'timeline' });
    await userEvent.type(screen.getByLabelText('Title'), '!');
    await userEvent.clear(screen.getByLabelText('When the sources end'));
    await userEvent.tab();
    expect(timeline()).toMatchObject({ title: 'The bridge, 2018–2020!', sourcesEnd: '' });
  });

  it('begins with the title of a timeline that has no events yet, to be typed over', async () => {
    const { timeline } = await renderForm({ kind: 'timeline' }, { ...SMALL_TIMELINE, events: [] });
    await userEvent.keyboard('Our school');
    expect(timeline().title).toBe('Our school');
  });

  it('renames a lane and adds another', async () => {
    const { timeline, list } = await openList('Lanes');
    press('Works');
    fill(list.getByLabelText('Name'), 'Works and days');
    await userEvent.type(list.getByLabelText('Another lane'), 'River{Enter}');
    expect(timeline().lanes).toEqual([
      { id: 'works', title: 'Works and days' },
      { id: 'money', title: 'Money' },
      { id: 'river', title: 'River' },
    ]);
  });

  it('moves a lane down by a button', async () => {
    const { timeline } = await openList('Lanes');
    press('Move Works down');
    expect(timeline().lanes.map(({ id }) => id)).toEqual(['money', 'works']);
  });

  it('removes a lane, its events going where they are sent', async () => {
    const { timeline } = await openList('Lanes');
    press('Money');
    expect(textIn(/Where its 2 events go/)).toBe('works');
    press('Remove this lane');
    expect(timeline().lanes).toHaveLength(1);
    expect(new Set(timeline().events.map(({ lane }) => lane))).toEqual(new Set(['works']));
  });

  it('says why a source on which events rest cannot be removed', async () => {
    const { list } = await openList('Sources');
    press('Mayor Opens Bridge');
    expect(list.getByText(/is quoted in .* remove those quotations first/)).toBeTruthy();
    expect(list.queryByRole('button', { name: 'Remove this source' })).toBeNull();
  });

  it('adds a chapter only with a date that can be read', async () => {
    const { timeline, list } = await openList('Chapters');
    fill(list.getByLabelText('Another chapter'), 'The flood');
    press('Add this chapter');
    expect(timeline().chapters).toHaveLength(2);
    fill(list.getByLabelText('When'), '2021/2022');
    await userEvent.type(list.getByLabelText('When'), '{Enter}');
    expect(timeline().chapters.at(-1)).toMatchObject({ title: 'The flood', when: '2021/2022' });
  });

  it('finds one of hundreds by a part of the name', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      id: `p${i}`,
      kind: 'person' as const,
      name: `Person ${i}`,
      about: '',
      offices: [],
    }));
    const staged = await renderForm(
      { kind: 'timeline' },
      { ...SMALL_TIMELINE, actors: [...SMALL_TIMELINE.actors, ...many] },
    );
    const { list } = await openList('People and organisations', staged);
    expect(list.getByText(/243 more/)).toBeTruthy();
    fill(list.getByLabelText(/Find among/), 'person 299');
    expect(list.getByText('Person 299')).toBeTruthy();
    expect(list.queryByText('Person 298')).toBeNull();
  });

  it('says of two people, on either side, that they are not to be confused, and takes it back on both', async () => {
    const { editor, timeline, list } = await openList('People and organisations');
    press('Ava Stone');
    const field = list.getByLabelText('Not to be confused with');
    press('Leave out Ada Stone', field.closest('.form-member') ?? undefined);
    expect(timeline().actors.some(({ notToBeConfusedWith }) => notToBeConfusedWith)).toBe(false);
    fill(field, 'town council');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(timeline().actors[1]?.notToBeConfusedWith).toEqual(['council']);
    expect(editor.getState().history.past.map(({ words }) => words)).toEqual([
      'No longer says that “Ava Stone” is not to be confused with “Ada Stone”',
      'Said that “Ava Stone” is not to be confused with “Town Council”',
    ]);
    act(() => undo(editor));
    act(() => undo(editor));
    expect(timeline().actors).toEqual(SMALL_TIMELINE.actors);
  });

  it('adds a correction with its event and a whole day, and nothing less', async () => {
    const { timeline, list } = await openList('Corrections');
    fill(list.getByLabelText('Another correction'), 'The mayor’s name was misspelt.');
    fill(list.getByLabelText('On which day'), '2026-02');
    expect(saidOf('On which day')).toContain('Here a whole day is needed');
    press('Add this correction');
    expect(timeline().corrections).toHaveLength(1);
    fill(list.getByLabelText('On which day'), '2026-02-03');
    press('Add this correction');
    expect(timeline().corrections).toHaveLength(1);
    fill(list.getByLabelText('In which event'), 'The engineer writes a letter');
    await userEvent.type(list.getByLabelText('In which event'), '{Enter}');
    press('Add this correction');
    expect(timeline().corrections[1]).toEqual({
      on: '2026-02-03',
      event: 'letter',
      what: 'The mayor’s name was misspelt.',
    });
  });

  it('says whether a publisher prints a newspaper, or not', async () => {
    const { timeline } = await openList('Publishers');
    press('The Gazette');
    const field = screen.getByLabelText('Does it print a newspaper?');
    await userEvent.selectOptions(field, 'Yes');
    expect(timeline().publishers[0]?.isNewspaper).toBe(true);
    await userEvent.selectOptions(field, 'Not said');
    expect(timeline().publishers).toEqual(SMALL_TIMELINE.publishers);
  });

  it('asks for the address without which no file keeps what came afterwards', async () => {
    const { timeline, list } = await openList('What came afterwards');
    fill(list.getByLabelText('Another afterword'), 'It was sold.');
    fill(list.getByLabelText('When'), '2022');
    press('Add this afterword');
    press('It was sold.');
    expect(saidOf('Where it leads')).toContain('Without this it is left out');
    fill(screen.getByLabelText('Where it leads'), 'https://herald.example/sold');
    expect(saidOf('Where it leads')).toBe('');
    expect(timeline().afterwards[1]?.link.url).toBe('https://herald.example/sold');
  });
});
