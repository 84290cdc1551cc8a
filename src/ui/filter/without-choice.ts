// A filter without one of its choices.
import { type Filter, toggled, withoutGroup } from '../../model/filter.ts';
import type { Choice } from './filter-words.ts';

/** The filter without a choice that it has. */
export function withoutChoice(filter: Filter, { group, id }: Choice): Filter {
  return group === 'isCoreOnly' ? withoutGroup(filter, group) : toggled(filter, group, id);
}

/** Gives the focus back to the button that opens the filter, where what had it is gone. */
export function focusFilterButton(): void {
  document.querySelector<HTMLElement>('[data-filter]')?.focus();
}
