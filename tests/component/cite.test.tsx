// Citing: what is cited is shown as printed, copied with its italics and its status, and saved for reference managers.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { cite, pick } from '../../src/state/actions.ts';
import type { Citing } from '../../src/state/state.ts';
import { useAppState } from '../../src/ui/app/app-context.ts';
import { CiteButton } from '../../src/ui/cite/cite-button.tsx';
import { CiteDialog } from '../../src/ui/cite/cite-dialog.tsx';
import { PickedBar } from '../../src/ui/cite/picked-bar.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

const TODAY = '2026-01-31';

/** The dialog as the stage opens it. */
function Opened(): JSX.Element | undefined {
  const dialog = useAppState((state) => state.dialog);
  return dialog === 'cite' ? <CiteDialog today={TODAY} /> : undefined;
}

async function openWith(citing: Citing, timeline: Timeline = SMALL_TIMELINE): Promise<Staged> {
  const staged = await renderOnStage(<Opened />, { timeline });
  await act(async () => cite(staged.app.store, citing.events, citing.quote));
  return staged;
}

/** Files that were saved, by name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  let made: Blob | undefined;
  URL.createObjectURL = (blob) => {
    made = blob instanceof Blob ? blob : undefined;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (made) saved.set(this.download, made);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('CiteDialog', () => {
  it('shows an excerpt as printed, who says it, and the status of an accusation', async () => {
    await openWith({ events: ['claim'], quote: 0 });
    const dialog = screen.getByRole('dialog', { name: 'Cite' });
    expect(dialog.querySelector('blockquote')?.textContent).toBe('It cost less than the old one');
    expect(within(dialog).getByText('Ada Stone')).not.toBeNull();
    expect(dialog.textContent).toContain(
      'Ada Stone says: “It cost less than the old one” (Council Denies Payment, 2019)',
    );
    expect(dialog.textContent).toContain('At the time of the sources: Charged, not convicted in these sources.');
    expect(dialog.querySelector('.reference-entry i')?.textContent).toBe('Council Denies Payment');
  });

  it('lists the articles of several events once, in the style that is chosen', async () => {
    await openWith({ events: ['opening', 'payment', 'letter'], quote: undefined });
    expect(screen.getByText('3 events, 2 articles')).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'References' })).not.toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Style'), 'chicago');
    expect(screen.getByRole('heading', { name: 'Bibliography' })).not.toBeNull();
    expect(screen.getAllByText('Later notes:')).toHaveLength(2);
    expect([...document.querySelectorAll('.reference-entry')].map((entry) => entry.textContent)).toEqual([
      'The Courier. “Council Denies Payment.” [between April 1 and 10, 2019]. Accessed January 31, 2026. https://courier.example/payment.',
      'The Gazette. “Mayor Opens Bridge.” March 8, 2019. https://gazette.example/bridge.',
    ]);
  });

  it('adds the reports that give a day, and the timeline itself, where asked to', async () => {
    await openWith({ events: ['letter'], quote: undefined });
    expect(document.querySelectorAll('.reference-entry')).toHaveLength(1);
    await userEvent.click(screen.getByLabelText('also the other reports that give a day'));
    await userEvent.click(screen.getByLabelText('also this timeline'));
    const entries = [...document.querySelectorAll('.reference-entry')].map((entry) => entry.textContent);
    expect(entries).toContain('The Herald. (n.d.). [Web page]. https://herald.example/letter');
    expect(entries).toContain('The bridge, 2018–2020 [Interactive timeline]. (n.d.). Sourceline (Version 1.2.3).');
  });

  it('copies with italics and without', async () => {
    const user = userEvent.setup();
    const written: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(parts: Record<string, Blob>) {
          written.push(parts);
        }
      },
    );
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await openWith({ events: ['claim'], quote: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect((await screen.findByText('The reference is copied.')).getAttribute('role')).toBe('status');
    expect(write).toHaveBeenCalledOnce();
    expect(await written[0]?.['text/html']?.text()).toContain(
      '<i>Council Denies Payment</i>. ([between April 1 and April 10, 2019])',
    );
    const text = await written[0]?.['text/plain']?.text();
    expect(text).toContain('Council Denies Payment. ([between April 1 and April 10, 2019]). The Courier.');
    expect(text).toContain('Charged, not convicted in these sources.');
  });

  it('copies the text alone where the browser knows no more, and takes back that it did when the style changes', async () => {
    const user = userEvent.setup();
    await openWith({ events: ['opening'], quote: 0 });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('The quotation with its reference is copied.')).not.toBeNull();
    expect(await navigator.clipboard.readText()).toContain(
      'The Gazette reports: “The mayor opened the well-known bridge, at noon […] before',
    );
    await user.selectOptions(screen.getByLabelText('Style'), 'mla');
    expect(screen.queryByText(/is copied/)).toBeNull();
  });

  it('selects the text where the browser lets nothing be copied', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await openWith({ events: ['opening'], quote: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/did not allow it/)).not.toBeNull();
    expect(window.getSelection()?.toString()).toContain('Mayor Opens Bridge');
  });

  it('saves files for reference managers', async () => {
    await openWith({ events: ['opening'], quote: undefined });
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await userEvent.click(screen.getByRole('button', { name: new RegExp(`Download ${name}`) }));
      expect(screen.getByRole('status').textContent).toBe(`Saved as ${[...saved.keys()].at(-1)}`);
    }
    expect([...saved.keys()]).toEqual(['bridge-sources.bib', 'bridge-sources.ris', 'bridge-sources.json']);
    expect(await saved.get('bridge-sources.bib')?.text()).toMatch(/^@online\{/);
    expect(await saved.get('bridge-sources.ris')?.text()).toMatch(/^TY {2}- ELEC\r\n/);
    expect(JSON.parse((await saved.get('bridge-sources.json')?.text()) ?? '')).toHaveLength(2);
  });

  it('says that a list without sources has nothing to cite but itself, and cites it', async () => {
    const events = SMALL_TIMELINE.events.map((event) => ({ ...event, citations: [] }));
    await openWith(
      { events: ['opening'], quote: undefined },
      { ...SMALL_TIMELINE, sources: [], publishers: [], events },
    );
    expect(
      screen.getByText('This list names no sources, so there is nothing to cite but the list itself.'),
    ).not.toBeNull();
    expect([...document.querySelectorAll('.reference-entry')].map((entry) => entry.textContent)).toEqual([
      'The bridge, 2018–2020 [Interactive timeline]. (n.d.). Sourceline (Version 1.2.3).',
    ]);
  });

  it('cites the timeline where nothing is chosen or the event is not there', async () => {
    await openWith({ events: ['nobody'], quote: 7 });
    expect(screen.getByText('No event is chosen, so this is how to cite the timeline itself.')).not.toBeNull();
    expect(document.querySelectorAll('.reference-entry')).toHaveLength(1);
  });
});

describe('CiteButton', () => {
  it('says what it cites', async () => {
    const { app } = await renderOnStage(
      <>
        <CiteButton events={['opening']} quote={1} />
        <CiteButton events={['opening']} />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cite this event' }));
    expect(app.store.getState().citing).toEqual({ events: ['opening'], quote: undefined });
    await userEvent.click(screen.getByRole('button', { name: 'Cite this excerpt' }));
    expect(app.store.getState()).toMatchObject({ citing: { events: ['opening'], quote: 1 }, dialog: 'cite' });
  });
});

describe('PickedBar', () => {
  it('is there only while something is picked, and leads on', async () => {
    const { app } = await renderOnStage(<PickedBar />);
    expect(screen.queryByRole('region', { name: 'Picked events' })).toBeNull();
    act(() => pick(app.store, ['opening', 'claim', 'letter']));
    expect(screen.getByRole('status').textContent).toBe('3 events picked');
    await userEvent.click(screen.getByRole('button', { name: 'Cite' }));
    expect(app.store.getState().citing?.events).toEqual(['opening', 'claim', 'letter']);
    await userEvent.click(screen.getByRole('button', { name: 'Hand out' }));
    expect(app.store.getState().page).toEqual({ kind: 'handout', about: undefined });
    await userEvent.click(screen.getByRole('button', { name: 'Put all back' }));
    expect(screen.queryByRole('region', { name: 'Picked events' })).toBeNull();
  });
});
