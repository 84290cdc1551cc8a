// What happened in plain words, in the panel.
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import { filterBy } from '../../src/state/actions.ts';
import { PlainSummary } from '../../src/ui/panel/plain-summary.tsx';
import { OPENING } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const PLAIN = { ...OPENING, plain: 'The bridge is open. The toll is called the EBT.' };

describe('the plain summary', () => {
  it('stands under its heading, its words explained', async () => {
    await renderOnStage(<PlainSummary event={PLAIN} />);
    expect(screen.getByRole('heading', { name: 'In plain words' }).nextSibling?.textContent).toBe(PLAIN.plain);
    expect(screen.getByRole('button', { name: 'EBT' })).toBeDefined();
  });

  it('is larger where only the core is shown', async () => {
    const { app } = await renderOnStage(<PlainSummary event={PLAIN} />);
    expect(document.querySelector('[data-prominent]')).toBeNull();
    await act(async () => filterBy(app.store, { ...NO_FILTER, isCoreOnly: true }));
    expect(document.querySelector('[data-prominent]')).not.toBeNull();
  });

  it('is nothing where an event has none', async () => {
    await renderOnStage(<PlainSummary event={OPENING} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
