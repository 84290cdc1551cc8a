// Somebody's own list: brought in by every way, its faults read and mended, changed, and taken to another computer.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { openApp, panelOf } from './app.ts';
import { test } from './desk.ts';
import {
  boxOf,
  closeDialog,
  dropFile,
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
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page);
  await dropFile(page, { name: 'comet.csv', text: sampleText('timelinejs-table/comet.csv') });
  await expect(page).toHaveTitle('A comet over the village – Sourceline');
  await page.getByRole('button', { name: 'Show what' }).click();
  const dialog = page.getByRole('dialog', { name: 'What could not be read' });
  const problems = dialog.locator('.problem');
  await expect(problems).toHaveCount(3);
  console.log(await problems.allInnerTexts());
  await problems.first().getByRole('button', { name: /^Fix in the form/ }).click();
  const form = formOf(page);
  await expect(form.getByRole('textbox', { name: 'What happened' })).toHaveValue('A month too far');
  console.log(await form.innerText());
  await form.getByRole('textbox', { name: 'When', exact: true }).fill('1910-12-01');
  await form.getByRole('button', { name: 'Add to the timeline' }).click();
  await expect(markOf(page, 'A month too far')).toHaveCount(1);
  await isSaved(page);
  const dialog2 = await openFromMenu(page, 'How it was read…');
  await expect(dialog2.locator('.problem')).toHaveCount(2);
  await closeDialog(page);

  const handle = handleOf(page, 'A month too far');
  const box = await boxOf(handle);
  await page.screenshot({ path: '/tmp/e1-1.png' });
  const before = await handle.getAttribute('aria-valuetext');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '');
  console.log(before, await handle.getAttribute('aria-valuetext'), await editBar(page).innerText());
  await page.screenshot({ path: '/tmp/e1-2.png' });
});
