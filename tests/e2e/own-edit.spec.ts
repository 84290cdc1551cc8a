// Timelines of one's own on one computer: two tabs that agree, a picker, and quotations that are held against an article.
import { expect } from '@playwright/test';
import { openApp } from './app.ts';
import { PHONE, test, WIDE } from './desk.ts';
import { chooseInMenu, dropFile, formOf, handleOf, isSaved, markOf, openFromMenu } from './own.ts';

const DAYS = 'title,when\nThe ferry,2017-03-04\nThe market,2017-06-05\n';

test('two tabs on one timeline agree, and what was typed last is there when a tab is closed at once', async ({
  page,
  context,
}) => {
  await openApp(page);
  await dropFile(page, { name: 'days.csv', text: DAYS });
  await expect(page).toHaveURL(/[#&]mine=/);
  await markOf(page, 'The ferry').click();
  await page.getByRole('complementary').getByRole('button', { name: 'Change', exact: true }).click();
  const title = formOf(page).getByRole('textbox', { name: 'What happened' });
  await expect(title).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(markOf(other, 'The ferry')).toHaveCount(1);
  await title.fill('The ferry comes late');
  await expect(markOf(other, 'The ferry comes late')).toHaveCount(1);
  await title.fill('The ferry comes late again');
  await page.close();
  await other.reload();
  await expect(other.locator('.notices')).toHaveText('');
  await expect(markOf(other, 'The ferry comes late again')).toHaveCount(1);
});

test('several timelines stand side by side: made, named, removed and brought back', async ({ page }) => {
  await openApp(page);
  await dropFile(page, { name: 'days.csv', text: DAYS });
  await expect(page).toHaveTitle('days – Sourceline');
  await chooseInMenu(page, 'New timeline');
  await formOf(page).getByRole('textbox', { name: 'Title' }).fill('Our school');
  await expect(page).toHaveTitle('Our school – Sourceline');
  await isSaved(page);
  const dialog = await openFromMenu(page, 'My timelines…');
  const titles = dialog.locator('.mine-title').filter({ hasNotText: 'The built-in timeline' });
  await expect(titles).toHaveText(['Our school', 'days']);
  const days = dialog.getByRole('listitem').filter({ has: page.locator('.mine-title', { hasText: /^days$/ }) });
  await days.getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.type('Days by the sea');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Days by the sea', 'Our school']);
  await dialog.getByRole('listitem').filter({ hasText: 'Days by' }).getByRole('button', { name: 'Remove' }).click();
  await expect(titles).toHaveText(['Our school']);
  await dialog.getByRole('button', { name: 'Bring it back' }).click();
  await dialog.getByRole('button', { name: 'Days by the sea' }).click();
  await expect(page).toHaveTitle('Days by the sea – Sourceline');
  await expect(markOf(page, 'The market')).toHaveCount(1);
});

const ARTICLE = 'The ferry left the harbour at noon. “We waited for an hour,” a passenger said. Nobody knew why.';

test('a sentence of a pasted article is marked by keys and quoted as verified; other words are not', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await openApp(page);
  await dropFile(page, { name: 'days.csv', text: DAYS });
  await markOf(page, 'The ferry').click();
  await page.getByRole('complementary').getByRole('button', { name: 'Change', exact: true }).click();
  const form = formOf(page);
  await form.getByRole('button', { name: 'Add a quotation' }).click();
  await form.getByRole('combobox', { name: 'Which source says it?' }).fill('Ferry late, passengers say');
  await form.getByRole('button', { name: 'Add this source' }).click();
  const field = form.getByRole('textbox', { name: 'Paste the article’s text' });
  await field.fill(ARTICLE);
  await form.getByRole('button', { name: 'Use this text' }).click();
  const text = form.getByRole('document');
  await text.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await form.getByRole('button', { name: 'Quote this' }).click();
  const card = form.locator('.form-citation-list > li');
  await expect(card).toContainText('We waited for an hour');
  await expect(card).toContainText('“Ferry late, passengers say” reports');
  await expect(card).toContainText('Verified: it stands in the text exactly once.');
  await card.getByRole('textbox', { name: 'The words, as they were printed' }).fill('We waited for two hours');
  await expect(card).toContainText('Does not stand in the text you supplied');
  await expect(card).toContainText('Changed: these are not the words that were verified.');
  await isSaved(page);
  const history = await openFromMenu(page, 'History of changes…');
  await expect(history.getByRole('listitem').filter({ hasText: 'as it is now' })).toContainText(
    'Changed a quotation of “The ferry”',
  );
  await expect(history).toContainText('1 not found in the text that you supplied');
});

test('on a phone the form leaves the mark and its handle in sight, and is made larger and smaller', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openApp(page);
  await dropFile(page, { name: 'days.csv', text: DAYS });
  await markOf(page, 'The ferry').click();
  await page.getByRole('complementary').getByRole('button', { name: 'Change', exact: true }).click();
  const handle = handleOf(page, 'The ferry');
  await expect(handle).toBeInViewport();
  await expect(formOf(page).getByRole('textbox', { name: 'What happened' })).toBeInViewport();
  await page.getByRole('button', { name: 'Make the form larger' }).click();
  await expect(page.locator('.timeline')).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(handle).toBeInViewport();
  await expect(formOf(page).getByRole('textbox', { name: 'What happened' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Make the form smaller' })).toBeFocused();
});
