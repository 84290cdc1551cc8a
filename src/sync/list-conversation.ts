// What the page asks of a list in a worker, each question with its answer; and what becomes of them where the worker stops.
import type { TitleType } from '../layout/footprint.ts';
import type { PlaceOptions, TitledRows } from '../layout/places.ts';
import type { Label, TimelineDocument } from '../state/document.ts';
import { ListFault, LostList } from './list-fault.ts';
import type { Answers, Question, ToPage, ToWorker } from './list-protocol.ts';

/** What is used of a worker. */
export interface ListWorker {
  readonly postMessage: (message: ToWorker, handedOver: Transferable[]) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Says why a worker answers no more. */
export function onDeath(worker: Pick<ListWorker, 'onerror' | 'onmessageerror'>, tell: (why: Error) => void): void {
  worker.onerror = (event) => tell(new Error(event.message));
  worker.onmessageerror = () => tell(new Error('what it said cannot be read'));
}

export interface Conversation {
  /** Rejects with a ListFault, a LostList where no answer can come any more. */
  readonly ask: <Kind extends keyof Answers>(question: Question & { readonly kind: Kind }) => Promise<Answers[Kind]>;
  readonly place: TimelineDocument['place'];
  /** Resolves with the fault where the worker stops by itself. */
  readonly lost: Promise<LostList>;
  /** Lets go of the worker. */
  readonly close: () => void;
}

const LOST =
  'What holds the open list has stopped, so no more can be shown of it. Open the list again, or reload the page.';
const LET_GO = 'The list is no longer open.';
const UNANSWERED = 'Something in the list could not be found out. Reload the page if it goes on.';

/** Who waits for an answer. */
interface Waiting {
  readonly answer: (answer: never) => void;
  readonly fail: (fault: ListFault) => void;
}

/** Numbers what is asked, and gives each answer to who asked for it; where none can come any more, a fault. */
export function converse(worker: ListWorker, remember: (index: number, label: Label) => void): Conversation {
  const send = (message: ToWorker): void => worker.postMessage(message, []);
  const waiting = new Map<number, Waiting>();
  const placings = new Map<number, (rows: TitledRows) => void>();
  let count = 0;
  let lost: LostList | undefined;
  let tellLost = (_fault: LostList): void => undefined;
  const whenLost = new Promise<LostList>((resolve) => {
    tellLost = resolve;
  });

  const lose = (fault: LostList): void => {
    lost ??= fault;
    for (const { fail } of waiting.values()) fail(lost);
    waiting.clear();
    placings.clear();
    worker.terminate();
    if (!lost.isLetGo) tellLost(lost);
  };
  const settle = (number: number, how: (waiting: Waiting) => void): void => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (one) how(one);
  };
  const takeFault = (cause: Error, number?: number): void => {
    if (number === undefined) lose(new LostList(LOST, { cause }));
    else settle(number, ({ fail }) => fail(new ListFault(UNANSWERED, { cause })));
  };

  onDeath(worker, takeFault);
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    switch (data.kind) {
      case 'answer':
        settle(data.number, ({ answer }) => answer(data.answer as never));
        break;
      case 'rows':
        for (const [index, label] of data.labels) remember(index, label);
        placings.get(data.number)?.(data.rows);
        break;
      case 'fault':
        takeFault(new Error(data.message), data.number);
        break;
    }
  };
  return {
    ask: (question) =>
      new Promise((answer, reject) => {
        if (lost) {
          reject(lost);
          return;
        }
        count += 1;
        waiting.set(count, { answer, fail: reject });
        send({ kind: 'ask', number: count, question });
      }),
    place: (options, { choice }, onRows) => {
      count += 1;
      const number = count;
      placings.set(number, onRows);
      send({ kind: 'place', number, choice, ...plain(options) });
      return () => {
        placings.delete(number);
        send({ kind: 'stop', number });
      };
    },
    lost: whenLost,
    close: () => lose(new LostList(LET_GO, { isLetGo: true })),
  };
}

function plain({ axis, room, ...options }: PlaceOptions): Pick<ToWorker & { kind: 'place' }, 'options' | 'type'> {
  const type: TitleType = room.kind === 'beside' ? room.type : { em: 0, longest: 0 };
  const plainRoom = room.kind === 'beside' ? { kind: room.kind } : room;
  return { options: { ...options, axis: axis.plan, room: plainRoom }, type };
}
