// What is taken away: pictures that agree with the page and with each other, and one file that opens from a disk.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { openApp, settle, test, watchPage } from './app.ts';
import { WIDE } from './desk.ts';
import { dropFile, markOf, openFromMenu } from './own.ts';

const VILLAGE = `title,when,lane
The bridge is opened,1987-05-14,Works
The flood,1995-07/1995-08,Weather
ទន្លេឡើង,2001-02,Weather
The mill closes,2004~,Works
`;

/** Presses a button of the open dialog and keeps what the browser then saves. */
async function saved(page: Page, info: TestInfo, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  const path = info.outputPath(`${Math.random()} ${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** A picture as its pixels, drawn by the browser. */
interface Drawn {
  readonly width: number;
  readonly height: number;
}

/** Draws a picture file under a name on the page, to be compared there. */
function draw(page: Page, name: string, path: string): Promise<Drawn> {
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  const address = `data:${type};base64,${readFileSync(path).toString('base64')}`;
  return page.evaluate(
    async ([key, src]) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      Object.assign(window, { [key]: canvas });
      return { width, height };
    },
    [name, address] as const,
  );
}

/** The share of px that differ clearly between a drawn picture, from a place of it on, and another one or the page's own canvas. */
function differing(page: Page, name: string, other: string, [left, top]: readonly [number, number]): Promise<number> {
  return page.evaluate(
    ([one, two, x, y]) => {
      const drawn = window as unknown as Record<string, HTMLCanvasElement>;
      const [a, b] = [drawn[one], two === 'stage' ? document.querySelector('canvas') : drawn[two]];
      if (!a || !b) throw new Error(`missing canvas: ${one}, ${two}`);
      const { width, height } = b;
      /** A copy, since reading back from the page's own canvas would change how it is drawn from then on. */
      const pixelsOf = (canvas: HTMLCanvasElement, from: readonly [number, number]): Uint8ClampedArray => {
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context?.drawImage(canvas, -from[0], -from[1]);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [ours, theirs] = [pixelsOf(a, [x, y]), pixelsOf(b, [0, 0])];
      const isApart = (i: number): boolean =>
        [0, 1, 2].some((k) => Math.abs((ours[4 * i + k] ?? 0) - (theirs[4 * i + k] ?? 0)) > 64);
      const count = Array.from({ length: width * height }, (_, i) => i).filter(isApart).length;
      return count / (width * height);
    },
    [name, other, left, top] as const,
  );
}

/** px around a sheet, and above the stage on it, as in draw-sheet.ts. */
const [MARGIN, HEAD] = [44, 64];

test('pictures of the view: SVG with its words as text and its fonts inside, PNG as the page draws it, at two sizes', async ({
  page,
}, info) => {
  await page.setViewportSize(WIDE);
  await openApp(page);
  await dropFile(page, { name: 'village.csv', text: VILLAGE });
  await expect(markOf(page, 'The flood')).toHaveCount(1);
  await settle(page);
  await openFromMenu(page, 'Take away…');
  const svgPath = await saved(page, info, 'SVG');
  const svg = readFileSync(svgPath, 'utf8');
  for (const words of ['The bridge is opened', 'The flood', 'ទន្លេឡើង', 'The mill closes', 'Works']) {
    expect(svg).toContain(words);
  }
  expect(svg).toMatch(/@font-face[^}]*url\(["']?data:font\/woff2/);
  expect(svg).not.toMatch(/(?:href|src)=["']https?:|url\(["']?https?:/);
  const once = await draw(page, 'once', await saved(page, info, 'PNG'));
  const twicePath = await saved(page, info, 'PNG 2×');
  expect(twicePath).toMatch(/-2x\.png$/);
  const twice = await draw(page, 'twice', twicePath);
  expect(twice).toEqual({ width: once.width * 2, height: once.height * 2 });
  expect(await draw(page, 'drawn', svgPath)).toEqual(once);
  const stageWidth = await page.locator('.stage-canvas').evaluate((element) => (element as HTMLCanvasElement).width);
  const left = once.width - stageWidth - MARGIN;
  expect(await differing(page, 'once', 'stage', [left, MARGIN + HEAD])).toBeLessThan(0.001);
  // Else nothing would be compared: some px beside there, much is different.
  expect(await differing(page, 'once', 'stage', [left - 5, MARGIN + HEAD + 3])).toBeGreaterThan(0.004);
  expect(await differing(page, 'drawn', 'once', [0, 0])).toBeLessThan(0.02);
});

test('the single file with a timeline inside opens from a disk and shows it', async ({ page, browser }, info) => {
  await openApp(page);
  await dropFile(page, { name: 'village.csv', text: VILLAGE });
  await expect(markOf(page, 'The flood')).toHaveCount(1);
  await openFromMenu(page, 'Take away…');
  await page.getByRole('button', { name: 'Put the file together' }).click();
  await expect(page.getByRole('button', { name: /^Download to take along/ })).toBeEnabled();
  const path = await saved(page, info, /^Download to take along/);
  const context = await browser.newContext();
  const copy = await context.newPage();
  const faults: string[] = [];
  watchPage(copy, 'file://', faults);
  await copy.goto(pathToFileURL(path).href);
  await expect(markOf(copy, 'ទន្លេឡើង')).toHaveCount(1);
  await expect(copy).toHaveTitle('village – Sourceline');
  expect(faults).toEqual([]);
  await context.close();
});
