// The way to hear an event: a small button; what reads comes when it is asked for.
import './read-aloud.css';
import { type JSX, lazy, Suspense, useId, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../app/app-context.ts';
import { foreignLanguage, hasVoice, onVoices, unlockVoice } from './browser-voice.ts';

const AloudPlayer = lazy(async () => ({ default: (await import('./aloud-player.tsx')).AloudPlayer }));

/** Reads an event with the browser's own voice; nothing where it has none, or while a class is watching. */
export function ReadAloud({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const canSpeak = useSyncExternalStore(onVoices, hasVoice);
  const foreign = useSyncExternalStore(onVoices, foreignLanguage);
  const isPresenting = useAppState((state) => state.presenting !== undefined);
  const [readId, setReadId] = useState<string>();
  // Kept from one event to the next.
  const [rate, setRate] = useState(1);
  const start = useRef<HTMLButtonElement>(null);
  const noteId = useId();
  if (!canSpeak || isPresenting) return undefined;
  const read = (): void => {
    unlockVoice();
    setReadId(event.id);
  };
  const startButton = (
    <>
      <button
        type="button"
        className="control aloud-button"
        ref={start}
        aria-describedby={foreign ? noteId : undefined}
        onClick={read}
      >
        <span aria-hidden="true">▸</span> Read aloud
      </button>
      {foreign && (
        <span id={noteId} className="aloud-note">
          read with {/^[AEIOU]/i.test(foreign) ? 'an' : 'a'} {foreign} voice
        </span>
      )}
    </>
  );
  if (readId !== event.id) return startButton;
  const close = (): void => {
    flushSync(() => setReadId(undefined));
    start.current?.focus();
  };
  return (
    <Suspense fallback={startButton}>
      <AloudPlayer key={event.id} event={event} rate={rate} onRate={setRate} onClose={close} />
    </Suspense>
  );
}
