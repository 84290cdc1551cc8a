// The single file on a stick: opened from a disk, it presents with two windows, and two copies in one folder are strangers.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { askToPresent, isPresenting, jumpTo, placeOf, pressOnce, startWithTwo, stepOf, test } from './presenting.ts';

const SINGLE_FILE = fileURLToPath(new URL('../../dist/sourceline.html', import.meta.url));

/** Copies of the single file in one folder, by their addresses. */
function copiesOf(info: TestInfo, names: readonly string[]): readonly string[] {
  const folder = info.outputPath('stick');
  mkdirSync(folder, { recursive: true });
  return names.map((name) => {
    const path = join(folder, name);
    copyFileSync(SINGLE_FILE, path);
    return pathToFileURL(path).href;
  });
}

async function openFile(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

async function expectAt(classroom: Page, speaker: Page, step: number): Promise<void> {
  await expect(placeOf(classroom)).toHaveText(new RegExp(`^${step} /`));
  await expect(stepOf(speaker)).toHaveText(String(step));
}

test('the single file presents from a disk with two windows, each of which may be reloaded or closed', async ({
  page,
}, info) => {
  const [address] = copiesOf(info, ['A lesson & more #1.html']);
  await openFile(page, address);
  const speaker = await startWithTwo(page);
  expect(new URL(speaker.url()).protocol).toBe('file:');
  await pressOnce(page, 'PageDown');
  await expectAt(page, speaker, 2);
  await pressOnce(speaker, 'ArrowRight');
  await expectAt(page, speaker, 3);
  await page.reload();
  await isPresenting(page);
  await pressOnce(speaker, 'ArrowDown');
  await expectAt(page, speaker, 4);
  await speaker.reload();
  await expectAt(page, speaker, 4);
  await expect(speaker.getByRole('status')).toContainText('The class sees');
  await pressOnce(page, 'ArrowUp');
  await expectAt(page, speaker, 3);
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('The class window is closed.');
  const [again] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Open it again' }).click(),
  ]);
  await isPresenting(again);
  await expectAt(again, speaker, 3);
  await pressOnce(again, 'ArrowLeft');
  await expectAt(again, speaker, 2);
});

test('two copies in one folder present at once and keep their own lessons', async ({ page, context }, info) => {
  const [first, second] = copiesOf(info, ['first.html', 'second.html']);
  await openFile(page, first);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Change the lesson' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('For class 9b');
  await expect(page.getByText('Saved on this computer.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the lesson' }).click();
  await openFile(page, first);
  const other = await context.newPage();
  await openFile(other, second);
  for (const [each, title] of [
    [page, 'For class 9b'],
    [other, cambodiaLesson.title],
  ] as const) {
    const dialog = await askToPresent(each);
    await expect(dialog).toContainText(`“${title}”`);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
  }

  const speaker = await startWithTwo(page);
  const otherSpeaker = await startWithTwo(other);
  await jumpTo(page, 3);
  await jumpTo(other, 5);
  await pressOnce(speaker, 'ArrowRight');
  await expectAt(page, speaker, 4);
  await expectAt(other, otherSpeaker, 5);
  await page.reload();
  await otherSpeaker.reload();
  await expectAt(page, speaker, 4);
  await expectAt(other, otherSpeaker, 5);
});
