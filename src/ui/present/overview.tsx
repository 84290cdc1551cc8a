// All steps at a glance. What is still to come names its kind only: the class sees this too.
import { type JSX, type KeyboardEvent, useEffect, useRef } from 'react';
import { goTo } from '../../lesson/moves.ts';
import { overviewOf } from '../../lesson/overview.ts';
import { useRun, useShow } from './show-context.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A grid of numbered steps, each a way to it. */
export function Overview(): JSX.Element {
  const { telling, move } = useShow();
  const run = useRun((present) => present);
  const grid = useRef<HTMLOListElement>(null);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons: Element[] = [...(grid.current?.querySelectorAll('button') ?? [])];
    const present = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, present + by))];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <section className="overview-grid" aria-label="All steps">
      <ol ref={grid} onKeyDown={onKeyDown}>
        {overviewOf(telling, run).map(({ words, isPresent, isToCome }, step) => (
          <li key={telling.steps[step]?.id}>
            <button
              type="button"
              aria-current={isPresent ? 'step' : undefined}
              data-to-come={isToCome ? '' : undefined}
              onClick={() => move(goTo(step))}
            >
              <span className="overview-number">{step + 1}</span>
              <span className="overview-words">{words}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
