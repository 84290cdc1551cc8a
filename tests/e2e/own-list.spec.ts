// Somebody's own list: brought in by every way, its faults read and mended, changed, and taken to another computer.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf } from './app.ts';
import { middleOf, namesOn, serveList, test, WIDE } from './desk.ts';
import {
  closeDialog,
  dropFile,
  dropPath,
  editBar,
  formOf,
  handleOf,
  isSaved,
  markOf,
  openFromMenu,
  pasteText,
} from './own.ts';

const SAMPLES = fileURLToPath(new URL('../fixtures/samples/', import.meta.url));

const sampleText = (name: string): string => readFileSync(`${SAMPLES}${name}`, 'utf8');

test('a teacher drops a spreadsheet with three faulty rows, mends one, moves a date, undoes it, and takes all to another computer', async ({
  page,
  openFresh,
}, info) => {
  await page.setViewportSize(WIDE);
  await openApp(page);
  await dropFile(page, { name: 'comet.csv', text: sampleText('timelinejs-table/comet.csv') });
  await expect(page).toHaveTitle('A comet over the village – Sourceline');
  await page.getByRole('button', { name: 'Show what' }).click();
  const dialog = page.getByRole('dialog', { name: 'What could not be read' });
  const problems = dialog.locator('.problem');
  await expect(problems).toHaveCount(3);
  await expect(problems.nth(0)).toContainText('Line 6, column “Month”');
  await expect(problems.nth(0)).toContainText('the month 13 does not exist; write a month from 1 to 12');
  await expect(problems.nth(1)).toContainText('it ends (1910) before it begins (1911)');
  await expect(problems.nth(2)).toContainText('it has no date; write at least a year');
  await problems
    .first()
    .getByRole('button', { name: /^Fix in the form/ })
    .click();
  const form = formOf(page);
  await expect(form.getByRole('textbox', { name: 'What happened' })).toHaveValue('A month too far');
  await form.getByRole('textbox', { name: 'When', exact: true }).fill('1910-12-01');
  await form.getByRole('button', { name: 'Add to the timeline' }).click();
  await expect(markOf(page, 'A month too far')).toHaveCount(1);
  await isSaved(page);
  const dialog2 = await openFromMenu(page, 'How it was read…');
  await expect(dialog2.locator('.problem')).toHaveCount(2);
  await closeDialog(page);

  await expect(page.locator('.notices')).toContainText('2 things in this list');

  const handle = handleOf(page, 'A month too far');
  await expect(handle).toHaveAttribute('aria-valuetext', '1 December 1910');
  const { x, y } = await middleOf(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  await expect(handle).not.toHaveAttribute('aria-valuetext', '1 December 1910');
  const moved = (await handle.getAttribute('aria-valuetext')) ?? '';
  await expect(form.getByText(`${moved} (a day)`)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(handle).toHaveAttribute('aria-valuetext', '1 December 1910');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(handle).toHaveAttribute('aria-valuetext', moved);
  await isSaved(page);

  await page.reload();
  await expect(markOf(page, 'A month too far')).toHaveCount(1);
  await expect(editBar(page)).toContainText('2 changes');
  const back = editBar(page).getByRole('button', { name: 'Undo' });
  await back.click();
  await expect(markOf(page, 'A month too far')).toHaveAttribute('aria-label', /1 December 1910/);

  await openFromMenu(page, 'Take away…');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  const path = info.outputPath('taken.bin');
  await download.saveAs(path);
  const marks = await marksOn(page);
  expect(marks).toHaveLength(5);

  const other = await openFresh('', { viewport: WIDE });
  await openFromMenu(other, 'Open a list…');
  const [chooser] = await Promise.all([
    other.waitForEvent('filechooser'),
    other.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles(path);
  await expect(other).toHaveTitle('A comet over the village – Sourceline');
  await expect.poll(() => marksOn(other)).toEqual(marks);
});

/** The names of all marks, whatever their order on the page. */
async function marksOn(page: Page): Promise<readonly string[]> {
  return (await namesOn(page)).toSorted();
}

test('a pasted text in Khmer opens under no name; what is no list gets a sentence, and the open timeline stays', async ({
  page,
}, info) => {
  await openApp(page);
  await pasteText(page, sampleText('markwhen/three-scripts.mw'));
  await expect(page).toHaveTitle('ព្រឹត្តិការណ៍ – Sourceline');
  await expect(markOf(page, 'កាសែតបិទទ្វារ')).toHaveCount(1);
  const said = page.getByRole('region', { name: 'Opening a list' }).getByRole('alert');
  const folder = info.outputPath('my lists');
  mkdirSync(folder, { recursive: true });
  const [empty, picture, film] = ['empty.csv', 'picture.csv', 'film.csv'].map((name) => join(folder, name));
  writeFileSync(empty ?? '', '');
  writeFileSync(picture ?? '', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(
    film ?? '',
    Buffer.concat([Buffer.from('000000206674797069736f6d', 'hex'), Buffer.alloc(3_000_000, 7)]),
  );
  for (const [path, words] of [
    [folder, /“my lists” is a folder/],
    [empty, /empty/],
    [picture, /picture/],
    [film, /film|video/],
  ] as const) {
    await dropPath(page, path ?? '');
    await expect(said).toContainText(words);
    await expect(page).toHaveTitle('ព្រឹត្តិការណ៍ – Sourceline');
  }
});

test('a table under a wrong name says how its days were read, and reads them the other way when asked', async ({
  page,
}) => {
  await openApp(page);
  const days = 'Event;Date\nThe ferry;3/4/2017\nThe market;5/6/2017\n';
  await dropFile(page, { name: 'days.json', text: days });
  await expect(markOf(page, 'The market')).toHaveAttribute('aria-label', /5 June 2017/);
  const said = page.getByRole('region', { name: 'Opening a list' });
  await expect(said).toContainText('nothing in the file says whether the day or the month comes first');
  await said.getByRole('button', { name: 'How it was read…' }).click();
  const dialog = page.getByRole('dialog', { name: 'How it was read' });
  await dialog.getByRole('radio', { name: 'month/day/year' }).check();
  await expect(dialog.getByRole('radio', { name: 'month/day/year' })).toBeChecked();
  await closeDialog(page);
  await expect(markOf(page, 'The market')).toHaveAttribute('aria-label', /6 May 2017/);
});

test('the pictures of a list from an address are asked for only when the reader asks', async ({ page, watch }) => {
  const list = JSON.parse(sampleText('timelinejs/river-mill.json')) as unknown;
  await serveList(page, list);
  await page.route('https://pictures.example/**', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    }),
  );
  await openApp(page, '#data=list.json');
  await expect(page).toHaveTitle(/^The mill on the river/);
  await page.keyboard.press('Home');
  const load = panelOf(page).getByRole('button', { name: 'Load the picture from pictures.example' });
  await expect(load).toBeVisible();
  expect(watch.faults).toEqual([]);
  await load.click();
  await expect(panelOf(page).getByRole('img', { name: 'A sheet with a seal' })).toBeVisible();
  expect(watch.faults.splice(0)).toEqual(['request: https://pictures.example/mill/deed.jpg']);
});
