// A list in a worker that answers no more: whoever asks is told, and so is the reader.
import { screen } from '@testing-library/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { OWN_LIST } from '../../src/formats/recognise/detect.ts';
import type { TimelineDocument } from '../../src/state/document.ts';
import { createListInWorker } from '../../src/sync/document-in-worker.ts';
import type { ListWorker } from '../../src/sync/list-conversation.ts';
import { ListFault, LostList } from '../../src/sync/list-fault.ts';
import { createListHost } from '../../src/sync/list-host.ts';
import type { ToPage, ToWorker } from '../../src/sync/list-protocol.ts';
import { syncUntoldFaults } from '../../src/sync/untold-fault.ts';
import { Notices } from '../../src/ui/app/notices.tsx';
import { fillJsdomGaps } from '../fixtures/jsdom-gaps.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

interface HostedWorker extends ListWorker {
  /** From now on nothing is answered. */
  readonly falter: () => void;
  readonly say: (message: ToPage) => void;
}

/** A worker in this thread, with the host of a real one. */
function hostedWorker(): HostedWorker {
  let [isSilent, isTerminated] = [false, false];
  const say = (data: ToPage): void => worker.onmessage?.(new MessageEvent('message', { data }));
  const host = createListHost({
    post: (message) => isSilent || say(message),
    later: (task) => setTimeout(task),
    measureOther: () => 1,
    formats: {},
  });
  const worker: HostedWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: ToWorker) => isTerminated || host(message),
    terminate: () => {
      isTerminated = true;
    },
    falter: () => {
      isSilent = true;
    },
    say,
  };
  return worker;
}

const LIST = { title: 'Days', events: ['early', 'late'].map((id, i) => ({ id, title: id, when: String(2018 + i) })) };

async function documentIn(worker: ListWorker): Promise<TimelineDocument> {
  fillJsdomGaps();
  const begin = { name: 'days.json', detected: OWN_LIST, options: {} };
  const list = createListInWorker(worker, begin, () => undefined);
  await list.push(new TextEncoder().encode(JSON.stringify(LIST)));
  return list.end();
}

/** The fault with which each of these ends. */
async function faultsOf(asked: readonly PromiseLike<unknown>[]): Promise<readonly unknown[]> {
  const ends = await Promise.allSettled(asked);
  return ends.map((end) => (end.status === 'rejected' ? end.reason : `answered: ${JSON.stringify(end.value)}`));
}

function askAll(document: TimelineDocument): readonly PromiseLike<unknown>[] {
  return [
    document.events([0, 1]),
    document.event('early'),
    document.find('late'),
    document.loadLabels([0]),
    document.search('early'),
    Promise.resolve(document.titleWidths({ em: 10, longest: 100 })),
  ];
}

const STOPPED = 'What holds the open list has stopped, so no more can be shown of it.';

it.each<readonly [string, (worker: HostedWorker) => void]>([
  ['an exception', (worker) => worker.onerror?.(new ErrorEvent('error', { message: 'out of memory' }))],
  ['an answer that cannot be read', (worker) => worker.onmessageerror?.(new MessageEvent('messageerror'))],
  ['a fault of its own', (worker) => worker.say({ kind: 'fault', message: 'unknown step' })],
])('every question, asked before and later, ends with a sentence where a worker stops by %s', async (_, die) => {
  const worker = hostedWorker();
  const document = await documentIn(worker);
  expect((await document.events([1]))[0]?.id).toBe('late');
  worker.falter();
  const asked = askAll(document);
  die(worker);
  for (const fault of [...(await faultsOf(asked)), ...(await faultsOf(askAll(document)))]) {
    expect(fault).toBeInstanceOf(LostList);
    expect(fault).toMatchObject({ message: expect.stringContaining(STOPPED), isLetGo: false });
  }
});

it('every question ends where the list is let go of, which nobody need be told', async () => {
  const worker = hostedWorker();
  const document = await documentIn(worker);
  worker.falter();
  const asked = askAll(document);
  document.close?.();
  for (const fault of [...(await faultsOf(asked)), ...(await faultsOf(askAll(document)))]) {
    expect(fault).toMatchObject({ isLetGo: true });
  }
});

it('a question that cannot be answered takes no other with it', async () => {
  const worker = hostedWorker();
  const document = await documentIn(worker);
  worker.falter();
  const asked = document.events([0]);
  worker.say({ kind: 'fault', number: 1, message: 'no module' });
  expect(await faultsOf([asked])).toEqual([expect.any(ListFault)]);
  const other = document.find('late');
  worker.say({ kind: 'answer', number: 2, answer: { index: 1, label: { id: 'late', title: 'late' } } });
  expect(await other).toBe(1);
});

it('what nobody who asked says is said to the reader, once, and only that', async () => {
  const { app } = await renderOnStage(<Notices />);
  const undo = syncUntoldFaults(app.store, () => app.document);
  const leave = (reason: unknown): boolean => {
    const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
    act(() => void dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(leave(new Error('unknown step'))).toBe(false);
  expect(leave(new LostList('It was let go of.', { isLetGo: true }))).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('');
  expect([leave(new LostList(STOPPED)), leave(new LostList(STOPPED))]).toEqual([true, true]);
  expect(screen.getByText(STOPPED)).toBeTruthy();
  expect(screen.getByRole('status').textContent).not.toContain('The rest opened as usual');
  undo();
  expect(leave(new LostList(STOPPED))).toBe(false);
});

it('the reader is told as soon as the list is lost, unless another document stands there by then', async () => {
  const { app } = await renderOnStage(<Notices />);
  const [worker, other] = [hostedWorker(), hostedWorker()];
  const [lost, moved] = [await documentIn(worker), await documentIn(other)];
  let present = moved;
  const undo = [syncUntoldFaults(app.store, () => lost), syncUntoldFaults(app.store, () => present)];
  present = app.document;
  await act(async () => other.onerror?.(new ErrorEvent('error')));
  expect(screen.getByRole('status').textContent).toBe('');
  await act(async () => worker.onerror?.(new ErrorEvent('error')));
  expect(screen.getByRole('status').textContent).toContain(STOPPED);
  for (const one of undo) one();
});
