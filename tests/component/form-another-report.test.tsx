// The date that another report gives for an event: added, changed, said to disagree, removed; and where the mark then stands.
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/model/event.ts';
import { shownDate } from '../../src/model/shown-date.ts';
import { undo } from '../../src/state/edit-store.ts';
import { fill, leave, press, renderForm, type StagedForm, saidOf, textIn } from '../fixtures/form-stage.tsx';

const DATE = 'The date in the other report';
const ADDRESS = 'Address of the other report';

async function openReport(id: string): Promise<StagedForm & { readonly when: () => When | undefined }> {
  const staged = await renderForm({ kind: 'event', id });
  await userEvent.click(screen.getByText('Another report’s date', { exact: false, selector: 'summary' }));
  await screen.findByLabelText(DATE);
  return { ...staged, when: () => staged.timeline().events.find((event) => event.id === id)?.when };
}

function typeDate(date: string): void {
  fill(screen.getByLabelText(DATE), date);
  leave(DATE);
}

describe('another report’s date', () => {
  it('stands in the timeline as soon as it has a date and an address, as one edit with words of its own', async () => {
    const { editor, when } = await openReport('second-bridge');
    typeDate('2020-05');
    expect(screen.getByText(/Give the address of the other report.* nothing of it is shown/)).toBeTruthy();
    expect(when()?.elsewhere).toBeUndefined();
    for (const part of ['ht', 'https://h', 'https://herald.example/b']) fill(screen.getByLabelText(ADDRESS), part);
    expect(when()?.elsewhere).toEqual({ date: '2020-05', url: 'https://herald.example/b', publisher: '' });
    const { past } = editor.getState().history;
    expect(past.map(({ words }) => words)).toEqual([
      'Added another report’s date to “A second bridge is to open”: May 2020',
    ]);
    act(() => undo(editor));
    expect(when()).not.toHaveProperty('elsewhere');
    expect(textIn(ADDRESS)).toBe('');
  });

  it('says beside the date of the source on which of the two the mark stands', async () => {
    const { when } = await openReport('letter');
    expect(saidOf('When')).toContain('the mark stands on 25 September 2018, the date that The Herald gives');
    await userEvent.selectOptions(screen.getByLabelText('Does it agree with your source?'), 'They disagree');
    expect(saidOf('How the two disagree')).toContain('still count as agreeing');
    expect(shownDate(when() as When)).toBe('2018-09-25');
    fill(screen.getByLabelText('How the two disagree'), 'One says the month, the other a day.');
    expect(saidOf('When')).toContain(
      'Reports disagree: The Herald gives 25 September 2018. The mark stays on the date',
    );
    expect(shownDate(when() as When)).toBe('2018-09');
  });

  it('agrees again by one choice, and the sentence comes back by undo', async () => {
    const { editor, when } = await openReport('payment');
    await userEvent.selectOptions(screen.getByLabelText('Does it agree with your source?'), 'They agree');
    expect(when()?.elsewhere).not.toHaveProperty('disagreement');
    expect(editor.getState().history.past.at(-1)?.words).toContain('Said that reports agree about the date of');
    expect(saidOf(DATE)).toContain('Both dates cannot be true');
    act(() => undo(editor));
    expect(textIn('How the two disagree')).toBe('The article puts it in March, the other report in April.');
  });

  it('says that a date less sharp than the source’s takes the mark with it', async () => {
    await openReport('letter');
    typeDate('2018');
    expect(saidOf(DATE)).toContain('less sharp than that of your source');
    typeDate('2018-09-26');
    expect(saidOf(DATE)).not.toContain('less sharp');
  });

  it('stays as it was while its address is none, and says so', async () => {
    const { when } = await openReport('letter');
    fill(screen.getByLabelText(ADDRESS), 'herald, page 3');
    expect(screen.getByText(/it begins with https.* the report stays as it was/)).toBeTruthy();
    expect(when()?.elsewhere?.url).toBe('https://herald.example/letter');
    press('Done');
    expect(screen.getAllByText(/Give the address of the other report/)).toHaveLength(2);
  });

  it('keeps who published it and what else is to be known, and is removed as a whole', async () => {
    const { editor, when } = await openReport('letter');
    fill(screen.getByLabelText('Who published it'), 'The Courier');
    fill(screen.getByLabelText('What else a reader should know about this date'), '');
    expect(when()?.elsewhere).toEqual({
      date: '2018-09-25',
      url: 'https://herald.example/letter',
      publisher: 'The Courier',
    });
    press('Remove the other report’s date');
    expect(when()).toEqual({ date: '2018-09', basis: 'phrase', how: '“last September”' });
    expect(editor.getState().history.past.at(-1)?.words).toMatch(/^Removed another report’s date from/);
  });
});
