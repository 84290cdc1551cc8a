// The line of the sources desk, and what stands below it.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { seeThrough, showLayout, showPage } from '../../src/state/actions.ts';
import { InquiryBar } from '../../src/ui/inquiry/inquiry-bar.tsx';
import { InquiryState } from '../../src/ui/inquiry/inquiry-state.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';

const sentence = (): HTMLElement | null => screen.queryByText(/^What The Gazette of 8 March 2019 tells/);

describe('a page opened from the line', () => {
  it('closes the event beside it, which it is not about', async () => {
    const { app } = await renderOnStage(<InquiryBar />, { selected: 'opening' });
    await userEvent.click(screen.getByRole('button', { name: 'Disputes' }));
    expect(app.store.getState()).toMatchObject({ page: { kind: 'disputes' }, selected: undefined });
  });

  it('closes by the same name, and leaves an event that was chosen meanwhile', async () => {
    const { app } = await renderOnStage(<InquiryBar />, { selected: 'opening' });
    act(() => showPage(app.store, { kind: 'disputes', about: undefined }));
    await userEvent.click(screen.getByRole('button', { name: 'Disputes' }));
    expect(app.store.getState()).toMatchObject({ page: undefined, selected: 'opening' });
  });
});

describe('the note on who tells', () => {
  it('stands once, above the timeline, the list and both, and on no page', async () => {
    const { app } = await renderOnStage(<InquiryState />);
    act(() => seeThrough(app.store, { kind: 'source', id: 'gazette' }));
    await waitFor(() => expect(sentence()).toBeTruthy());
    act(() => showLayout(app.store, 'list'));
    expect(sentence()?.textContent).not.toContain('outlines');
    act(() => showLayout(app.store, 'both'));
    expect(document.querySelectorAll('.lens-note')).toHaveLength(1);
    act(() => showPage(app.store, { kind: 'people', about: undefined }));
    expect(sentence()).toBeNull();
  });
});
