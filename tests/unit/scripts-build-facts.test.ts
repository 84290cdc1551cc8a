// Small decisions of the build and of the tests' own set-up: where mistakes are reported, where a browser is looked for.
import { describe, expect, it } from 'vitest';
import { buildConstants, reportUrl } from '../../scripts/build-constants.ts';
import { FIREFOX, usualPlaces } from '../../scripts/find-browser.ts';

describe('reportUrl', () => {
  it.each([
    ['the address in package.json', { bugs: { url: 'https://example.org/bugs' } }, 'a/b', 'https://example.org/bugs'],
    ['a bare address in package.json', { bugs: 'https://example.org/bugs' }, 'a/b', 'https://example.org/bugs'],
    ['the repository that builds', {}, 'a/b', 'https://github.com/a/b/issues/new'],
    ['nothing where nobody knows', {}, undefined, ''],
  ])('is %s', (_, facts, repository, url) => {
    expect(reportUrl({ version: '1.0.0', ...facts }, repository)).toBe(url);
  });
});

describe('buildConstants', () => {
  it('are JavaScript texts', () => {
    const { __VERSION__, __REPORT_URL__ } = buildConstants();
    expect(JSON.parse(__VERSION__)).toMatch(/^\d+\.\d+\.\d+/);
    expect(JSON.parse(__REPORT_URL__)).toBeTypeOf('string');
  });

  it('reach the code', () => {
    expect(__VERSION__).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('usualPlaces', () => {
  it.each([
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
    ['linux', {}, '/usr/bin/google-chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('on %s with %o hold %s', (platform, environment, place) => {
    expect(usualPlaces(platform, environment)).toContain(place);
  });

  it.each([
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/firefox-esr'],
    ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Mozilla Firefox\\firefox.exe'],
  ] as const)('of Firefox on %s with %o hold %s', (platform, environment, place) => {
    expect(usualPlaces(platform, environment, FIREFOX)).toContain(place);
  });

  it('of Firefox have the release with extended support first', () => {
    const [first = ''] = usualPlaces('linux', {}, FIREFOX);
    expect(first).toBe('/usr/bin/firefox-esr');
  });
});
