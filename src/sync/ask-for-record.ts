// A window that knows nothing of its presentation, after a crash for example, asks the other one.
import type { About } from '../lesson/read-lesson.ts';
import { openRunLink, type Role } from './run-link.ts';
import { type RunRecord, readRecord } from './run-record.ts';

const ASK_EVERY = 250; // ms

export interface RecordRequest {
  readonly show: string;
  readonly role: Role;
  readonly about: About;
  /** ms; then there is nobody who knows. */
  readonly patience: number;
}

/** What the other window knows of a presentation; undefined where none answers in time. */
export function askForRecord({ show, role, about, patience }: RecordRequest): Promise<RunRecord | undefined> {
  return new Promise((resolve) => {
    const end = (record: RunRecord | undefined): void => {
      clearInterval(asking);
      clearTimeout(waiting);
      link.close();
      resolve(record);
    };
    const link = openRunLink({
      show,
      role,
      onMessage: (message) => {
        const record = message.kind === 'record' ? readRecord(message.record, about) : undefined;
        if (record) end(record);
      },
    });
    const ask = (): void => link.send({ kind: 'hello' });
    const asking = setInterval(ask, ASK_EVERY);
    const waiting = setTimeout(() => end(undefined), patience);
    ask();
  });
}
