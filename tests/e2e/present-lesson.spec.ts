// Change the lesson in the app, keep it, carry it in a file and in a link, and print it for the teacher.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Lesson, Step } from '../../src/lesson/lesson.ts';
import { writeLesson } from '../../src/lesson/write-lesson.ts';
import { openApp } from './app.ts';
import { askToPresent, placeOf, start, test } from './presenting.ts';

const { steps } = cambodiaLesson;
const COUNT = steps.length;

function inquiryOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Lesson' });
}

async function openDesk(page: Page): Promise<Locator> {
  const dialog = await askToPresent(page);
  await dialog.getByRole('button', { name: 'Change the lesson' }).click();
  await expect(inquiryOf(page).locator('.step').first()).toBeVisible();
  return inquiryOf(page);
}

/** The ids of the desk's steps in their order. */
function idsOn(desk: Locator): Promise<(string | null)[]> {
  return desk.locator('.step').evaluateAll((all) => all.map((step) => step.getAttribute('data-step')));
}

function fileOf(text: string, name = 'lesson.json'): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** An event that the lesson does not have. */
function otherEvent(): { readonly id: string; readonly title: string } {
  const event = cambodia.events.find(({ id }) => !steps.some((step) => step.kind === 'event' && step.event === id));
  if (!event) throw new Error('no event besides the lesson’s');
  return event;
}

test('an event in view becomes a step with a note, is kept over a reload, and presented', async ({ page }) => {
  const { id, title } = otherEvent();
  await openApp(page, `#v=1&event=${id}`);
  const desk = await openDesk(page);
  await desk.getByRole('button', { name: `Add “${title}” as a step` }).click();
  await expect(desk.locator('.step')).toHaveCount(COUNT + 1);
  await desk.getByLabel('Note: what to say').fill('Only for me: take your time here.');
  await desk.getByLabel('Hide until the next key').selectOption({ label: 'when it was' });
  // At once, as when a laptop’s battery ends.
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await openDesk(page);
  const step = desk.locator('.step').filter({ has: page.getByRole('button', { name: title, exact: false }) });
  await expect(desk.locator('.step')).toHaveCount(COUNT + 1);
  await expect(step.first()).toContainText('hides when it was');
  await step.getByRole('button', { name: /^Step \d+/ }).click();
  await expect(desk.getByLabel('Note: what to say')).toHaveValue('Only for me: take your time here.');
  const number = (await idsOn(desk)).findIndex((one) => one?.includes(id)) + 1;
  await desk.getByRole('button', { name: 'Present from here' }).click();
  await expect(placeOf(page)).toContainText(`${number} / ${COUNT + 1}`);
  await expect(page.locator('.slide')).toHaveAttribute('data-hides', 'date');
  await expect(page.locator('.presentation')).not.toContainText('take your time');
});

test('steps are moved and removed by keys, undone and done again without end, and the reset asks first', async ({
  page,
}) => {
  await openApp(page);
  const desk = await openDesk(page);
  const before = await idsOn(desk);
  await desk
    .locator('.step')
    .nth(0)
    .getByRole('button', { name: /^Step 1/ })
    .focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => idsOn(desk)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await page.keyboard.press('Delete');
  await expect(desk.locator('.step')).toHaveCount(COUNT - 1);
  const changed = await idsOn(desk);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => idsOn(desk)).toEqual(before);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => idsOn(desk)).toEqual(changed);

  await desk.getByRole('button', { name: 'Reset to the built-in lesson' }).click();
  const question = page.getByRole('dialog', { name: 'Reset to the built-in lesson?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await idsOn(desk)).toEqual(changed);
  await desk.getByRole('button', { name: 'Reset to the built-in lesson' }).click();
  await question.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => idsOn(desk)).toEqual(before);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => idsOn(desk)).toEqual(changed);
});

