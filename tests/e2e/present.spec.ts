// The whole lesson on the screens that schools have: every word is inside, large enough, and over no other.
import { expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type EventStep, isInTwoParts, type Lesson } from '../../src/lesson/lesson.ts';
import { writeLesson } from '../../src/lesson/write-lesson.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { openApp } from './app.ts';
import { faultsOn } from './measure-slide.ts';
import { placeOf, present, sightOf, start, test, turn } from './presenting.ts';

const { steps } = cambodiaLesson;
/** One slide for each step, and one more for each answer; the rounds of the activities come to that. */
const SLIDES = steps.length + steps.filter(isInTwoParts).length;
const MOST_SLIDES = 3 * SLIDES;

/** Runs to the last slide; gives the faults of every slide, each with its place, and how many slides there were. */
async function runAll(page: Page, keys: readonly string[]): Promise<{ faults: string[]; slides: number }> {
  const faults: string[] = [];
  for (let slides = 1; ; slides += 1) {
    const sight = await sightOf(page);
    for (const fault of await faultsOn(page)) faults.push(`${sight.slice(0, 60)}: ${fault}`);
    if (sight.startsWith(`${steps.length} /`) || slides > MOST_SLIDES) return { faults, slides };
    await turn(page, keys[slides % keys.length] ?? 'PageDown');
  }
}

for (const { width, height, keys } of [
  { width: 1280, height: 720, keys: ['PageDown'] },
  { width: 1920, height: 1080, keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'] },
  { width: 1024, height: 768, keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'] },
  { width: 3840, height: 2160, keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'] },
]) {
  const way = keys.length === 1 ? `with ${keys[0]} alone` : 'by keys';
  test(`the whole lesson runs ${way} at ${width} × ${height}, and all of it can be read`, async ({ page }) => {
    // A key counts only after a quarter of a second, so a whole lesson takes its time.
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await present(page);
    const { faults, slides } = await runAll(page, keys);
    expect(slides).toBeGreaterThanOrEqual(SLIDES);
    expect(slides).toBeLessThanOrEqual(MOST_SLIDES);
    expect(faults).toEqual([]);
  });
}

/** Of all excerpts and titles of the list, the hardest to find room for, a step each. */
function hardestSteps(): readonly EventStep[] {
  const all = cambodia.events.flatMap((event) =>
    event.citations.map((citation, index) => ({
      event,
      citation: index,
      title: event.title.length,
      excerpt: excerptText(citation.excerpt).length,
      status: event.legalStatus?.length ?? 0,
    })),
  );
  const most = (length: (one: (typeof all)[number]) => number) =>
    all.toSorted((a, b) => length(b) - length(a)).slice(0, 2);
  const hardest = [
    ...most(({ excerpt }) => excerpt),
    ...most(({ title }) => title),
    ...most(({ title, excerpt, status }) => title + excerpt + status),
    ...most(({ status, excerpt }) => status * 1000 + excerpt),
  ];
  return hardest.map(({ event, citation }, index) => ({
    id: `hard-${index}`,
    kind: 'event',
    part: 'hard',
    route: 'quick',
    minutes: 1,
    event: event.id,
    citation,
    note: { context: '', pointAt: '', ask: '' },
  }));
}

test('the longest excerpts and titles of the list have room on every screen', async ({ page }) => {
  const hardest = hardestSteps();
  const hard: Lesson = { ...cambodiaLesson, parts: [{ id: 'hard', title: 'Hard to read' }], steps: hardest };
  await openApp(page);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Change the lesson' }).click();
  await page
    .getByLabel('Lesson file')
    .setInputFiles({ name: 'hard.json', mimeType: 'application/json', buffer: Buffer.from(writeLesson(hard)) });
  await expect(page.locator('[data-step="hard-0"]')).toBeVisible();
  await page.getByRole('button', { name: 'Close the lesson' }).click();
  await start(page);
  for (let step = 1; step <= hard.steps.length; step += 1) {
    await expect(placeOf(page)).toContainText(`${step} / ${hard.steps.length}`);
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      // The words take a moment to find their size.
      await expect.poll(() => faultsOn(page), `${hardest[step - 1]?.event}, ${width} px`).toEqual([]);
    }
    if (step < hard.steps.length) await turn(page, step % 2 ? 'PageDown' : 'ArrowRight');
  }
});
