// The form of the timeline: what it says of itself, and the lists that its events name.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fill, press, renderForm, type StagedForm, textIn } from '../fixtures/form-stage.tsx';
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
    expect(list.getByRole('button', { name: 'Person 299' })).toBeTruthy();
    expect(list.queryByRole('button', { name: 'Person 298' })).toBeNull();
  });
});