test('an exported lesson comes back from its file word for word, and Clear this computer forgets it', async ({
  page,
}) => {
  await openApp(page);
  const desk = await openDesk(page);
  await desk.getByRole('textbox', { name: 'Title' }).fill('Für die 9b: “wer sagt das?” <b>');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk.getByRole('button', { name: 'Export as a file' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toBe(writeLesson({ ...cambodiaLesson, title: 'Für die 9b: “wer sagt das?” <b>' }));
  await desk.getByRole('button', { name: 'Clear this computer…' }).click();
  await page.getByRole('dialog', { name: 'Clear this computer?' }).getByRole('button', { name: 'Clear' }).click();
  const done = page.getByRole('dialog', { name: 'This computer is cleared' });
  await expect(done).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await done.getByRole('button', { name: 'Close' }).click();
  await expect(desk.getByRole('textbox', { name: 'Title' })).toHaveValue(cambodiaLesson.title);
  await page.getByLabel('Lesson file').setInputFiles(fileOf(text));
  await expect(desk.getByRole('textbox', { name: 'Title' })).toHaveValue('Für die 9b: “wer sagt das?” <b>');
});

test('a file that is no lesson is refused with the place and the reason, and the lesson stays', async ({ page }) => {
  await openApp(page);
  const desk = await openDesk(page);
  await desk.getByRole('textbox', { name: 'Title' }).fill('Mine');
  const before = await idsOn(desk);
  const broken = writeLesson(cambodiaLesson).replace('"minutes": 1,', '"minutes": "soon",');
  for (const { name, text, words } of [
    { name: 'holiday.json', text: 'no JSON {', words: ['holiday.json', 'This file was not opened'] },
    { name: 'shopping.json', text: '{"milk": 2}', words: ['shopping.json'] },
    { name: 'broken.json', text: broken, words: ['broken.json', 'steps[0].minutes', 'a number of minutes'] },
  ]) {
    await page.getByLabel('Lesson file').setInputFiles(fileOf(text, name));
    for (const word of words) await expect(desk.getByRole('alert')).toContainText(word);
    expect(await idsOn(desk)).toEqual(before);
    await expect(desk.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
    await desk.getByRole('button', { name: 'Dismiss' }).click();
  }
});

test('a step that names an unknown event is skipped, and a line says which', async ({ page }) => {
  const [first, second] = steps;
  const unknown: Step = { ...(first as Step), id: 'odd', kind: 'event', event: 'moon-landing' } as Step;
  const lesson: Lesson = { ...cambodiaLesson, steps: [first, unknown, second].filter((step) => step !== undefined) };
  await openApp(page);
  const desk = await openDesk(page);
  await page.getByLabel('Lesson file').setInputFiles(fileOf(writeLesson(lesson)));
  await expect(desk.locator('[data-step="odd"]')).toContainText('Skipped: This timeline has no event “moon-landing”');
  await desk.getByRole('button', { name: 'Close the lesson' }).click();
  await start(page);
  await expect(placeOf(page)).toContainText('1 / 2');
});

test('a link carries the order of a lesson to another computer', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  const desk = await openDesk(page);
  await desk.getByRole('button', { name: /^Step 2:/ }).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Alt+ArrowDown');
  const order = await idsOn(desk);
  expect(order).toHaveLength(COUNT - 1);
  await desk.getByRole('button', { name: 'Copy link with the order' }).click();
  await expect(desk.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(baseURL);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('.notices')).toContainText('in the order of the link');
  const theirs = await openDesk(elsewhere);
  expect(await idsOn(theirs)).toEqual(order);
  await elsewhere.close();
});

test('the teacher’s script goes to paper with notes, answers and excerpts', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await openApp(page);
  const dialog = await askToPresent(page);
  await dialog.getByRole('radio', { name: 'All of it' }).check();
  await dialog.getByRole('button', { name: 'Print the teacher’s script' }).click();
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-only');
  await expect(paper).toBeVisible();
  await expect(page.locator('.app')).toBeHidden();
  const words = ((await paper.textContent()) ?? '').replace(/\s+/g, ' ');
  for (const { note } of steps) for (const part of Object.values(note)) expect(words).toContain(part);
  for (const { shows } of cambodiaLesson.rubric) expect(words).toContain(shows);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(8);
  // Afterwards the app is back.
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await expect(dialog).toBeVisible();
});
