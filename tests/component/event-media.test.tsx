// Pictures and links of somebody's list in the panel.
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { EventMedia } from '../../src/ui/media/event-media.tsx';
import { OPENING } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const PICTURE = 'https://upload.example/bridge.jpg';

function withMedia(change: Partial<TimelineEvent>): TimelineEvent {
  return { ...OPENING, ...change };
}

/** Addresses that the browser would fetch by itself. */
function asked(): readonly string[] {
  const loading = document.querySelectorAll('img, video, audio, iframe, source, picture, object, embed, link');
  return [...loading].map((element) => element.getAttribute('src') ?? element.outerHTML);
}

const load = (): HTMLElement => screen.getByRole('button', { name: /Load the picture/ });

describe('pictures of a list', () => {
  it('are not fetched before the reader asks, whatever the list says', async () => {
    const media = [
      { url: PICTURE, caption: 'The bridge', credit: 'B. Lens', thumbnail: 'https://upload.example/small.png' },
      { url: 'https://film.example/watch?v=1', thumbnail: 'https://film.example/still.jpg' },
      { url: 'https://youtu.be/abc', caption: '<img src="https://evil.example/x.png">' },
    ];
    await renderOnStage(<EventMedia event={withMedia({ media })} />);
    expect(asked()).toEqual([]);
    expect(document.body.innerHTML).not.toContain('url(');
    expect(screen.getByText('B. Lens')).toBeTruthy();
    expect(screen.getByText('The bridge')).toBeTruthy();
  });

  it('are fetched when asked for, without saying from where', async () => {
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url: PICTURE, alt: 'Seen from the river' }] })} />);
    await userEvent.click(load());
    const picture = screen.getByRole('img', { name: 'Seen from the river' });
    expect(picture.getAttribute('src')).toBe(PICTURE);
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(screen.getByRole('status').textContent).toContain('Loading the picture from upload.example');
  });

  it('say so where there is none, and can be asked for again', async () => {
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url: PICTURE, alt: 'Seen from the river' }] })} />);
    await userEvent.click(load());
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByRole('status').textContent).toContain('upload.example gave no picture');
    expect(screen.queryByRole('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('img')).toBeTruthy();
  });

  it('of an http address are said not to be shown before anything is asked of anybody, and tried over https by that name', async () => {
    const url = 'http://old.example/bridge.jpg';
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url }] })} />);
    expect(screen.getByText(/only https pictures can be shown here/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See it on old.example' }).getAttribute('href')).toBe(url);
    await userEvent.click(screen.getByRole('button', { name: 'Try old.example over https' }));
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('src')).toBe('https://old.example/bridge.jpg');
    fireEvent.error(picture);
    expect(screen.getByRole('status').textContent).toMatch(/no picture over https.*follow the link below/);
  });

  it('of an http address give way to a small one over https', async () => {
    const media = [{ url: 'http://old.example/bridge.jpg', thumbnail: 'https://old.example/small.jpg' }];
    await renderOnStage(<EventMedia event={withMedia({ media })} />);
    await userEvent.click(load());
    expect(screen.getByRole('img').getAttribute('src')).toBe('https://old.example/small.jpg');
  });

  it('keep the focus where the button was', async () => {
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url: PICTURE }] })} />);
    await userEvent.click(load());
    expect(document.activeElement?.querySelector('img')).toBeTruthy();
  });
});

describe('what is no picture', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc', 'See it on youtube.com'],
    ['https://www.google.com/maps/@1,2,3z', 'See it on google.com'],
  ])('is a link only: %s', async (url, words) => {
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url }] })} />);
    const link = screen.getByRole('link', { name: words });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is no link where the address is none of the web', async () => {
    await renderOnStage(<EventMedia event={withMedia({ media: [{ url: 'javascript:alert(1)//.jpg' }] })} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('links of an event are listed by their words, or by where they lead', async () => {
  const links = [
    { label: 'More about it', url: 'https://more.example/page' },
    { label: '', url: 'https://www.other.example/page' },
  ];
  await renderOnStage(<EventMedia event={withMedia({ links })} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['More about it', 'other.example']);
});

it('an event with neither has no such part', async () => {
  await renderOnStage(<EventMedia event={OPENING} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
