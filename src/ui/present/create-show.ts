// A presentation in one window: its run, kept the same as the other window's and remembered over a reload.
import { createStore } from 'zustand/vanilla';
import type { Lesson } from '../../lesson/lesson.ts';
import { finish } from '../../lesson/moves.ts';
import type { Run } from '../../lesson/run.ts';
import type { Telling } from '../../lesson/telling.ts';
import { isSameLesson } from '../../lesson/write-lesson.ts';
import { adoptRun, createRunStore, moveRun } from '../../state/run-store.ts';
import { type LinkMessage, openRunLink, type Role } from '../../sync/run-link.ts';
import { fileOf, keepRecord, type RunRecord, readRecord, readRun } from '../../sync/run-record.ts';
import type { App } from '../app/app-context.ts';
import { openShowWindow } from './show-address.ts';
import type { Partner, Show } from './show-context.ts';

export interface ShowParts {
  readonly app: App;
  readonly lesson: Lesson;
  readonly telling: Telling;
  readonly cards: Show['cards'];
  readonly run: Run;
  readonly role: Role;
  /** The other window, where this one has opened it already. */
  readonly peer?: Window;
  /** Called where the presentation goes on with a lesson that was changed meanwhile: other steps need another show. */
  readonly onOtherLesson: (record: RunRecord) => void;
}

export interface OpenShow {
  readonly show: Show;
  /** Ends the line to the other window. */
  readonly close: () => void;
}

const PING_EVERY = 1500; // ms
/** So many questions without an answer, and the other window is gone. */
const MOST_UNANSWERED = 3;

/** Opens a presentation in this window. */
export function createShow({ app, lesson, telling, cards, run, role, peer, onOtherLesson }: ShowParts): OpenShow {
  const store = createRunStore(run);
  const partner = createStore<{ readonly partner: Partner }>(() => ({ partner: 'none' }));
  let unanswered = 0;
  let isAdopting = false;

  const record = (): RunRecord => ({ run: store.getState(), lesson });
  const adopt = (other: Run | undefined): void => {
    // Another route has other steps.
    if (other?.route !== run.route || other.index >= Math.max(1, telling.steps.length)) return;
    isAdopting = true;
    adoptRun(store, other);
    isAdopting = false;
  };
  const adoptRecord = (value: unknown): void => {
    const other = readRecord(value, app.outline);
    if (!other || other.run.revision < store.getState().revision) return;
    if (isSameLesson(other.lesson, lesson)) adopt(other.run);
    else if (other.run.revision > store.getState().revision) onOtherLesson(other);
  };
  const setPartner = (next: Partner): void => {
    if (partner.getState().partner !== next) partner.setState({ partner: next });
  };
  const onMessage = (message: LinkMessage): void => {
    unanswered = 0;
    setPartner(message.kind === 'bye' ? 'gone' : 'there');
    if (message.kind === 'hello') link.send({ kind: 'record', record: fileOf(record()) });
    if (message.kind === 'ping') link.send({ kind: 'here' });
    if (message.kind === 'run') adopt(readRun(message.run));
    if (message.kind === 'record') adoptRecord(message.record);
  };
  const link = openRunLink({ show: run.id, role, onMessage });
  if (peer) link.setPeer(peer);
  const unsubscribe = store.subscribe((state) => {
    keepRecord(record());
    if (!isAdopting) link.send({ kind: 'run', run: state });
  });
  const timer = setInterval(() => {
    unanswered += 1;
    if (unanswered > MOST_UNANSWERED && partner.getState().partner === 'there') setPartner('gone');
    link.send({ kind: 'ping' });
  }, PING_EVERY);
  const sayBye = (): void => link.send({ kind: 'bye' });
  window.addEventListener('pagehide', sayBye);
  keepRecord(record());
  link.send({ kind: 'hello' });
  // The other may hold an older state, of a presentation that was left and goes on.
  link.send({ kind: 'record', record: fileOf(record()) });

  // What is over moves no more; only going on with it does.
  const move: Show['move'] = (change) => {
    if (!store.getState().isOver) moveRun(store, telling.steps, change, Date.now());
  };
  const openPartner = (): boolean => {
    const other: Role = role === 'class' ? 'speaker' : 'class';
    const opened = openShowWindow(other, run.id, app.store.getState().data);
    if (opened) link.setPeer(opened);
    return opened !== null;
  };
  const close = (): void => {
    clearInterval(timer);
    unsubscribe();
    window.removeEventListener('pagehide', sayBye);
    sayBye();
    link.close();
  };
  const leave = (): void => move(finish);
  return { show: { app, lesson, telling, cards, run: store, role, partner, move, openPartner, leave }, close };
}
