// The ends of all marks, ascending.
import type { Columns } from './columns.ts';

/** The ends of marks that stand in order of time. Dots end where they stand and need no sorting, so only those of what lasts are sorted. */
export function endsOf({ at, until }: Pick<Columns, 'at' | 'until'>): Float64Array<ArrayBuffer> {
  const late = until.filter((end, i) => end !== at[i]).sort();
  const ends = new Float64Array(until.length);
  let [next, place] = [0, 0];
  const put = (end: number): void => {
    ends[place] = end;
    place += 1;
  };
  for (let i = 0; i < until.length; i += 1) {
    const end = until[i] ?? 0;
    if (end !== at[i]) continue;
    for (; next < late.length && (late[next] ?? 0) < end; next += 1) put(late[next] ?? 0);
    put(end);
  }
  for (; next < late.length; next += 1) put(late[next] ?? 0);
  return ends;
}
