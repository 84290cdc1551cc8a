// A text in which the words that the timeline explains can be asked for: by hovering, pressing, or with the keyboard.
import { type JSX, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { explainedParts } from '../../model/terms-in.ts';
import type { Term } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import './explained-text.css';

// What is read only when it is asked for comes when it is asked for.
const ExplainedNote = lazy(async () => ({ default: (await import('../glossary/explained-note.tsx')).ExplainedNote }));

/** ms before a word under the pointer is explained, and before the note goes when the pointer has left: time to reach the note. */
const HOVER = 350;
const LEAVE = 250;

/** The text as it is, letter by letter; the first occurrence of each known term opens a note beside it. */
export function ExplainedText({ text }: { readonly text: string }): JSX.Element {
  const { terms } = useApp().outline;
  const parts = useMemo(() => explainedParts(text, terms), [text, terms]);
  return (
    <>
      {parts.map(({ text: words, term }) => (term ? <ExplainedWord key={term.id} term={term} words={words} /> : words))}
    </>
  );
}

interface ExplainedWordProps {
  readonly term: Term;
  readonly words: string;
}

/** Opened by the pointer, a note goes with it; pressed open, it stays and takes the focus. */
type Opening = 'pointer' | 'press';

function ExplainedWord({ term, words }: ExplainedWordProps): JSX.Element {
  const word = useRef<HTMLSpanElement>(null);
  const [opening, setOpening] = useState<Opening>();
  const after = useDelay();
  const press = (): void => after(0, () => setOpening((was) => (was === 'press' ? undefined : 'press')));
  const stay = (): void => after(HOVER, () => setOpening((was) => was ?? 'pointer'));
  const leave = (): void => after(LEAVE, () => setOpening((was) => (was === 'pointer' ? undefined : was)));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element neither breaks across lines nor is copied with the text around it */}
      <span
        ref={word}
        className="explained"
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-expanded={opening !== undefined}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          press();
        }}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && stay()}
        onPointerLeave={leave}
      >
        {words}
      </span>
      {opening && (
        <Suspense>
          <ExplainedNote
            term={term}
            word={word}
            takesFocus={opening === 'press'}
            onClose={() => setOpening(undefined)}
            onPointerEnter={stay}
            onPointerLeave={leave}
          />
        </Suspense>
      )}
    </>
  );
}

/** Does one thing after a delay (ms), unless another is asked for before. */
function useDelay(): (delay: number, then: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (delay, then) => {
    clearTimeout(timer.current);
    if (delay === 0) then();
    else timer.current = setTimeout(then, delay);
  };
}
