// Comparing and doubting at the sources desk: two accounts side by side, the day of knowledge, as one source tells it.
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf, settle, viewOf } from './app.ts';
import { dayHandle, middleOf, nameOn, namesOn, PHONE, partsOf, test, unfold, WIDE } from './desk.ts';

/** A year in which the call of 2016 stands with its title, and the pardon after it. */
const YEAR = '#v=1&from=2016-06-01&to=2017-06-01';

const DROPPED = 'Whether Sam Rainsy dropped the demand for a probe';

/** What the canvas shows, as text. */
function pictureOf(page: Page): Promise<string> {
  return page.locator('.stage-canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

/** By the first day of 2017 the call of September was not public, and the pardon of December was. */
async function expectNewYear2017(page: Page): Promise<void> {
  await expect(dayHandle(page)).toHaveAttribute('aria-valuetext', 'Known by 1 January 2017');
  await expect(page.locator('[data-event="phone-call"]')).toHaveAttribute('aria-label', /, not public by then,/);
  expect(await nameOn(page, 'pardon')).not.toMatch(/public by then/);
}

test('from the talks of 2013 a pupil comes to both accounts of them: beside each other, on a phone below one another', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await openApp(page, '#v=1&from=2013-09-01&to=2013-10-10');
  await page.locator('[data-event="talks-2013"]').click();
  await panelOf(page).getByRole('button', { name: 'Compare the accounts' }).click();
  const card = page.getByRole('article', { name: DROPPED });
  await expect(page.getByRole('heading', { level: 2, name: 'Two accounts, side by side' })).toBeVisible();
  await expect(card).toContainText('Hun Sen says that at the talks Sam Rainsy stopped asking for an investigation');
  const columns = card.locator('.account');
  await expect(columns).toHaveCount(2);
  const [says, denies] = [columns.nth(0), columns.nth(1)];
  await expect(says.getByRole('heading')).toHaveText('Says Hun Sen');
  await expect(says.locator('blockquote')).toContainText('Sam Rainsy abandoned the idea of an investigation');
  await expect(denies.getByRole('heading')).toHaveText('Says otherwise Kem Sokha');
  await expect(denies).toContainText('demanded an investigation');
  for (const column of [says, denies]) {
    await expect(column).toContainText('Radio Free Asia');
    await expect(column).toContainText('26 September 2013');
  }
  const boxes = async () => [await says.boundingBox(), await denies.boundingBox()];
  const [left, right] = await boxes();
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99)), 'begin at the same height').toBeLessThan(1);
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  await page.setViewportSize(PHONE);
  await expect
    .poll(async () => {
      const [first, second] = await boxes();
      return first && second && second.y >= first.y + first.height && second.x === first.x;
    })
    .toBe(true);

  await page.setViewportSize(WIDE);
  await page.getByRole('button', { name: 'All disputes' }).click();
  const contents = page.getByRole('list', { name: 'Disputed, in order of time' });
  await expect(contents.getByRole('listitem')).toHaveCount(4);
  await contents.getByRole('button', { name: /spying/ }).click();
  await expect(page.getByRole('article').first()).toContainText(/no charge is mentioned in these sources/);
  expect(partsOf(page).get('about')).toBe('spying-disputed');
  await page.getByRole('button', { name: 'Back to the events' }).click();
  await expect(page.locator('[data-event="talks-2013"]')).toHaveAttribute('aria-current', 'true');
});

test('dragged to 1 January 2017 the day of knowledge fades the call of September 2016, not the pardon of December', async ({
  page,
}) => {
  await openApp(page, YEAR);
  const handle = dayHandle(page);
  await expect(handle).toHaveAttribute('aria-valuetext', /^Today/);
  const { x, y } = await middleOf(handle);
  const surface = await page.locator('.knowledge').boundingBox();
  const words = () => handle.getAttribute('aria-valuetext');
  await page.mouse.move(x, y);
  await page.mouse.down();
  let at = (surface?.x ?? 0) + (surface?.width ?? 0) * 0.6;
  await page.mouse.move(at, y, { steps: 8 });
  await expect(handle).toHaveAttribute('aria-valuetext', /January 2017/);
  // A hand goes on until the grip tells the day.
  while ((await words()) !== 'Known by 1 January 2017' && at > x / 2) {
    at -= 1;
    await page.mouse.move(at, y);
  }
  await page.mouse.up();
  await expectNewYear2017(page);
  await expect.poll(() => partsOf(page).get('known')).toBe('2017-01-01');
  expect(await viewOf(page), 'the timeline stays where it is').toEqual({
    from: Date.parse('2016-06-01'),
    to: Date.parse('2017-06-01'),
  });
  await page.locator('[data-event="phone-call"]').click();
  await expect(panelOf(page)).toContainText('public from 4 March 2017: about 160 days later');
  await expect(panelOf(page).locator('.known-then')).toContainText(/not/);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.locator('[data-event="phone-call"]')).not.toHaveAttribute('aria-label', /public by then/);
});

