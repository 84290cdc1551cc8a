// Everything by which the events can be filtered; each choice works at once.
import { type JSX, type RefObject, useEffect, useRef } from 'react';
import { choiceCount, type FilterGroup as FilterGroupKind, NO_FILTER } from '../../model/filter.ts';
import { filterBy } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { useCardPlace } from '../popover/use-card-place.ts';
import { FilterGroup } from './filter-group.tsx';
import { CORE_WORDS, eventCountWords } from './filter-words.ts';
import { useFilterCounts } from './use-filter-counts.ts';
import './filter-panel.css';

/** In an order in which two columns become about equally long. */
const GROUPS: readonly FilterGroupKind[] = ['lanes', 'actors', 'standings', 'sources', 'chapters', 'certainties'];

/** rem */
const WIDEST = 46;

interface FilterPanelProps {
  /** What opened it: the panel stands below it. */
  readonly opener: RefObject<HTMLElement | null>;
  /** Whether it is a sheet at the foot of the window instead. */
  readonly isNarrow: boolean;
  readonly onClose: () => void;
}

/** A card below its button, or a sheet; either way the timeline stays in reach. */
export function FilterPanel({ opener, isNarrow, onClose }: FilterPanelProps): JSX.Element {
  const { store, columns } = useApp();
  const filter = useAppState((state) => state.filter);
  const { shown } = useArrangement();
  const counts = useFilterCounts();
  const panel = useRef<HTMLDivElement>(null);
  const place = useCardPlace(opener, WIDEST);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={panel}
      className="filter-panel"
      role="dialog"
      aria-label="Filter"
      tabIndex={-1}
      data-sheet={isNarrow ? '' : undefined}
      style={isNarrow ? undefined : place}
    >
      <div className="filter-head">
        <h2 className="filter-title">Filter</h2>
        <p className="filter-left" role="status">
          {countWords(shown.length)} of {eventCountWords(columns.count)}
        </p>
        <button type="button" className="control filter-close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">Close</span>
        </button>
      </div>
      <div className="filter-groups">
        {counts.search && (
          <p className="filter-among">
            The numbers count the {eventCountWords(counts.now.of)} found for “{counts.search}”.
          </p>
        )}
        <CoreOnly count={counts.now.core} total={counts.alone.core} />
        {GROUPS.map((group) => (
          <FilterGroup key={group} group={group} counts={counts} />
        ))}
      </div>
      <div className="filter-foot">
        <button
          type="button"
          className="control"
          disabled={choiceCount(filter) === 0}
          onClick={() => filterBy(store, NO_FILTER)}
        >
          Clear all
        </button>
        <button type="button" className="control filter-done" onClick={onClose}>
          Show {eventCountWords(shown.length)}
        </button>
      </div>
    </div>
  );
}

interface CoreOnlyProps {
  readonly count: number;
  readonly total: number;
}

/** Only the few that matter most; nothing where the timeline names none. */
function CoreOnly({ count, total }: CoreOnlyProps): JSX.Element | undefined {
  const { store } = useApp();
  const { isCoreOnly } = useAppState((state) => state.filter);
  if (total === 0 && !isCoreOnly) return undefined;
  return (
    <label className="filter-choice filter-core" data-empty={count === 0 && !isCoreOnly ? '' : undefined}>
      <input
        type="checkbox"
        className="filter-box"
        checked={isCoreOnly}
        onChange={() => filterBy(store, { ...store.getState().filter, isCoreOnly: !isCoreOnly })}
      />
      <span className="filter-words">{CORE_WORDS}: the few that matter most</span>
      <span className="filter-count">
        <span className="visually-hidden">would leave </span>
        <span aria-hidden="true">{countWords(count)}</span>
        <span className="visually-hidden">{eventCountWords(count)}</span>
      </span>
    </label>
  );
}
