// What is taken out of a window: where it fails it says so, and a code for pupils is there where a pupil could use it.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ownText, withLesson } from '../../src/sync/take-along.ts';
import { CarryDialog } from '../../src/ui/carry/carry-dialog.tsx';
import { PupilsCode } from '../../src/ui/carry/pupils-code.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';

describe('PupilsCode', () => {
  it('names its address in the picture and beside it', async () => {
    await renderOnStage(<PupilsCode place={new URL('https://example.org/timeline/#v=1&event=secret')} />);
    const address = 'https://example.org/timeline/#v=1&for=pupils';
    expect(screen.getByRole('img', { name: `QR code for ${address}` }).querySelector('path')).not.toBeNull();
    expect(screen.getByRole('textbox', { name: 'Address for pupils' })).toHaveProperty('value', address);
    expect(document.body.innerHTML).not.toContain('secret');
  });

  it.each([
    ['file:///media/stick/sourceline.html', 'opened from a disk'],
    ['http://localhost:4173/', 'localhost:4173 is known on this machine or in this network only'],
  ])('says at %s why there is none', async (href, reason) => {
    await renderOnStage(<PupilsCode place={new URL(href)} />);
    expect(document.body.textContent).toContain(reason);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('offers the address alone where it is too long for a code', async () => {
    await renderOnStage(<PupilsCode place={new URL(`https://example.org/${'x'.repeat(3000)}`)} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(document.body.textContent).toContain('too long for a code');
    expect(screen.getByRole('textbox', { name: 'Address for pupils' })).not.toBeNull();
  });
});

describe('CarryDialog', () => {
  it('says why there is no file, and tries again when asked', async () => {
    // Nobody serves the file here.
    await renderOnStage(<CarryDialog lessonText={lessonText} />);
    expect(await screen.findByText(/The file could not be fetched/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/The file could not be fetched/)).not.toBeNull();
  });
});

async function lessonText(): Promise<string> {
  return '{}';
}

describe('ownText', () => {
  const FILE = `<!doctype html>
<html lang="en"><head>
    <meta charset="utf-8">
    <title>Sourceline</title>
    <style id="app-style">a > b { color: red }</style>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" id="app-script">start("<b>");</script>
  </body></html>
`;

  it('is the file again after the app, a list and the browser’s extensions were at work on the page', () => {
    const page = new DOMParser().parseFromString(FILE, 'text/html');
    const untouched = ownText(page);
    page.documentElement.dataset['theme'] = 'dark';
    page.title = 'A list – Sourceline';
    page.head.insertAdjacentHTML('afterbegin', '<style>html { filter: invert(1) }</style>');
    page.head.insertAdjacentHTML('beforeend', '<script src="chrome-extension://a/b.js"></script>');
    page.body.setAttribute('data-extension', 'on');
    page.body.insertAdjacentHTML('beforeend', '<div id="extension">Buy now</div>\n\n');
    page.querySelector('#root')?.insertAdjacentHTML('beforeend', '<p>What the app drew</p>');
    expect(ownText(page)).toBe(untouched);
    expect(untouched).toContain('<script type="module" id="app-script">start("<b>");</script>');
    expect(untouched).toContain('<style id="app-style">a > b { color: red }</style>');
  });

  it('is the same for a copy of a copy, with its lesson', () => {
    const again = (html: string): string => ownText(new DOMParser().parseFromString(html, 'text/html'));
    const copy = withLesson(again(FILE), '{"title":"<i>"}');
    expect(again(copy)).toBe(copy);
    expect(withLesson(again(again(copy)), '{"title":"<i>"}')).toBe(copy);
  });
});
