// The sources desk for everybody: axe in each state, by the keyboard alone, on the narrowest phone, and with lists that say little.
import { expect, type Locator, type Page } from '@playwright/test';
import { openApp, panelOf, settle } from './app.ts';
import { violationsOn } from './axe.ts';
import { dayHandle, findBox, lookFor, openFilter, openPage, PHONE, serveList, test, unfold, WIDE } from './desk.ts';

type Reach = (page: Page) => Promise<unknown>;

/** Goes to an address without loading the app anew, until what it asks for is seen. */
function to(hash: string, seen: string): Reach {
  return async (page) => {
    await page.evaluate((next) => {
      location.hash = `v=1&${next}`;
    }, hash);
    await expect(page.locator(seen).first()).toBeVisible();
  };
}

async function openCard(page: Page, name: RegExp): Promise<void> {
  await unfold(page);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('region', { name })).toBeVisible();
}

/** What is asked, over the timeline. */
const ASKED: Readonly<Record<string, Reach>> = {
  'a search with hits': (page) => lookFor(page, 'pardon'),
  'a search without hits': (page) => lookFor(page, 'elephant'),
  'the filter': openFilter,
  'a filter that leaves nothing': to('theme=europe&who=kim-sok', '.nothing-left'),
  'the card of the lens': (page) => openCard(page, /^As told by/),
  'a lens': to('told=daily-2017', '.lens-note'),
  'the card of the day of knowledge': (page) => openCard(page, /^Known by/),
  'a day of knowledge with arcs, lanes and picks': to(
    'known=2017-01-01&arcs=on&lanes=actor&pick=pardon',
    '.knowledge-reset',
  ),
  'a marked quote with the words around it': async (page) => {
    await to('event=phone-call&quote=2', '.excerpt[data-marked]')(page);
    await panelOf(page).getByRole('button', { name: 'The words around it' }).last().click();
    await expect(page.locator('.words-around mark')).toBeVisible();
  },
  'a word explained': async (page) => {
    await to('event=pardon', '.panel .excerpt')(page);
    await panelOf(page).getByRole('button', { name: 'pardon', exact: true }).first().click();
    await expect(page.getByRole('dialog', { name: /^pardon/ })).toBeVisible();
  },
};

/** What is read in place of it. */
const READ: Readonly<Record<string, Reach>> = {
  'all disputes': to('page=disputes', '.disputes-contents'),
  'a dispute': to('page=disputes&about=talks-2013', '.account'),
  people: to('page=people', '.look-alikes'),
  'a person': to('page=people&about=kem-sokha', '.actor-view'),
  words: to('page=words&about=pardon', '.word-entry[aria-current]'),
  sources: to('page=sources', '.source-entry'),
  'a source': to('page=sources&about=post-2018', '.source-view'),
  'a sorted list with a search': to('layout=list&sort=-told&q=pardon&pick=pardon', '.list-body mark'),
  'the dialog of citations': async (page) => {
    await to('event=pardon', '.panel .excerpt')(page);
    await panelOf(page).getByRole('button', { name: 'Cite this event' }).click();
    await expect(page.getByRole('dialog', { name: 'Cite' }).locator('.reference-entry')).toBeVisible();
  },
};

for (const [size, viewport] of Object.entries({ 'a wide screen': WIDE, 'a phone': PHONE })) {
  for (const [kind, states] of Object.entries({ asked: ASKED, read: READ })) {
    test(`axe finds nothing on what is ${kind} on ${size}, light and dark`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openApp(page);
      for (const [name, reach] of Object.entries(states)) {
        await reach(page);
        expect(await violationsOn(page), name).toEqual([]);
        // The dark theme is other colours and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOn(page, ['color-contrast']), `${name}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.keyboard.press('Escape');
      }
    });
  }
}

