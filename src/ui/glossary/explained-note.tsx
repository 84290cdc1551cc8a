// What a word means, in a note beside it that covers neither the word nor leaves the screen.
import {
  type CSSProperties,
  type JSX,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import type { Term } from '../../model/timeline.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { swallowPress } from '../popover/swallow-press.ts';
import { placeNote } from './place-note.ts';
import './explained-note.css';

interface ExplainedNoteProps {
  readonly term: Term;
  /** The word that is explained. */
  readonly word: RefObject<HTMLElement | null>;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** A note that is open as long as it is rendered. It stands outside of the text, whose words stay as they were printed. */
export function ExplainedNote({ term, word, takesFocus, onClose, ...pointer }: ExplainedNoteProps): JSX.Element {
  const { store } = useApp();
  const note = useRef<HTMLDivElement>(null);
  const [titleId, textId] = [useId(), useId()];
  useBesideWord(note, word);
  useClosing({ note, word }, takesFocus, onClose);
  useEffect(() => {
    if (takesFocus) note.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const openWords = (): void => {
    onClose();
    showPage(store, { kind: 'words', about: term.id });
  };
  return createPortal(
    <div
      ref={note}
      popover="manual"
      className="explained-note"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      tabIndex={-1}
      onKeyDown={(event) => onTab(event, word.current, onClose)}
      {...pointer}
    >
      <p>
        <dfn className="explained-note-word" id={titleId}>
          {term.short}
        </dfn>
        {term.long && `, ${term.long}`}
      </p>
      <p id={textId}>{term.explanation}</p>
      <button type="button" className="link-control" onClick={openWords}>
        All words
      </button>
    </div>,
    // What lies outside of an open dialog could not be pressed.
    word.current?.closest('dialog') ?? document.body,
  );
}

/** The note follows its word in the order of the keyboard, though it stands at the end of the page. */
function onTab(event: KeyboardEvent, word: HTMLElement | null, onClose: () => void): void {
  const isOnButton = event.target instanceof HTMLButtonElement;
  if (event.key !== 'Tab' || !(event.shiftKey || isOnButton)) return;
  // From the word the browser goes on by itself.
  if (event.shiftKey) event.preventDefault();
  word?.focus();
  onClose();
}

/** Shows the note below its word, or above it. */
function useBesideWord(note: RefObject<HTMLElement | null>, word: RefObject<HTMLElement | null>): void {
  const anchor = `--${useId()}`;
  useLayoutEffect(() => {
    const [shown, beside] = [note.current, word.current];
    if (!shown || !beside) return;
    Object.assign(beside.style, { anchorName: anchor } satisfies CSSProperties);
    Object.assign(shown.style, { positionAnchor: anchor } satisfies CSSProperties);
    shown.showPopover();
    const stopPlacing = 'positionAnchor' in shown.style ? undefined : placeNote(shown, beside);
    return () => {
      stopPlacing?.();
      shown.hidePopover();
    };
  }, [note, word, anchor]);
}

type NoteElements = Readonly<Record<'note' | 'word', RefObject<HTMLElement | null>>>;

/** Escape, a press elsewhere, which does nothing else, and another note close it; the focus goes back to the word if it was in the note. */
function useClosing({ note, word }: NoteElements, takesFocus: boolean, onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Else the event would be closed as well.
      event.stopPropagation();
      event.preventDefault();
      if (note.current?.contains(document.activeElement)) word.current?.focus();
      onClose();
    };
    const onElsewhere = (event: Event): void => {
      const { target } = event;
      const isOurs = target instanceof Node && [note, word].some(({ current }) => current?.contains(target));
      if (isOurs) return;
      // What came with the pointer is in nobody's way.
      if (takesFocus && event.type === 'pointerdown') {
        swallowPress(event);
        word.current?.focus({ preventScroll: true });
      }
      onClose();
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onElsewhere, true);
    document.addEventListener('beforetoggle', onElsewhere, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onElsewhere, true);
      document.removeEventListener('beforetoggle', onElsewhere, true);
    };
  }, [note, word, takesFocus, onClose]);
}
