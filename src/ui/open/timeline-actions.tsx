// What can be done with a timeline as a whole: another one, changing this one, taking it elsewhere.
import './timeline-actions.css';
import { type JSX, type KeyboardEvent, useEffect, useRef } from 'react';
import { sentenceOf } from '../../model/sentence-of.ts';
import { showDialog, showForm } from '../../state/actions.ts';
import type { Dialog, Form } from '../../state/state.ts';
import { type App, useApp } from '../app/app-context.ts';
import { tellFault } from './reading.ts';
import { useProblems } from './use-problems.ts';
import { useWayOver } from './ways-over.ts';

interface Action {
  readonly words: string;
  readonly run: (app: App) => void | Promise<void>;
}

const GROUPS: readonly (readonly Action[])[] = [
  [
    { words: 'New timeline', run: makeNew },
    { words: 'Open a list…', run: dialogAction('open') },
    { words: 'My timelines…', run: dialogAction('mine') },
  ],
  [
    { words: 'Change this timeline', run: formAction({ kind: 'timeline' }) },
    { words: 'Add an event', run: formAction({ kind: 'new event', draft: {}, problem: undefined }) },
    { words: 'History of changes…', run: dialogAction('history') },
  ],
  [
    { words: 'Take away…', run: dialogAction('take-away') },
    { words: 'Put it on a page (embed)…', run: dialogAction('embed') },
  ],
];

const HOW_READ: Action = { words: 'How it was read…', run: dialogAction('problems') };

/** A list of buttons, walked by the arrow keys; `close` gives the focus back to what opened it. */
export function TimelineActions({ close }: { readonly close: () => void }): JSX.Element {
  const app = useApp();
  const list = useRef<HTMLDivElement>(null);
  const { problems, moreCount, interpretations } = useProblems();
  const hasWords = problems.length + moreCount + interpretations.length > 0;
  const over = useWayOver();
  const [first = [], ...others] = GROUPS;
  const groups = [over ? [...first, over] : first, ...others, ...(hasWords ? [[HOW_READ]] : [])];
  // It may come a moment after the card in which it stands.
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    // The buttons are operable by themselves; the arrows are a way more.
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only, that bubble up from the buttons within.
    <div ref={list} className="timeline-actions" onKeyDown={walk}>
      {groups.map((group) => (
        <ul key={group[0]?.words} className="timeline-actions-group">
          {group.map(({ words, run }) => (
            <li key={words}>
              <button
                type="button"
                className="timeline-actions-item"
                onClick={() => {
                  close();
                  void attempt(app, run);
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

/** Runs an action; where it cannot be done, says why. */
async function attempt(app: App, run: Action['run']): Promise<void> {
  try {
    await run(app);
  } catch (error) {
    tellFault(app.host, sentenceOf(error));
  }
}

function dialogAction(dialog: Dialog): Action['run'] {
  return ({ store }) => showDialog(store, dialog);
}

/** What is changed is kept on this computer first. */
function formAction(form: Form): Action['run'] {
  return async ({ store, host }) => {
    await host.edit();
    showForm(store, form);
  };
}

async function makeNew(app: App): Promise<void> {
  const { newTimeline } = await import('../edit/new-timeline.ts');
  await newTimeline(app);
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  // Else the timeline behind would walk, too.
  event.preventDefault();
  event.stopPropagation();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[step(at, buttons.length)]?.focus();
}
