import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Foot } from '../../src/ui/app/foot.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

describe('the line at the bottom', () => {
  it('says when the sources end, where the list says so', async () => {
    await renderOnStage(<Foot />, { timeline: { ...SMALL_TIMELINE, sourcesEnd: '2019-05' } });
    expect(screen.getByText('Sources end May 2019')).toBeTruthy();
  });

  it('counts the sources of a list that does not', async () => {
    await renderOnStage(<Foot />, { timeline: { ...SMALL_TIMELINE, sourcesEnd: '' } });
    expect(screen.getByText(`${SMALL_TIMELINE.sources.length} sources`)).toBeTruthy();
  });

  it('says where a list has no source at all', async () => {
    await renderOnStage(<Foot />, { timeline: { ...SMALL_TIMELINE, sourcesEnd: '', sources: [], events: [] } });
    expect(screen.getByText('No source given')).toBeTruthy();
  });
});
