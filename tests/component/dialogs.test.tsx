// The dialogs: keys, about, and reporting a mistake.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { showDialog } from '../../src/state/actions.ts';
import { AboutDialog } from '../../src/ui/dialogs/about-dialog.tsx';
import { KeysDialog } from '../../src/ui/dialogs/keys-dialog.tsx';
import { ReportDialog } from '../../src/ui/dialogs/report-dialog.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

function reportField(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: 'Your report' });
}

describe('the keys dialog', () => {
  it('lists every key with what it does', async () => {
    await renderOnStage(
      <KeysDialog
        bindings={[
          { keys: ['w', '+'], does: 'zoom in' },
          { keys: ['ArrowLeft'], does: 'back' },
        ]}
        presenting={[{ keys: ['PageDown'], does: 'next step' }]}
      />,
    );
    const caps = [...document.querySelectorAll('kbd')].map((cap) => cap.textContent);
    expect(caps).toEqual(['W', '+', '←', 'Page ↓']);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['zoom in', 'back', 'next step']);
  });

  it('closes by its button', async () => {
    const { app } = await renderOnStage(<KeysDialog bindings={[]} presenting={[]} />);
    showDialog(app.store, 'keys');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(app.store.getState().dialog).toBeUndefined();
  });
});

describe('the about dialog', () => {
  it('names version, date of knowledge, silences, publishers and corrections', async () => {
    await renderOnStage(<AboutDialog />);
    const text = screen.getByRole('dialog', { name: 'About Sourceline' }).textContent;
    expect(text).toContain('Version 1.2.3');
    expect(text).toContain('The sources end April 2019');
    expect(text).toContain('Hardly anything is told of 2018.');
    expect(text).toContain('The Gazette');
    expect(text).toContain('The mayor opens the bridge: The hour was wrong.');
    expect(text).toContain('MIT');
  });

  it('says so where nothing was corrected', async () => {
    await renderOnStage(<AboutDialog />, { timeline: { ...SMALL_TIMELINE, corrections: [] } });
    expect(screen.getByText('No corrections so far.')).toBeTruthy();
  });
});

describe('the report dialog', () => {
  it('names the chosen event, its excerpts, the version and the address', async () => {
    await renderOnStage(<ReportDialog />, { selected: 'payment' });
    const text = reportField().value;
    expect(text).toContain('Whether the council paid twice (payment)');
    expect(text).toContain('Excerpt (courier): There was one payment only');
    expect(text).toContain('Sourceline 1.2.3');
    expect(text).toContain(window.location.href);
  });

  it('names the timeline where no event is chosen', async () => {
    await renderOnStage(<ReportDialog />);
    expect(reportField().value).toContain('The bridge, 2018–2020 (bridge)');
  });

  it('copies what was written, and says so', async () => {
    const user = userEvent.setup();
    await renderOnStage(<ReportDialog />);
    await user.type(reportField(), 'And one line more.');
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('And one line more.');
  });

  it('selects the text and says so where the browser does not let it copy', async () => {
    await renderOnStage(<ReportDialog />);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    expect(screen.getByRole('status').textContent).toBe('');
    await act(async () => screen.getByRole('button', { name: 'Copy the text' }).click());
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    expect(reportField().selectionEnd).toBe(reportField().value.length);
  });

  it('links the place for reports where there is one, and else says whom to send it to', async () => {
    await renderOnStage(<ReportDialog />, { reportUrl: 'https://example.org/issues' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.org/issues');
  });

  it('says whom to send it to where there is no such place', async () => {
    await renderOnStage(<ReportDialog />);
    expect(screen.getByText('Send it to whoever gave you this timeline.')).toBeTruthy();
  });
});
