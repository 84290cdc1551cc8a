// What is taken out of a window: where it fails it says so, and a code for pupils is there where a pupil could use it.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { withCargo } from '../../src/sync/cargo.ts';
import { carriedTimelineText } from '../../src/sync/carried-timeline.ts';
import { ownText } from '../../src/sync/take-along.ts';
import { type App, AppContext } from '../../src/ui/app/app-context.ts';
import { PupilsCode } from '../../src/ui/carry/pupils-code.tsx';
import { TakeAlong } from '../../src/ui/carry/take-along.tsx';
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

  it('says that a timeline of this computer has none', async () => {
    const { app } = await renderOnStage(<p />);
    const here: App = { ...app, origin: { kind: 'kept', key: 'one' } };
    render(
      <AppContext value={here}>
        <PupilsCode place={new URL('https://example.org/timeline/')} />
      </AppContext>,
    );
    expect(document.body.textContent).toContain('on this computer only');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('offers the address alone where it is too long for a code', async () => {
    await renderOnStage(<PupilsCode place={new URL(`https://example.org/${'x'.repeat(3000)}`)} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(document.body.textContent).toContain('too long for a code');
    expect(screen.getByRole('textbox', { name: 'Address for pupils' })).not.toBeNull();
  });
});

describe('TakeAlong', () => {
  it('says why there is no file, and tries again when asked', async () => {
    // Nobody serves the file here.
    await renderOnStage(<TakeAlong />);
    expect(await screen.findByText(/The file could not be fetched/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/The file could not be fetched/)).not.toBeNull();
  });
});

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

  const again = (html: string): string => ownText(new DOMParser().parseFromString(html, 'text/html'));

  it('is the same for a copy of a copy, with all that it carries', () => {
    const cargo = { lesson: '{"title":"<i>"}', timeline: { ...TIMELINE, json: '{"title":"Floods <b>"}' } };
    const bare = again(FILE);
    const copy = withCargo(bare, cargo);
    // Its title is the app's own until it is given the timeline's anew.
    expect(withCargo(again(copy), cargo)).toBe(copy);
    expect(withCargo(again(withCargo(again(copy), cargo)), cargo)).toBe(copy);
  });

  it('is found again by the page that it becomes', () => {
    const json = JSON.stringify({ title: '</script><!-- <script \u2028 “ទឹក”' });
    const page = new DOMParser().parseFromString(
      withCargo(again(FILE), { timeline: { ...TIMELINE, json } }),
      'text/html',
    );
    expect(carriedTimelineText(page)).toBe(json.replaceAll('<', '\\u003c'));
    expect(JSON.parse(carriedTimelineText(page) ?? '')).toEqual(JSON.parse(json));
    expect(carriedTimelineText(new DOMParser().parseFromString(FILE, 'text/html'))).toBeUndefined();
  });
});

const TIMELINE = { title: 'Floods', summary: '', noscript: '<main></main>\n' };
