// The timeline itself as a work that can be cited.
import { type Work, workOfTimeline } from '../../cite/work.ts';
import { hashOf } from '../../state/hash-text.ts';
import { type Place, publicAddress } from '../../sync/public-address.ts';
import type { App } from '../app/app-context.ts';

/** The open timeline, with the address under which others find it, where there is one. */
export function timelineWork(
  { outline, store, version }: Pick<App, 'outline' | 'store' | 'version'>,
  place: Place,
): Work {
  const page = publicAddress(place);
  const { data } = store.getState();
  const hash = data === undefined ? '' : `#${hashOf({ data })}`;
  return workOfTimeline(outline, { version, url: page === undefined ? '' : `${page}${hash}` });
}
