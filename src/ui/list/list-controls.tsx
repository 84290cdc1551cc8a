// Above the list: by what it is sorted, and how much of it is seen.
import type { JSX } from 'react';
import type { Facets } from '../../layout/facets.ts';
import { type ListOrder, SORT_KEYS, type SortKey } from '../../layout/list-order.ts';
import { filterBy, sortList } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import './list-controls.css';

interface SortWords {
  readonly name: string;
  readonly upwards: string;
  readonly downwards: string;
  /** The way in which it is of more use at first. */
  readonly isDescendingFirst: boolean;
}

const SORT_WORDS: Readonly<Record<SortKey, SortWords>> = {
  date: { name: 'Date', upwards: 'earliest first', downwards: 'latest first', isDescendingFirst: false },
  known: { name: 'Day known', upwards: 'earliest first', downwards: 'latest first', isDescendingFirst: false },
  certainty: { name: 'Certainty', upwards: 'surest first', downwards: 'least sure first', isDescendingFirst: false },
  told: { name: 'Articles', upwards: 'fewest first', downwards: 'most first', isDescendingFirst: true },
};

interface ListControlsProps {
  /** How many events were found; undefined where nothing is looked for. */
  readonly foundCount: number | undefined;
  readonly isOnlyFound: boolean;
  readonly onOnlyFound: (isOnlyFound: boolean) => void;
}

/** Four orders, the direction of the present one, and two switches: the core alone, and only what was found. */
export function ListControls({ foundCount, isOnlyFound, onOnlyFound }: ListControlsProps): JSX.Element {
  const { store, facets } = useApp();
  const order = useAppState((state) => state.listOrder);
  const filter = useAppState((state) => state.filter);
  const words = SORT_WORDS[order.by];
  return (
    <div className="list-controls">
      <fieldset className="list-sort">
        <legend className="list-sort-legend">In order of</legend>
        {SORT_KEYS.map((by) => (
          <button
            key={by}
            type="button"
            className="list-sort-key"
            aria-pressed={by === order.by}
            onClick={() => sortList(store, orderBy(by, order))}
          >
            {SORT_WORDS[by].name}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="list-sort-direction"
        aria-label={`Turn the order round: now ${order.isDescending ? words.downwards : words.upwards}`}
        onClick={() => sortList(store, { ...order, isDescending: !order.isDescending })}
      >
        <span aria-hidden="true">{order.isDescending ? '↑' : '↓'}</span>{' '}
        {order.isDescending ? words.downwards : words.upwards}
      </button>
      {hasCore(facets) && (
        <label className="list-switch">
          <input
            type="checkbox"
            checked={filter.isCoreOnly}
            onChange={({ target }) => filterBy(store, { ...filter, isCoreOnly: target.checked })}
          />
          Core only
        </label>
      )}
      {foundCount !== undefined && (
        <label className="list-switch">
          <input type="checkbox" checked={isOnlyFound} onChange={({ target }) => onOnlyFound(target.checked)} />
          Only what was found ({countWords(foundCount)})
        </label>
      )}
    </div>
  );
}

/** Whether some of the events are the few that matter most. */
function hasCore({ isCore }: Facets): boolean {
  return isCore.includes(1);
}

/** The order in which a key is shown at first; the present one stays as it is. */
function orderBy(by: SortKey, present: ListOrder): ListOrder {
  return by === present.by ? present : { by, isDescending: SORT_WORDS[by].isDescendingFirst };
}
