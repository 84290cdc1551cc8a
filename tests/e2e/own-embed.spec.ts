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

interface Frame {
  /** The origin that its address names; else the page's own. */
  readonly named?: string;
  /** What is said to it as soon as its list is open. */
  readonly first?: object;
}

/** Opens a long page with the frame in it, which writes down what it is told. */
async function openSchool(
  page: Page,
  school: string,
  app: string,
  { named = school, first }: Frame = {},
): Promise<void> {
  const words = first ? JSON.stringify({ name: 'sourceline', version: 1, ...first }) : '';
  const html = `<!doctype html><title>School</title><body style="margin:0"><h1>Our town</h1><input aria-label="Your name">
    <iframe id="frame" title="Timeline" style="width:100%;height:560px;border:0"
      src="${app}#data=list.json&embed=${named}"></iframe><div style="height:3000px"></div>
    <script>told=[];addEventListener('message',(e)=>{told.push({...e.data,by:e.origin});
      const words='${words}';if(words&&e.data.kind==='opened')e.source.postMessage(JSON.parse(words),e.origin)})</script>`;
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
  await openSchool(page, school, app);
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
  await openSchool(page, school, app, { named: 'http://museum.localhost' });
  const frame = page.frameLocator('#frame');
  await expect(frame.locator('button[data-event="bridge"]')).toHaveCount(1);
  await say(page, app, { kind: 'select', event: 'flood' });
  await frame.locator('button[data-event="bridge"]').click();
  // What was said before this was done would have been followed before it.
  await expect(frame.getByRole('heading', { name: 'The bridge is opened' })).toBeVisible();
  expect(await toldOn(page)).toEqual([]);
});

test('in a frame the room is the timeline’s until something is chosen, and the introduction waits behind a button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 560 });
  await page.goto('./#embed=https://school.example');
  await expect(page.locator('html[data-ready]')).toHaveCount(1);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const panel = page.getByRole('complementary');
  expect((await timeline.boundingBox())?.width).toBe(1000);
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: 'Introduction' }).click();
  const introduction = page.getByRole('dialog', { name: 'This timeline' });
  await expect(introduction.getByRole('heading', { name: 'How to read the marks' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('button[data-event]').first().click();
  await expect(panel).toBeVisible();
  await expect.poll(async () => (await timeline.boundingBox())?.width).toBeLessThan(700);
});

test('a page that looks elsewhere as soon as the list is open hears of that view alone, and can read its dates', async ({
  context,
  school,
  baseURL,
}) => {
  const app = baseURL ?? '';
  const page = await context.newPage();
  const asked = '1990-01-01T06:30:00.000Z';
  await openSchool(page, school, app, { first: { kind: 'look at', from: asked, to: '1993-01-01' } });
  await expect.poll(() => toldOn(page)).toContainEqual(expect.objectContaining({ kind: 'view changed' }));
  const views = (await toldOn(page)).filter(({ kind }) => kind === 'view changed');
  expect(views.map(({ from = '' }) => new Date(from).toISOString())).toEqual([asked]);
});

test('an event that the page chooses leaves the keyboard where it is, in the page’s own field', async ({
  context,
  school,
  baseURL,
}) => {
  const app = baseURL ?? '';
  const page = await context.newPage();
  await openSchool(page, school, app);
  await expect.poll(() => toldOn(page)).toContainEqual(expect.objectContaining({ kind: 'opened' }));
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.focus();
  await page.keyboard.type('An');
  await say(page, app, { kind: 'select', event: 'flood' });
  await expect(page.frameLocator('#frame').locator('button[data-event="flood"][aria-current]')).toHaveCount(1);
  await expect(page.frameLocator('#frame').getByRole('heading', { name: 'The flood' })).toBeVisible();
  await page.keyboard.type('na');
  await expect(name).toHaveValue('Anna');
});

test('a list of another place over http is said not to be opened, and tried over https by that name', async ({
  page,
  watch,
}) => {
  await page.route('https://museum.example/list.json', (route) =>
    route.fulfill({ json: TOWN, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto('./#data=http://museum.example/list.json');
  await expect(page.getByRole('alert')).toContainText('over https only');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  expect(watch.faults).toEqual([]);
  await page.getByRole('button', { name: 'Try https://museum.example/list.json' }).click();
  await expect(page.locator('button[data-event="bridge"]')).toHaveCount(1);
  expect(watch.faults.splice(0)).toEqual(['request: https://museum.example/list.json']);
});

test('in a low frame the words come first: those of an event are in view, beside the timeline or in its place', async ({
  page,
}) => {
  for (const size of [
    { width: 640, height: 400 },
    { width: 360, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto('./#event=phone-call&embed=https://school.example');
    const words = page.locator('.excerpt-words').first();
    await expect(words).toBeInViewport({ ratio: 0.8 });
    // Nothing stays in front of them.
    const isOnTop = await words.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + 12));
    });
    expect(isOnTop).toBe(true);
  }
});
