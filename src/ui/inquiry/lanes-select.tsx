// What the lanes are.
import type { JSX } from 'react';
import { LANES_BY, type LanesBy } from '../../layout/lanes-by.ts';
import { showLanesBy } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';

const WORDS: Readonly<Record<LanesBy, string>> = {
  theme: 'themes',
  actor: 'people',
  source: 'sources',
  standing: 'standing',
  none: 'none',
};

/** A choice of what parts the events into lanes. */
export function LanesSelect(): JSX.Element {
  const { store } = useApp();
  const lanesBy = useAppState((state) => state.lanesBy);
  const hasStage = useAppState((state) => state.page === undefined && state.layout !== 'list');
  return (
    <label
      className="control inquiry-select"
      title={hasStage ? undefined : 'The timeline has lanes; the list has none.'}
    >
      <span>Lanes:</span>
      <select
        value={lanesBy}
        disabled={!hasStage}
        onChange={({ target }) => showLanesBy(store, LANES_BY.find((one) => one === target.value) ?? 'theme')}
      >
        {LANES_BY.map((one) => (
          <option key={one} value={one}>
            {WORDS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
