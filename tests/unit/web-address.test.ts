// Only addresses of the web become links.
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/model/web-address.ts';

describe('an address of the web', () => {
  it.each(['https://example.org', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG/', 'https://ភ្នំពេញ.example/'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/1',
    '//example.org/',
    '/relative',
    'relative.html',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://exa mple.org',
    'https://example.org/\u0000',
    '',
  ])('is not %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
