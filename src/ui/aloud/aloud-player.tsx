// Reads one event, from the moment on at which it stands here to the moment at which it no longer does.
import { type JSX, useEffect, useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Reading } from './reader.ts';
import { useReader } from './use-reader.ts';

const RATES = [0.8, 1, 1.2];

const TOGGLE_WORDS: Readonly<Record<Reading, { readonly sign: string; readonly words: string }>> = {
  idle: { sign: '▸', words: 'Read aloud' },
  reading: { sign: '❙❙', words: 'Pause' },
  paused: { sign: '▸', words: 'Go on' },
  failed: { sign: '▸', words: 'Try again' },
};

interface AloudPlayerProps {
  readonly event: TimelineEvent;
  /** 1: as fast as people speak. */
  readonly rate: number;
  readonly onRate: (rate: number) => void;
  readonly onClose: () => void;
}

/** Pause, stop, and how fast. */
export function AloudPlayer({ event, rate, onRate, onClose }: AloudPlayerProps): JSX.Element {
  const { reading, reader } = useReader(event, rate);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    toggle.current?.focus();
  }, []);
  const { sign, words } = TOGGLE_WORDS[reading];
  return (
    <fieldset className="aloud" aria-label="Read aloud">
      <button
        type="button"
        className="control aloud-button"
        ref={toggle}
        onClick={reading === 'reading' ? reader.pause : reader.start}
      >
        <span aria-hidden="true">{sign}</span> {words}
      </button>
      <button type="button" className="control aloud-button" onClick={onClose}>
        <span aria-hidden="true">■</span> Stop
      </button>
      <span className="aloud-rates">
        {RATES.map((one) => (
          <button
            key={one}
            type="button"
            className="aloud-rate"
            aria-label={`Speed ${one}`}
            aria-pressed={one === rate}
            onClick={() => onRate(one)}
          >
            {one}×
          </button>
        ))}
      </span>
      <p className="aloud-note" role="status">
        {reading === 'failed' && 'The browser’s voice could not read this.'}
      </p>
    </fieldset>
  );
}
