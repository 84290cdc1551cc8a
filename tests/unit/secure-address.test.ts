// Which lists cannot be opened by their address, and what is offered instead.
import { describe, expect, it } from 'vitest';
import { readHash, withData } from '../../src/state/hash-text.ts';
import { secureTwin } from '../../src/sync/secure-address.ts';

const [ON_THE_WEB, AT_HOME, ON_DISK] = ['https://sourceline.example/a/', 'http://localhost:8103/', 'file:///C:/a.html'];

describe('the https address beside an http one', () => {
  it.each([
    ['http://museum.example/list.json?a=1', ON_THE_WEB, 'https://museum.example/list.json?a=1'],
    ['http://museum.example/list.json', ON_DISK, 'https://museum.example/list.json'],
    ['http://localhost:8104/list.json', AT_HOME, 'https://localhost:8104/list.json'],
  ])('of %s, seen from %s, is %s', (address, home, twin) => {
    expect(secureTwin(address, home)).toBe(twin);
  });

  it.each([
    ['https://museum.example/list.json', ON_THE_WEB],
    ['list.json', AT_HOME],
    ['http://localhost:8103/list.json', AT_HOME],
    ['list.json', ON_DISK],
    ['ftp://museum.example/list.json', ON_THE_WEB],
    ['http://[broken', ON_THE_WEB],
    ['', ON_THE_WEB],
  ])('is not needed or not there for “%s”, seen from %s', (address, home) => {
    expect(secureTwin(address, home)).toBeUndefined();
  });
});

it('a hash that leads to another list is the same in all else', () => {
  const hash = '#v=1&data=http://museum.example/a%20b.json&embed=https://school.example&event=bridge';
  const data = 'https://museum.example/a%20b.json?x=1&y=ខ';
  expect(readHash(withData(hash, data))).toEqual({ ...readHash(hash), data });
});
