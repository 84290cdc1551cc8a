// A reader who opens a file of their own: in Sourceline through the menu of the title and its dialog, in a peer’s page at once.

import type { BenchTools } from './measure-flights.ts';
import { type OpenPage, openPage } from './open-page.ts';
import type { Opener } from './openers.ts';

const READY_LIMIT = 20_000;
const CALM_LIMIT = 15_000;
const FILE_INPUT = 'input[type="file"]';

/** Resolves when frames have come in time for two seconds. */
export async function becomeCalm({ page }: OpenPage): Promise<void> {
  await page.evaluate((limit) => window.sourcelineProbe.whenCalm(limit), CALM_LIMIT);
}

/** A page in a browser of its own that waits for a file; whoever asked for it closes it. */
export async function openBefore({ ready, addressFor, isOurs }: Opener, tools: BenchTools): Promise<OpenPage> {
  const { browserPath, probe, server } = tools;
  const open = await openPage({ browserPath, probe, ready });
  const { page } = open;
  page.setDefaultTimeout(READY_LIMIT);
  await page.goto(addressFor(server.base));
  if (isOurs) {
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    // What the app keeps for going offline is loaded meanwhile.
    await becomeCalm(open);
    await page.locator('.timeline-menu button').first().click();
    await page.getByRole('button', { name: 'Open a list…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Choose a file…' }).waitFor();
  }
  await page.locator(FILE_INPUT).waitFor({ state: 'attached' });
  await becomeCalm(open);
  return open;
}

/** Chooses a file by its path: nothing of it is sent anywhere. Gives when that was, on the page’s clock. */
export async function chooseFile({ page, devTools }: OpenPage, path: string): Promise<number> {
  const expression = `document.querySelector('${FILE_INPUT}')`;
  const { result } = await devTools.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) throw new Error('missing in the page: where a file is chosen');
  // By the browser itself: a script of Playwright’s would be part of the task in which the page begins to read.
  await devTools.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
  const choice = await page.evaluate(() => window.sourcelineProbe.chosenAt());
  if (choice === undefined) throw new Error('the page was told of no choice');
  return choice;
}