test('keys, a typed date and arcs do the same: what happened reaches to the day on which it became public', async ({
  page,
}) => {
  await openApp(page, YEAR);
  const handle = dayHandle(page);
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuetext', 'Known by 1 June 2017');
  for (let month = 6; month > 1; month -= 1) await page.keyboard.press('PageUp');
  await expectNewYear2017(page);
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuetext', 'Known by 31 December 2016');
  await page.keyboard.press('Delete');
  await expect(handle).toHaveAttribute('aria-valuetext', /^Today/);
  await expect(handle).toBeFocused();
  await expect.poll(async () => (await namesOn(page)).filter((name) => name.includes('public by then'))).toEqual([]);

  await page.getByRole('button', { name: 'Known by: today' }).click();
  const card = page.getByRole('region', { name: /^Known by/ });
  await card.getByLabel('Known by').fill('2017-01-01');
  await expectNewYear2017(page);
  await expect(card).toContainText(/\d+ events were public by then/);
  await card.getByRole('button', { name: 'Today', exact: true }).click();
  await settle(page);
  const plain = await pictureOf(page);
  await card.getByRole('checkbox', { name: /arcs/ }).check();
  await expect.poll(() => pictureOf(page)).not.toBe(plain);
  await expect.poll(() => partsOf(page).get('arcs')).toBe('on');
  await card.getByRole('checkbox', { name: /arcs/ }).uncheck();
  await expect.poll(() => pictureOf(page)).toBe(plain);
});

test('on a phone, where time runs down, a finger drags the day of knowledge', async ({ openFresh }) => {
  const page = await openFresh(YEAR, { hasTouch: true, viewport: PHONE });
  const handle = dayHandle(page);
  const before = await viewOf(page);
  const { x, y } = await middleOf(handle);
  const line = await page.locator('.knowledge').boundingBox();
  const client = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<void> => {
    const touchPoints = at === undefined ? [] : [{ x, y: at }];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await touch('touchStart', y);
  let at = y;
  const goal = (line?.y ?? 0) + (line?.height ?? 0) * 0.62;
  for (; at > goal; at -= 12) await touch('touchMove', at);
  await expect(handle).toHaveAttribute('aria-valuetext', /January 2017/);
  while ((await handle.getAttribute('aria-valuetext')) !== 'Known by 1 January 2017' && at > goal / 2) {
    at -= 0.5;
    await touch('touchMove', at);
  }
  await touch('touchEnd');
  await settle(page);
  await expectNewYear2017(page);
  expect(await viewOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Back to today' }).tap();
  await expect(handle).toHaveAttribute('aria-valuetext', /^Today/);
});

test('as The Cambodia Daily tells it, what it is silent about is said, with what to know about its publisher', async ({
  page,
}) => {
  await openApp(page, YEAR);
  await unfold(page);
  await page.getByRole('button', { name: 'As told by: all' }).click();
  const card = page.getByRole('region', { name: /^As told by/ });
  await card.getByRole('button', { name: /In Leaked Audio/ }).click();
  await expect(page.getByRole('button', { name: 'As told by: Cambodia Daily' })).toBeFocused();
  const note = page.getByRole('region', { name: 'As one tells it' });
  await expect(note).toContainText(
    /^What The Cambodia Daily of 6 March 2017 tells: 22 events\. \d+ events inside its time/,
  );
  expect(await nameOn(page, 'pardon')).not.toContain('not mentioned');
  expect(await nameOn(page, 'phone-call')).not.toContain('not mentioned');
  await page.keyboard.press('0');
  await settle(page);
  const names = await namesOn(page);
  expect(await nameOn(page, 'recording-threatened')).toContain(', not mentioned,');
  // What came after it was published is no silence.
  expect(names.filter((name) => / 201[89],/.test(name) && name.includes('not mentioned'))).toEqual([]);
  await note.getByRole('button', { name: 'About Cambodia Daily' }).click();
  await expect(note).toContainText('Founded in 1993');
  await expect(note.getByRole('link').first()).toHaveAttribute('rel', 'noopener noreferrer');
  expect(partsOf(page).get('told')).toBe('daily-2017');
  await note.getByRole('button', { name: 'Back to all' }).click();
  await expect.poll(async () => (await namesOn(page)).filter((name) => name.includes('not mentioned'))).toEqual([]);
});
