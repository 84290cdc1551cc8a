// Whether a pupil's phone could open this page, and the address that it would be given.
import { describe, expect, it } from 'vitest';
import { publicAddress, pupilsAddress } from '../../src/sync/public-address.ts';

describe('publicAddress', () => {
  it.each([
    ['https://someone.github.io/sourceline/#v=1&event=a', 'https://someone.github.io/sourceline/'],
    ['https://example.org/a/index.html?x=1', 'https://example.org/a/index.html'],
    ['http://school.edu.kh:8080/', 'http://school.edu.kh:8080/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
    ['https://100.128.0.1/', 'https://100.128.0.1/'],
    ['https://1.127.0.1/', 'https://1.127.0.1/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['https://localhost.example.org/', 'https://localhost.example.org/'],
    ['https://fcbarcelona.com/', 'https://fcbarcelona.com/'],
  ])('is there for %s', (href, address) => {
    expect(publicAddress(new URL(href))).toBe(address);
  });

  it.each([
    'file:///media/stick/sourceline.html',
    'http://localhost:4173/',
    'http://localhost.:4173/',
    'http://app.localhost/',
    'http://127.0.0.1:4173/',
    'http://127.8.9.1/',
    'http://0.0.0.0/',
    'http://[::1]:4173/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://10.0.0.5/',
    'http://172.16.0.1/',
    'http://172.31.255.1/',
    'http://192.168.1.20/',
    'http://169.254.1.1/',
    'http://100.64.0.1/',
    'http://classroom-pc.local/',
    'http://CLASSROOM-PC.LOCAL/',
    'http://timeline.home.arpa/',
    'http://school/',
    'blob:https://example.org/0000',
    'about:blank',
  ])('is not there for %s', (href) => {
    expect(publicAddress(new URL(href))).toBeUndefined();
  });
});

describe('pupilsAddress', () => {
  it('names neither event nor step nor presentation', () => {
    const place = new URL('https://example.org/timeline/?from=mail#v=1&event=a&show=abcdefgh12');
    expect(pupilsAddress(place, undefined)).toBe('https://example.org/timeline/#v=1&for=pupils');
  });

  it('opens the same list', () => {
    const address = pupilsAddress(new URL('https://example.org/'), 'https://example.org/list.json?a=1&b=2');
    expect(new URLSearchParams(new URL(address ?? '').hash.slice(1)).get('data')).toBe(
      'https://example.org/list.json?a=1&b=2',
    );
  });

  it('is not there on a disk', () => {
    expect(pupilsAddress(new URL('file:///sourceline.html'), undefined)).toBeUndefined();
  });
});
