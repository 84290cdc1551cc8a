// Where the bench keeps what it makes. Nothing of it lies in this folder, whose files are checked one by one: packages,
// built pages and 170 MB of events stand in the cache that node_modules has for tools, which git and every check leave alone.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The bench's own sources. */
export const BENCH = join(ROOT, 'tests', 'bench');
/** Everything that can be made again. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'sourceline-bench');
/** The app as `npm run build` makes it. */
export const APP = join(ROOT, 'dist');
/** The peers' pages, each in a folder of its own. */
export const PEERS = join(CACHE, 'built');
/** The seeded events, compressed. */
export const DATA = join(CACHE, 'data');
