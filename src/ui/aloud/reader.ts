// Reads pieces of text one after the other with a voice that is handed in. A pause forgets the voice and remembers the piece: browsers'
// own pausing is not to be relied on.

/** How a piece ends: by itself, or because the voice refuses. */
export interface PieceEnds {
  readonly onEnd: () => void;
  readonly onFail: () => void;
}

/** What reads one piece and calls back when it has ended, at once where it cannot begin; gives its undo. Never throws. */
export type SayPiece = (text: string, rate: number, ends: PieceEnds) => () => void;

export type Reading = 'idle' | 'reading' | 'paused' | 'failed';

export interface Reader {
  /** From the beginning, or on from the piece at which it paused or failed. */
  readonly start: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Reads at another speed, from the present piece on. 1: as fast as people speak. */
  readonly setRate: (rate: number) => void;
}

/** A reader of these pieces. `onChange` hears of every change, and which piece it is about. */
export function createReader(
  pieces: readonly string[],
  say: SayPiece,
  onChange: (reading: Reading, piece: number) => void,
): Reader {
  let [reading, piece, rate]: [Reading, number, number] = ['idle', 0, 1];
  let hush = (): void => undefined;

  const become = (next: Reading, nextPiece: number): void => {
    hush();
    hush = () => undefined;
    const text = next === 'reading' ? pieces[nextPiece] : undefined;
    // After the last piece it is as before the first.
    reading = next === 'reading' && text === undefined ? 'idle' : next;
    piece = reading === 'idle' ? 0 : nextPiece;
    onChange(reading, piece);
    if (text === undefined) return;
    // What has ended by itself must not be cut off: some browsers would swallow what comes next.
    let hasEnded = false;
    const end = (then: Reading, thenPiece: number): void => {
      hasEnded = true;
      hush = () => undefined;
      become(then, thenPiece);
    };
    const undo = say(text, rate, {
      onEnd: () => end('reading', nextPiece + 1),
      onFail: () => end('failed', nextPiece),
    });
    if (!hasEnded) hush = undo;
  };

  return {
    start: () => become('reading', piece),
    pause: () => reading === 'reading' && become('paused', piece),
    stop: () => reading !== 'idle' && become('idle', 0),
    setRate: (next) => {
      rate = next;
      if (reading === 'reading') become('reading', piece);
    },
  };
}
