// The worker that holds a long list, or one in a foreign format.
import { FOREIGN_FORMATS } from '../formats/foreign-formats.ts';
import { startListWorker } from './start-list-worker.ts';

startListWorker(FOREIGN_FORMATS);
