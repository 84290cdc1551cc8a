// What the stories of one's own timeline share: ways to bring a list in, its menu, and what stands on the axis.
import { expect, type Locator, type Page } from '@playwright/test';

/** A list as a file. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

/** Drops a file on the page, as from the desktop, as soon as the page lets go of things over it. */
export async function dropFile(page: Page, { name, text }: ListFile): Promise<void> {
  const drop = (): Promise<boolean> =>
    page.locator('body').evaluate(
      (body, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name));
        const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
        // Only what is prevented may be dropped; until something takes it, it is prevented for nothing.
        const isTaken = document.documentElement.hasAttribute('data-takes-drops');
        if (body.dispatchEvent(over) || !isTaken) return false;
        body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        return true;
      },
      { name, text },
    );
  await expect.poll(drop).toBe(true);
}

/** Pastes a text outside of any field. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('body').evaluate((body, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Does something with the timeline as a whole, by its menu. */
export async function chooseInMenu(page: Page, words: string): Promise<void> {
  await page.locator('.timeline-menu button').first().click();
  await page.getByRole('button', { name: words, exact: true }).click();
}

/** Opens a dialog from the timeline's menu. */
export async function openFromMenu(page: Page, words: string): Promise<Locator> {
  await chooseInMenu(page, words);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Closes the open dialog. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The mark of an event on the timeline, by the beginning of its title. */
export function markOf(page: Page, title: string): Locator {
  return page.locator(`button[data-event][aria-label^="${title}"]`);
}

/** The line that says whether the timeline is kept. */
export function editBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Your changes' });
}

/** Waits until all that was changed is kept. */
export async function isSaved(page: Page): Promise<void> {
  await expect(editBar(page)).toContainText(/^Saved/);
}

/** The form beside the timeline. */
export function formOf(page: Page): Locator {
  return page.locator('.form');
}

/** The handle by which a date is moved. */
export function handleOf(page: Page, title: string): Locator {
  return page.getByRole('slider', { name: `Date of “${title}”` });
}

/** Drops what stands at a path of this computer, as a hand would: a folder is seen as one only so. */
export async function dropPath(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await browser.detach();
}
