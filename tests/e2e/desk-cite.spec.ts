// Citing at the sources desk: in a text, in a list, for a reference manager, and by an address that leads to one quote.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf } from './app.ts';
import { lookFor, openPage, test } from './desk.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

/** Everything below is written by hand from the rules of APA 7 and MLA 9. */
const ADDRESS = 'https://english.cambodiadaily.com/news/in-leaked-audio-hun-sen-advises-kem-sokha-126140/';
const APA = `In Leaked Audio, Hun Sen Advises Kem Sokha. (2017, March 6). The Cambodia Daily. ${ADDRESS}`;
const MLA = /“In Leaked Audio, Hun Sen Advises Kem Sokha\.” The Cambodia Daily, 6 Mar\. 2017, /;
const STATUS = 'Kem Sokha: pardoned in the case over not coming to court for questioning';

function copiedText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the pardon is cited in APA, copied, and taken along as BibTeX, with the reader’s own day', async ({
  page,
  context,
}) => {
  await context.grantPermissions(CLIPBOARD);
  // In Phnom Penh this is the next day already.
  await page.clock.setFixedTime('2026-03-04T20:00:00Z');
  await openApp(page, '#v=1&event=pardon');
  await panelOf(page).getByRole('button', { name: 'Cite this event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog.locator('.reference-entry')).toHaveText(APA);
  await expect(dialog.locator('.reference-entry em, .reference-entry i')).toHaveText(['The Cambodia Daily']);
  await expect(dialog).toContainText('(“In Leaked Audio,” 2017)');
  await expect(dialog, 'no accusation without how it stood').toContainText(STATUS);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('The reference is copied.');
  const copied = await copiedText(page);
  expect(copied).toContain(APA);
  expect(copied).toContain(STATUS);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download BibTeX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9]+2017[a-z]+\.bib$/);
  const bibtex = await readFile(await file.path(), 'utf8');
  expect(bibtex).toMatch(/^@article\{[a-z0-9]+,\n/);
  for (const field of [
    'title = {{In Leaked Audio, Hun Sen Advises Kem Sokha}}',
    'journal = {The Cambodia Daily}',
    'entrysubtype = {newspaper}',
    'date = {2017-03-06}',
    `url = {${ADDRESS}}`,
    'urldate = {2026-03-05}',
  ]) {
    expect(bibtex).toContain(`  ${field},\n`);
  }
  expect(bibtex.trim()).toMatch(/\}$/);

  await dialog.getByLabel('Style').selectOption('MLA 9');
  await expect(dialog.locator('.reference-entry')).toHaveText(MLA);
  await dialog.getByRole('checkbox', { name: 'also the other reports that give a day' }).check();
  await expect(dialog.locator('.reference-entry')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Kem Sokha receives a royal pardon');
});

test('an article of which only a bracket of days is known is cited with the bracket, never with an invented day', async ({
  page,
}) => {
  await openApp(page, '#v=1&event=cpp-video');
  await panelOf(page).getByRole('button', { name: 'Cite this event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  const entry = dialog.locator('.reference-entry').filter({ hasText: 'parade of ambassadors' });
  for (const style of ['APA 7', 'MLA 9', 'Chicago 17 (notes and bibliography)', 'Harvard (Cite Them Right)']) {
    await dialog.getByLabel('Style').selectOption(style);
    await expect(entry, style).toContainText(/\[[^\]]*21[^\]]*\]/);
    await expect(entry, style).not.toContainText(/n\. ?d\./);
  }
});

test('events that were picked are cited together and put back by one click', async ({ page }) => {
  await openApp(page, '#v=1&layout=list');
  await page.getByRole('checkbox', { name: 'Pick “Kem Sokha receives a royal pardon”' }).check();
  await page.locator('[data-item="sokha-arrested"]').click();
  await panelOf(page).getByRole('button', { name: 'Pick', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Picked events' });
  await expect(bar.getByRole('status')).toHaveText('2 events picked');
  await bar.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toContainText(/2 events, \d articles/);
  await expect(dialog).toContainText('Kem Sokha: charged, not convicted in these sources');
  const entries = await dialog.locator('.reference-entry').allTextContents();
  expect(entries.length).toBeGreaterThan(1);
  expect(
    entries.toSorted((a, b) => a.localeCompare(b)),
    'in alphabetical order',
  ).toEqual(entries);
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Put all back' }).click();
  await expect(bar).toHaveCount(0);
});

test('the copied link to a quote opens exactly this event with exactly this excerpt marked in a browser never here before', async ({
  page,
  context,
  openFresh,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await openApp(page, '#v=1&layout=list&lanes=standing&known=2017-01-01');
  await lookFor(page, 'telephone');
  await page.keyboard.press('Enter');
  const card = panelOf(page).locator('.excerpt').filter({ hasText: 'Yim Sovann' });
  await card.getByRole('button', { name: 'The words around it' }).click();
  await expect(card.locator('.words-around mark')).toHaveText(
    'he believed Mr. Hun Sen’s claim that the conversations were authentic',
  );
  await expect(card.locator('.words-around')).toContainText('of this article, and shows no more than that.');
  await card.getByRole('button', { name: 'Copy link to this quote' }).click();
  await expect(card.getByRole('status')).toHaveText('Copied.');
  const address = new URL(await copiedText(page));
  expect(address.origin).toBe(new URL(page.url()).origin);

  const other = await openFresh(address.hash);
  const panel = panelOf(other);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Hun Sen and Kem Sokha speak on the telephone');
  const marked = panel.locator('.excerpt[data-marked]');
  await expect(marked).toHaveCount(1);
  await expect(marked.locator('mark')).toHaveText(
    'he believed Mr. Hun Sen’s claim that the conversations were authentic',
  );
  await expect(marked.locator('mark')).toBeInViewport({ ratio: 1 });
  await expect(panel).toContainText('This is the quote that the link leads to.');
  // Nothing of the sender's own view is in it.
  await expect(other.getByRole('button', { name: 'Timeline', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.getByRole('combobox', { name: 'Search', exact: true })).toHaveValue('');
  await expect(other.getByRole('button', { name: 'Known by: today' })).toBeVisible();
  await panel.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(panel.locator('.excerpt[data-marked]')).toHaveCount(0);
});

test('each article stands with its credits, how sure its day is, what it supports, and how much of it is quoted', async ({
  page,
}) => {
  await openApp(page);
  const sources = await openPage(page, 'Sources');
  const articles = sources.locator('article');
  await expect(articles).toHaveCount(5);
  const post = articles.filter({ hasText: '‘I know Hun Sen will not forgive me’, says Kim Sok' });
  await expect(post).toContainText('The Phnom Penh Post');
  await expect(post).toContainText('20 September 2018');
  await expect(post).toContainText(/11 events/);
  await expect(post).toContainText(/\d+ of \d+ words/);
  const link = post.getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.phnompenhpost\.com\//);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await post.getByRole('button', { name: /says Kim Sok/ }).click();
  await expect(sources.getByRole('heading', { level: 2 })).toHaveText(/says Kim Sok/);
  await expect(sources.locator('[data-item], [data-event]').first()).toBeVisible();
  await sources.getByRole('button', { name: 'All sources' }).click();
  await expect(articles).toHaveCount(5);
});
