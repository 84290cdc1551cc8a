// A timeline in a page of somebody else: the wheel stays with that page until it is clicked, and the two speak with each other alone.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test as base, watchPage } from './app.ts';
import { middleOf, serveList } from './desk.ts';

interface School {
  /** The origin of a page that is not the app's: its server gives the HTML in its address. */
  readonly school: string;
}

const test = base.extend<School>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  school: async ({}, use) => {
    const server = createServer(({ url = '' }, response) => {
      const html = new URL(url, 'http://school').searchParams.get('html') ?? '';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  },
});

const TOWN = {
  title: 'Our town',
  events: [
    { id: 'bridge', title: 'The bridge is opened', when: '1987-05-14' },
    { id: 'flood', title: 'The flood', when: '1995-07/1995-08' },
  ],
};

interface Told {
  readonly kind: string;
  readonly event?: { readonly id: string; readonly title: string } | null;
  readonly from?: string;
  readonly message?: string;
}

/** Opens a long page with the frame in it, which writes down what it is told. */
async function openSchool(page: Page, school: string, app: string, named: string): Promise<void> {
  const html = `<!doctype html><title>School</title><body style="margin:0"><h1>Our town</h1>
    <iframe id="frame" title="Timeline" style="width:100%;height:560px;border:0"
      src="${app}#data=list.json&embed=${named}"></iframe><div style="height:3000px"></div>
    <script>told=[];addEventListener('message',(e)=>told.push({...e.data,by:e.origin}))</script>`;
  await serveList(page, TOWN);
  await page.goto(`${school}/?html=${encodeURIComponent(html)}`);
}

const toldOn = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => (window as unknown as { told: readonly Told[] }).told);

const scrolledOn = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Says something to the frame, as the page around it. */
async function say(page: Page, app: string, message: object): Promise<void> {
  await page.evaluate(
    ([words, origin]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      frame?.contentWindow?.postMessage({ name: 'sourceline', version: 1, ...words }, origin);
    },
    [message, new URL(app).origin] as const,
  );
}

test('in another page the wheel scrolls that page until the timeline is clicked, and the two speak with each other', async ({
  context,
  school,
  baseURL,
}) => {
  const app = baseURL ?? '';
  const page = await context.newPage();
  const faults: string[] = [];
  watchPage(page, school, faults);
  await openSchool(page, school, app, school);
  const frame = page.frameLocator('#frame');
  const mark = (id: string) => frame.locator(`button[data-event="${id}"]`);
  await expect(mark('bridge')).toHaveCount(1);
  await expect.poll(() => toldOn(page)).toContainEqual(expect.objectContaining({ kind: 'opened', events: 2 }));

  const { x } = await middleOf(page.locator('#frame'));
  await page.mouse.move(x, 400);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolledOn(page)).toBeGreaterThan(100);
  const views = async (): Promise<number> => (await toldOn(page)).filter(({ kind }) => kind === 'view changed').length;
  const before = await views();
  // The frame says what a click would do, and stops saying it when the wheel has rested: until then the browser gives every turn of it
  // to what it scrolled last.
  await expect(frame.locator('[data-told]')).toHaveCount(1);
  await expect(frame.locator('[data-told]')).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.click(x, 400);
  await expect(frame.locator('[data-awake]')).toHaveCount(1);
  await page.mouse.wheel(0, 200);
  await expect.poll(views).toBeGreaterThan(before);
  expect(await scrolledOn(page)).toBe(0);

  await say(page, app, { kind: 'look at', from: '1990-01-01', to: '2000-01-01' });
  await expect
    .poll(() => toldOn(page))
    .toContainEqual(expect.objectContaining({ kind: 'view changed', from: expect.stringMatching(/^1990-01-01/) }));
  await say(page, app, { kind: 'select', event: 'flood' });
  await expect(frame.getByRole('heading', { name: 'The flood' })).toBeVisible();
  await expect
    .poll(() => toldOn(page))
    .toContainEqual(expect.objectContaining({ kind: 'selected', event: { id: 'flood', title: 'The flood' } }));
  expect(new Set((await toldOn(page)).map((one) => (one as unknown as { by: string }).by))).toEqual(
    new Set([new URL(app).origin]),
  );
  const own = faults.filter((fault) => !fault.startsWith(`request: ${app}`));
  expect(own).toEqual([]);
});

test('a frame that names another page says nothing, and hears nothing of this one', async ({
  context,
  school,
  baseURL,
}) => {
  const app = baseURL ?? '';
  const page = await context.newPage();
  await openSchool(page, school, app, 'http://museum.localhost');
  const frame = page.frameLocator('#frame');
  await expect(frame.locator('button[data-event="bridge"]')).toHaveCount(1);
  await say(page, app, { kind: 'select', event: 'flood' });
  await frame.locator('button[data-event="bridge"]').click();
  // What was said before this was done would have been followed before it.
  await expect(frame.getByRole('heading', { name: 'The bridge is opened' })).toBeVisible();
  expect(await toldOn(page)).toEqual([]);
});
