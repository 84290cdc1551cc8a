// Who is who at the sources desk, and what its words mean.
import { expect } from '@playwright/test';
import { openApp, panelOf } from './app.ts';
import { expectEachOf, openPage, PHONE, partsOf, test, WIDE } from './desk.ts';

test('Kem Sokha’s page tells him from those of like names, what he says and denies, and leads back to his events', async ({
  page,
}) => {
  await openApp(page);
  const people = await openPage(page, 'People');
  const alike = people.getByRole('region', { name: 'Easily confused' });
  for (const name of ['កឹម សុខា', 'គឹម សុខ', 'សុខ ឥសាន']) await expect(alike).toContainText(name);
  await alike.getByRole('button', { name: 'Kem Sokha', exact: true }).click();
  await expect(people.getByRole('heading', { level: 2 })).toHaveText('Kem Sokha កឹម សុខា');
  await expect(people.getByRole('heading', { level: 2 }).locator('[lang="km"]')).toHaveText('កឹម សុខា');
  await expect(people).toContainText('President of the CNRP');
  await expect(people).toContainText('2 March to November 2017');
  await expect(alike.getByRole('listitem')).toHaveCount(3);
  await expect(people).toContainText('demanded an investigation');
  expect(partsOf(page).get('about')).toBe('kem-sokha');
  await people.getByRole('button', { name: 'Show only these events' }).click();
  await expectEachOf(page, 35);
});

test('a word is explained where it stands: by hovering, by the keyboard, by a finger; and in the list of words', async ({
  page,
  openFresh,
}) => {
  await page.setViewportSize(WIDE);
  await openApp(page, '#v=1&event=pardon');
  const word = panelOf(page).getByRole('button', { name: 'pardon', exact: true }).first();
  const note = page.getByRole('dialog', { name: /^pardon/ });
  await word.hover();
  await expect(note).toBeVisible();
  const [above, below] = [await word.boundingBox(), await note.boundingBox()];
  const isApart = (below?.y ?? 0) >= (above?.y ?? 0) + (above?.height ?? 0) - 1;
  expect(isApart || (below?.y ?? 0) + (below?.height ?? 0) <= (above?.y ?? 0) + 1, 'it covers not its word').toBe(true);
  await page.mouse.move(5, 5);
  await expect(note).toHaveCount(0);
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await expect(panelOf(page).getByRole('heading', { level: 2 }), 'only the note is closed').toContainText(
    'royal pardon',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Words' }).locator('[aria-current="true"]')).toContainText('pardon');
  expect(partsOf(page).get('about')).toBe('pardon');
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('rescue');
  await expect(page.getByRole('region', { name: 'Words' }).locator('dfn').filter({ hasText: 'CNRP' })).toBeVisible();

  const phone = await openFresh('#v=1&event=pardon', { hasTouch: true, viewport: PHONE });
  const own = panelOf(phone).getByRole('button', { name: 'pardon', exact: true }).first();
  await own.tap();
  const box = await phone.getByRole('dialog', { name: /^pardon/ }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
});
