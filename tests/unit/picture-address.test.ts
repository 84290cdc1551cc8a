// Which media of a list can be shown as pictures.
import { describe, expect, it } from 'vitest';
import { hostOf, isBarred, pictureAddress } from '../../src/ui/media/picture-address.ts';

const HOME = 'http://localhost:8103';

describe('the address of a picture', () => {
  it.each([
    ['https://a.example/b.jpg', 'https://a.example/b.jpg'],
    ['http://a.example/b.PNG?size=2', 'https://a.example/b.PNG?size=2'],
    [
      'https://commons.wikimedia.org/wiki/File:Bridge_at_noon.jpg',
      'https://commons.wikimedia.org/wiki/Special:FilePath/Bridge_at_noon.jpg?width=960',
    ],
    ['https://lh3.googleusercontent.com/abc', 'https://lh3.googleusercontent.com/abc'],
  ])('of %s is %s', (url, address) => {
    expect(pictureAddress(url, HOME)).toBe(address);
  });

  it('stays over http where it is of the same place as the page, which alone may load it', () => {
    expect(pictureAddress(`${HOME}/b.jpg`, HOME)).toBe(`${HOME}/b.jpg`);
    expect([`${HOME}/b.jpg`, 'https://a.example/b.jpg', 'no address'].map((url) => isBarred(url, HOME))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isBarred('http://a.example/b.jpg', HOME)).toBe(true);
    expect(isBarred('http://localhost/b.jpg', HOME)).toBe(true);
  });

  it.each([
    'https://www.youtube.com/watch?v=abc',
    'https://en.wikipedia.org/wiki/Bridge',
    'https://commons.wikimedia.org/wiki/File:Song.ogg',
    'https://a.example/page?picture=b.jpg',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)//.jpg',
    'https://[broken/.jpg',
    '//a.example/b.jpg',
    '',
  ])('is none of %s', (url) => {
    expect(pictureAddress(url, HOME)).toBeUndefined();
  });
});

it('the host of an address is named without www, and of what is no address not at all', () => {
  expect(hostOf('https://www.a.example/b')).toBe('a.example');
  expect(hostOf('mailto:a@b.example')).toBe('');
});
