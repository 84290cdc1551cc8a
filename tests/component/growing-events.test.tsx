// The first of many events, and more on request.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { JSX } from 'react';
import { describe, expect, it } from 'vitest';
import { disputedIn } from '../../src/layout/comparable.ts';
import { useApp } from '../../src/ui/app/app-context.ts';
import { ShowMore } from '../../src/ui/list/show-more.tsx';
import { useGrowingEvents } from '../../src/ui/list/use-growing-events.ts';
import { DISPUTE, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

/** All disputed events; held fast, as the components that ask for them do. */
let disputed: Uint32Array | undefined;

function Disputed({ step }: { readonly step: number }): JSX.Element {
  const { columns } = useApp();
  disputed ??= disputedIn(columns);
  const { events, ...more } = useGrowingEvents(disputed, step);
  return (
    <>
      <ul>
        {events.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
      <ShowMore {...more} />
    </>
  );
}

function shown(): readonly (string | null)[] {
  return [...document.querySelectorAll('li')].map((item) => item.textContent);
}

describe('a long list of events', () => {
  it('shows the first of them, in order, and so many more on request until all are there', async () => {
    disputed = undefined;
    const ids = Array.from({ length: 25 }, (_, i) => `d${i}`);
    const events = ids.map((id) => ({ ...DISPUTE, id }));
    await renderOnStage(<Disputed step={10} />, { timeline: { ...SMALL_TIMELINE, corrections: [], events } });
    expect(shown()).toEqual(ids.slice(0, 10));
    await userEvent.click(screen.getByText('Show more; 15 events left'));
    expect(shown()).toEqual(ids.slice(0, 20));
    await userEvent.click(screen.getByText('Show more; 5 events left'));
    expect(shown()).toEqual(ids);
    expect(screen.queryByText(/^Show more/)).toBeNull();
  });

  it('asks for no button where all are shown at once', async () => {
    disputed = undefined;
    await renderOnStage(<Disputed step={1} />, { timeline: { ...SMALL_TIMELINE, corrections: [], events: [DISPUTE] } });
    expect(shown()).toHaveLength(1);
    expect(screen.queryByText(/^Show more/)).toBeNull();
  });
});
