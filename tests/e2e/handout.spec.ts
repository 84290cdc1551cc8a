// From chosen events to paper: what is on a handout's pages, in A4 and in US Letter, for pupils and for the teacher.
import { expect, type Page } from '@playwright/test';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { test } from './app.ts';
import { lettersOf, type PrintedPage, printedPages, printNothing } from './read-pdf.ts';

const HEADINGS = [
  'What happened, and who says so',
  'Words explained',
  'People and organisations',
  'Questions',
  'For the quick: two accounts of one event',
  'Sources',
];

async function openHandout(page: Page, hash: string): Promise<void> {
  await printNothing(page);
  await page.goto(`./#v=1&page=handout&${hash}`);
  await page.getByRole('heading', { name: 'Handout', exact: true }).waitFor();
  await page.getByRole('region', { name: /^Preview/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function print(page: Page): Promise<readonly PrintedPage[]> {
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await page.locator('.print-only .handout').waitFor({ state: 'attached' });
  return printedPages(page);
}

function sizesOf(pages: readonly PrintedPage[]): readonly string[] {
  return [...new Set(pages.map(({ width, height }) => `${width.toFixed(0)} × ${height.toFixed(0)}`))];
}

test('a pupil’s handout of a chapter: A4, every excerpt word by word, no excerpt cut, no lone heading, no answer', async ({
  page,
}) => {
  await openHandout(page, 'about=2013');
  const preview = page.getByRole('region', { name: /^Preview/ });
  const pages = await print(page);
  expect(sizesOf(pages)).toEqual(['210 × 297']);
  await expect(preview).toHaveAttribute('aria-label', `Preview: ${pages.length} pages`);
  const letters = pages.map(({ text }) => lettersOf(text));
  expect(pages[0]?.text).toContain('Sources end November 2019.');
  const events = cambodia.events.filter(({ chapter }) => chapter === '2013');
  const areTogether = (words: readonly string[]): boolean =>
    letters.some((text) => words.every((some) => text.includes(lettersOf(some))));
  for (const { title, citations } of events) {
    const excerpts = citations.map(({ excerpt }) => excerptText(excerpt));
    if (excerpts.length === 1) expect(areTogether([title, ...excerpts]), `“${title}” stands on one page`).toBe(true);
    else
      expect(
        excerpts.some((first) => areTogether([title, first])),
        `“${title}” has words under it`,
      ).toBe(true);
    for (const excerpt of excerpts) expect(areTogether([excerpt]), `“${excerpt}” is not cut`).toBe(true);
  }
  pages.forEach(({ text }, at) => {
    expect(text, 'the number of the page').toContain(`${at + 1} / ${pages.length}`);
    expect(text, 'the running title').toContain('2013 · Election and talks');
    // The margins' words may stand first or last.
    const body = text
      .replaceAll(`${at + 1} / ${pages.length}`, '')
      .replace(/2013 · Election and talks$/, '')
      .trim();
    for (const heading of HEADINGS) expect(body.endsWith(heading), `“${heading}” is not left alone`).toBe(false);
  });
  const all = pages.map(({ text }) => text).join(' ');
  for (const heading of HEADINGS) expect(all).toContain(heading);
  expect(all).toContain('rfa.org/english/news/cambodia/recording-09262013165941.html');
  expect(all).not.toContain('https://');
  expect(all).not.toContain('Teacher’s copy');
  expect(all).not.toContain('Which to trust is open');
});

test('a teacher’s handout of picked events: US Letter, with the answers', async ({ page }) => {
  await openHandout(page, 'pick=phone-call&pick=call-posted&pick=pardon');
  await page.getByLabel('Paper').selectOption('US Letter');
  await page.getByLabel('For whom').selectOption('Teacher’s copy, with answers');
  await page.getByLabel('Title').fill('A call & a pardon “2016”');
  const pages = await print(page);
  expect(sizesOf(pages)).toEqual(['216 × 279']);
  const all = pages.map(({ text }) => text).join(' ');
  expect(all).toContain('Teacher’s copy: with answers, not for the class');
  expect(all).toContain('The words are those of Hun Sen.');
  expect(lettersOf(all)).toContain(lettersOf('public from 4 March 2017: about 160 days later'));
  for (const { text } of pages) expect(text, 'the running title').toContain('A call & a pardon “2016”');
});

test('on 1 January 2017 the pardon stands on the handout, and the call of September 2016 does not', async ({
  page,
}) => {
  await openHandout(page, 'about=2016&known=2017-01-01');
  const all = (await print(page)).map(({ text }) => text).join(' ');
  expect(all).toContain('What was public by 1 January 2017.');
  expect(all).toContain('Kem Sokha receives a royal pardon');
  expect(all).not.toContain('Hun Sen and Kem Sokha speak on the telephone');
  expect(all).toContain('events that became public only later are left out.');
});

test('a reader who prints the page by the browser’s own means gets the handout, all of it, and not the list', async ({
  page,
}) => {
  await openHandout(page, 'about=2018');
  const preview = page.getByRole('region', { name: /^Preview/ });
  const pages = await printedPages(page);
  await expect(preview).toHaveAttribute('aria-label', `Preview: ${pages.length} pages`);
  expect(pages[0]?.text).toContain('2018 · Election and exile');
  const all = pages.map(({ text }) => text).join(' ');
  expect(all).toContain('What happened, and who says so');
  expect(all).toContain('Made with Sourceline');
  expect(all).not.toContain('Kem Sokha receives a royal pardon');
  await expect(page.locator('.print-only')).toHaveCount(0);
});

test('a sheet follows the filter until a chapter is chosen, and the link brings a colleague the same events', async ({
  page,
}) => {
  await openHandout(page, 'theme=talks&chapter=2013');
  const count = page.getByText(/^On the sheet:/);
  await expect(count).toHaveText(/ events that the filter leaves\.$/);
  await page.getByLabel('Events', { exact: true }).selectOption({ label: '2013 · Election and talks (19)' });
  await expect(count).toHaveText('On the sheet: 19 events of “2013 · Election and talks”.');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('about=2013');
  await page.reload();
  await expect(count).toHaveText('On the sheet: 19 events of “2013 · Election and talks”.');
  await page.getByRole('button', { name: /^Take the \d+ events that the filter leaves$/ }).click();
  await expect(count).toHaveText(/ events that the filter leaves\.$/);
});
