// Reading pieces one after the other, with a voice that only writes down what it is asked to say.
import { describe, expect, it } from 'vitest';
import { createReader, type PieceEnds, type Reader, type Reading, type SayPiece } from '../../src/ui/aloud/reader.ts';

interface Stage {
  readonly reader: Reader;
  /** What was said, at which speed, and “hush” where it was cut off. */
  readonly said: string[];
  readonly readings: Reading[];
  /** Lets the present piece end by itself. */
  readonly end: () => void;
  /** Lets the voice refuse the present piece. */
  readonly fail: () => void;
}

function readerOf(pieces: readonly string[]): Stage {
  const said: string[] = [];
  const readings: Reading[] = [];
  let ends: PieceEnds | undefined;
  const reader = createReader(
    pieces,
    (text, rate, pieceEnds) => {
      said.push(`${text} at ${rate}`);
      ends = pieceEnds;
      return () => said.push('hush');
    },
    (reading) => readings.push(reading),
  );
  return { reader, said, readings, end: () => ends?.onEnd(), fail: () => ends?.onFail() };
}

describe('a reader', () => {
  it('reads one piece after the other and is idle after the last', () => {
    const { reader, said, readings, end } = readerOf(['One.', 'Two.']);
    reader.start();
    end();
    end();
    expect(said).toEqual(['One. at 1', 'Two. at 1']);
    expect(readings.at(-1)).toBe('idle');
  });

  it('goes on after a pause with the piece in which it paused', () => {
    const { reader, said, readings, end } = readerOf(['One.', 'Two.', 'Three.']);
    reader.start();
    end();
    reader.pause();
    expect(readings.at(-1)).toBe('paused');
    reader.start();
    expect(said).toEqual(['One. at 1', 'Two. at 1', 'hush', 'Two. at 1']);
  });

  it('begins anew after it was stopped, and after it came to the end', () => {
    const { reader, said, end } = readerOf(['One.', 'Two.']);
    reader.start();
    end();
    reader.stop();
    reader.start();
    end();
    end();
    reader.start();
    expect(said).toEqual(['One. at 1', 'Two. at 1', 'hush', 'One. at 1', 'Two. at 1', 'One. at 1']);
  });

  it('reads the present piece again at another speed, and says nothing while it is silent', () => {
    const { reader, said } = readerOf(['One.', 'Two.']);
    reader.setRate(0.8);
    expect(said).toEqual([]);
    reader.start();
    reader.setRate(1.2);
    expect(said).toEqual(['One. at 0.8', 'hush', 'One. at 1.2']);
  });

  it('fails where its voice refuses, and tries the same piece again', () => {
    const { reader, said, readings, end, fail } = readerOf(['One.', 'Two.']);
    reader.start();
    end();
    fail();
    expect(readings.at(-1)).toBe('failed');
    reader.start();
    expect([said, readings.at(-1)]).toEqual([['One. at 1', 'Two. at 1', 'Two. at 1'], 'reading']);
  });

  it('fails at once where its voice cannot even begin', () => {
    const readings: Reading[] = [];
    const refuse: SayPiece = (_text, _rate, { onFail }) => {
      onFail();
      return () => {
        throw new Error('nothing was begun');
      };
    };
    const reader = createReader(['One.'], refuse, (reading) => readings.push(reading));
    reader.start();
    expect(readings).toEqual(['reading', 'failed']);
    reader.stop();
    expect(readings.at(-1)).toBe('idle');
  });

  it('has nothing to say of nothing', () => {
    const { reader, said, readings } = readerOf([]);
    reader.start();
    expect([said, readings]).toEqual([[], ['idle']]);
  });
});
