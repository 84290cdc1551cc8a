// The worker for a list in Markwhen: the same as for all others, with the one parser that is too heavy to be loaded for them.
import { readMarkwhen } from '../formats/markwhen/read-markwhen.ts';
import { startListWorker } from './start-list-worker.ts';

startListWorker({ markwhen: readMarkwhen });
