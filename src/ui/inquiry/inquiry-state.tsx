// What is asked at present, below the line in which it is asked: the filter's choices, who tells, and what was picked.
import { type JSX, lazy } from 'react';
import { choiceCount } from '../../model/filter.ts';
import { useAppState } from '../app/app-context.ts';
import { Later } from '../app/later.tsx';

const FilterChips = lazy(async () => ({ default: (await import('../filter/filter-chips.tsx')).FilterChips }));
const LensNote = lazy(async () => ({ default: (await import('../lens/lens-note.tsx')).LensNote }));
const PickedBar = lazy(async () => ({ default: (await import('../cite/picked-bar.tsx')).PickedBar }));

/** Nothing where nothing is asked. */
export function InquiryState(): JSX.Element {
  const isFiltering = useAppState((state) => choiceCount(state.filter) > 0);
  // Pages are the same whoever tells.
  const hasLens = useAppState((state) => state.lens !== undefined && state.page === undefined);
  const hasPicks = useAppState((state) => state.picked.length > 0);
  return (
    <Later what="The line of what is asked">
      {isFiltering && <FilterChips />}
      {hasLens && <LensNote />}
      {hasPicks && <PickedBar />}
    </Later>
  );
}
