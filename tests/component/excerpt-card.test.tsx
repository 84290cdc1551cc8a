// The card of an excerpt: what can be done with it, the mark of a link that leads to it, and what it says of words nobody has verified.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Citation } from '../../src/model/source.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { markQuote } from '../../src/state/actions.ts';
import { readHash } from '../../src/state/hash-text.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('figure.excerpt')];
}

function cardAt(index: number): HTMLElement {
  const card = cards()[index];
  if (!card) throw new Error(`missing card: ${index}`);
  return card;
}

function renderCall(): Promise<Staged> {
  return renderOnStage(<Panel />, { timeline: cambodia, selected: 'phone-call' });
}

/** The small timeline, the first citation of its opening changed, or its source's address. */
function withChange(change: Partial<Citation>, url = 'https://gazette.example/bridge'): Timeline {
  const [first, ...rest] = OPENING.citations;
  return {
    ...SMALL_TIMELINE,
    sources: SMALL_TIMELINE.sources.map((source) => (source.id === 'gazette' ? { ...source, url } : source)),
    events: [{ ...OPENING, citations: [{ ...first, ...change }, ...rest] }],
  };
}

describe('the link to a quote', () => {
  it('is copied: an address that opens this event with this excerpt, and asks for nothing else', async () => {
    const user = userEvent.setup();
    const { app } = await renderCall();
    act(() => app.store.setState({ search: 'pardon', hasArcs: true }));
    await user.click(within(cardAt(1)).getByRole('button', { name: 'Copy link to this quote' }));
    expect(textOf(within(cardAt(1)).getByRole('status'))).toBe('Copied.');
    const address = await navigator.clipboard.readText();
    expect(address).toBe(`${location.origin}${location.pathname}#v=1&event=phone-call&quote=2`);
    expect(readHash(new URL(address).hash)).toMatchObject({
      event: 'phone-call',
      quote: 1,
      search: '',
      view: undefined,
    });
  });

  it('stays one for pupils in the view for pupils, and names the list', async () => {
    const user = userEvent.setup();
    const { app } = await renderCall();
    act(() => app.store.setState({ isForPupils: true, data: 'https://school.example/list.json' }));
    await user.click(within(cardAt(0)).getByRole('button', { name: 'Copy link to this quote' }));
    expect(readHash(new URL(await navigator.clipboard.readText()).hash)).toMatchObject({
      isForPupils: true,
      data: 'https://school.example/list.json',
      quote: 0,
      problems: [],
    });
  });

  it('is shown to be copied by hand where the browser does not allow it', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await renderCall();
    await user.click(within(cardAt(0)).getByRole('button', { name: 'Copy link to this quote' }));
    expect(textOf(within(cardAt(0)).getByRole('status'))).toContain('Copy this address by hand');
    const field = within(cardAt(0)).getByRole<HTMLInputElement>('textbox', { name: 'Address of this quote' });
    expect(field.value).toMatch(/#v=1&event=phone-call&quote=1$/);
  });

  it('marks the card that it leads to, and no other', async () => {
    const { app } = await renderCall();
    expect(document.querySelector('[data-marked]')).toBeNull();
    act(() => markQuote(app.store, 1));
    expect(cards().map((card) => card.hasAttribute('data-marked'))).toEqual([false, true]);
    expect(textOf(cardAt(1))).toContain('This is the quote that the link leads to.');
    expect(textOf(cardAt(1).querySelector('mark'))).toContain('he believed');
  });

  it('marks nothing where the event has no such excerpt', async () => {
    const { app } = await renderCall();
    act(() => markQuote(app.store, 7));
    expect(document.querySelector('[data-marked]')).toBeNull();
  });

  it('counts comments among all excerpts of the event', async () => {
    const { app } = await renderOnStage(<Panel />, { selected: OPENING.id });
    act(() => markQuote(app.store, 2));
    expect(textOf(document.querySelector('[data-marked]'))).toContain('It will be remembered for a long time');
  });
});

describe('the words around a quote', () => {
  it('are what the timeline quotes before and after it, and how much of the article that is', async () => {
    await renderCall();
    const card = cardAt(0);
    const button = within(card).getByRole('button', { name: 'The words around it' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    await within(card).findByText('on Sunday');
    const passage = card.querySelector('.words-around-passage');
    expect(textOf(passage?.querySelector('mark'))).toMatch(/^confirmed the authenticity of a recorded telephone/);
    expect(textOf(passage)).toContain('[…] about 20 words further on “It was my real voice,”');
    expect(textOf(card)).toContain('This timeline quotes 39% of this article, and shows no more than that.');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(button);
    expect(card.querySelector('.words-around-passage')).toBeNull();
  });

  it('never name an accusation without how it stood', async () => {
    const arrest = cambodia.events.find(({ id }) => id === 'sokha-arrested');
    await renderOnStage(<Panel />, { timeline: cambodia, selected: 'dissolution' });
    const card = cardAt(0);
    expect(textOf(card)).not.toContain('treason');
    await userEvent.click(within(card).getByRole('button', { name: 'The words around it' }));
    await within(card).findByText(/on charges of treason/);
    expect(textOf(card)).toContain(`${arrest?.title}. At the time of the sources: ${arrest?.legalStatus}`);
  });

  it('are said to be no more where the list has none', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    await userEvent.click(within(cardAt(0)).getByRole('button', { name: 'The words around it' }));
    expect(await screen.findByText('The list has no more of this text. Open the page to read on.')).toBeTruthy();
    expect(textOf(cardAt(0))).not.toContain('This timeline quotes');
  });
});

describe('an excerpt', () => {
  it('says nothing loud while its words are those that were verified', async () => {
    await renderCall();
    expect(document.querySelector('.not-verified')).toBeNull();
  });

  it('says that its words are not those that were verified', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id, timeline: withChange({ verified: '0123456789abcdef' }) });
    expect(textOf(cardAt(0))).toContain(
      'Not verified: these words are not those that were last held against the source’s text.',
    );
  });

  it('says that nobody has verified it', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id, timeline: withChange({}) });
    expect(textOf(cardAt(0))).toContain('Not verified against the source’s text.');
  });

  it('opens the dialog that cites it', async () => {
    const { app } = await renderCall();
    await userEvent.click(within(cardAt(1)).getByRole('button', { name: 'Cite this excerpt' }));
    expect(app.store.getState()).toMatchObject({ dialog: 'cite', citing: { events: ['phone-call'], quote: 1 } });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example/', 'page.html', ''])(
    'is no way to %j',
    async (url) => {
      await renderOnStage(<Panel />, { selected: OPENING.id, timeline: withChange({}, url) });
      expect(within(cardAt(0)).queryByRole('link')).toBeNull();
      expect(cardAt(0).querySelector('blockquote')?.hasAttribute('cite')).toBe(false);
    },
  );
});
