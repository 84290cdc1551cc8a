// A reader of one event in the life of a component.
import { useEffect, useMemo, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { sayAloud } from './browser-voice.ts';
import { createReader, type Reader, type Reading } from './reader.ts';
import { spokenWords } from './spoken-words.ts';

export interface ReaderState {
  readonly reading: Reading;
  readonly reader: Reader;
}

/** Reads from the beginning as soon as the component stands, and is silent when it goes or the page is left. */
export function useReader(event: TimelineEvent, rate: number): ReaderState {
  const { outline } = useApp();
  const [reading, setReading] = useState<Reading>('idle');
  const reader = useMemo(() => createReader(spokenWords(event, outline), sayAloud, setReading), [event, outline]);
  // Before it starts: the first piece, too, is read at this speed.
  useEffect(() => reader.setRate(rate), [reader, rate]);
  useEffect(() => {
    reader.start();
    window.addEventListener('pagehide', reader.stop);
    return () => {
      reader.stop();
      window.removeEventListener('pagehide', reader.stop);
    };
  }, [reader]);
  return { reading, reader };
}