/** Presses Tab until something has the focus, as often as a patient person would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await wanted.count()) > 0 && (await wanted.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'reached by Tab').toBeFocused();
}

test('the keyboard alone reaches all of the desk, and the focus comes back to where it was', async ({ page }) => {
  await openApp(page);
  await tabTo(page, findBox(page));
  const filter = page.getByRole('button', { name: /^Filter/ });
  await tabTo(page, filter);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: /^Disputed/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(filter).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: 'Lanes:' }));
  await tabTo(page, page.getByRole('button', { name: 'As told by: all' }));
  const known = page.getByRole('button', { name: /^Known by/ });
  await tabTo(page, known);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Known by', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(known).toBeFocused();
  const people = page.getByRole('button', { name: 'People', exact: true }).first();
  await tabTo(page, people);
  await page.keyboard.press('Enter');
  await expect(page.locator('.page-body')).toBeFocused();
  await tabTo(page, page.locator('.page-body').getByRole('button', { name: 'Kem Sokha', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Kem Sokha/ })).toBeVisible();
  await expect(page.locator('.page-body')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).toBeVisible();
  await page.keyboard.press('/');
  await expect(findBox(page)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Remove Disputed' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Filter/ })).toBeFocused();
  // The titles have come back, and stand.
  await settle(page);
  await tabTo(page, page.locator('.titles [tabindex="0"]'));
  await tabTo(page, dayHandle(page));
});

/** Whatever is wider than what it stands in, though nobody should have to move it sideways. */
function wideThingsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frames = [
      ...document.querySelectorAll('html, .page-body, .list, .panel, dialog[open], .filter-panel, .popover-card'),
    ];
    return frames
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.className || each.tagName);
  });
}

test('on a phone of 360 px nothing of the desk is wider than the screen', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  for (const [name, reach] of Object.entries({
    ...ASKED,
    ...READ,
    handout: to('page=handout&pick=pardon', '.page-title'),
  })) {
    await reach(page);
    expect(await wideThingsOn(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a list without people, words or sources has a friendly sentence on each page', async ({ page }) => {
  await serveList(page, {
    title: 'Our town',
    events: [
      { id: 'bridge', title: 'The bridge is opened', when: '1987-05-14' },
      { id: 'flood', title: 'The flood', when: '1995-07/1995-08' },
    ],
  });
  await openApp(page, '#data=list.json');
  await expect(page.getByRole('button', { name: /^As told by/ })).toHaveCount(0);
  await expect(await openPage(page, 'Disputes')).toContainText('nothing to lay side by side');
  await expect(await openPage(page, 'People')).toContainText('names no people or organisations');
  await expect(await openPage(page, 'Words')).toContainText('explains no words');
  await expect(await openPage(page, 'Sources')).toContainText(/names no sources/);
  await expect(await openPage(page, 'Handout')).toContainText('Our town');
  await page.keyboard.press('Escape');
  await lookFor(page, 'flod');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('The flood');
  await panelOf(page).getByRole('button', { name: 'Cite this event' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText('nothing to cite but the list itself');
});

test('of an edited list a quote that no longer matches says so, and an address that is none of the web is no link', async ({
  page,
}) => {
  const citation = { source: 'paper', stance: 'reports', excerpt: [{ exact: 'The bridge was opened on Thursday' }] };
  await serveList(page, {
    title: 'Our town',
    publishers: [{ id: 'herald', name: 'The Herald' }],
    sources: [
      { id: 'paper', publisher: 'herald', headline: 'A bridge', published: '1987-05-15', url: 'javascript:alert(1)' },
    ],
    events: [
      {
        id: 'bridge',
        title: 'The bridge is opened',
        when: '1987-05-14',
        citations: [{ ...citation, verified: '00000000' }],
      },
    ],
  });
  await openApp(page, '#data=list.json&event=bridge');
  const card = panelOf(page).locator('.excerpt');
  await expect(card).toContainText('The bridge was opened on Thursday');
  await expect(card).toContainText(/not verified/i);
  await expect(card.getByRole('link')).toHaveCount(0);
  await expect((await openPage(page, 'Sources')).getByRole('link')).toHaveCount(0);
});
