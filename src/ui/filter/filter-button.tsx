// The button that opens the filter, with how much is chosen; the panel comes when it is asked for.
import { type JSX, lazy, Suspense, useRef, useState } from 'react';
import { choiceCount } from '../../model/filter.ts';
import { useAppState } from '../app/app-context.ts';
import { useLeaving } from '../popover/use-leaving.ts';
import { useNarrowWindow } from '../timeline/use-narrow-window.ts';
import './filter-button.css';

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }));

/** “Filter”, with a number where something is chosen. */
export function FilterButton(): JSX.Element {
  const chosen = useAppState((state) => choiceCount(state.filter));
  const isNarrow = useNarrowWindow();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLeaving({ whole, opener: button }, isOpen, {
    // The events above a sheet can be looked at meanwhile.
    onElsewhere: isNarrow ? undefined : () => setOpen(false),
    onEscape: close,
  });
  return (
    <span ref={whole} className="filter">
      <button
        ref={button}
        type="button"
        className="control"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-filter=""
        onClick={() => setOpen(!isOpen)}
      >
        Filter
        {chosen > 0 && (
          <span className="filter-chosen">
            {chosen}
            <span className="visually-hidden"> chosen</span>
          </span>
        )}
      </button>
      {isOpen && (
        <Suspense>
          <FilterPanel opener={button} isNarrow={isNarrow} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
