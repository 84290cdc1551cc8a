// What a reader finds, as text for another thread: each call of its sink on a line of its own, as JSON. So a heavy parser needs nothing beside it.
import type { ListSink, ReadFormat } from '../format.ts';

const NOT_KEPT = 'Something in the file is nested too deep to be kept; it was left out.';

/** A sink that gives each call as a line. */
export function recordList(write: (line: string) => void): ListSink {
  const record =
    (name: keyof ListSink) =>
    (...values: readonly unknown[]): void => {
      try {
        write(`${JSON.stringify([name, ...values])}\n`);
      } catch {
        write(`${JSON.stringify(['fault', { path: '', message: NOT_KEPT }])}\n`);
      }
    };
  return {
    event: record('event'),
    leaveOut: record('leaveOut'),
    fault: record('fault'),
    interpret: record('interpret'),
    outline: record('outline'),
  };
}

/** Makes the recorded calls again. It takes nothing but what `recordList` wrote. */
export const readRecorded: ReadFormat = (sink) => {
  let rest = '';
  const call = (line: string): void => {
    const [name, ...values] = JSON.parse(line) as [keyof ListSink, ...never[]];
    (sink[name] as (...given: never[]) => void)(...values);
  };
  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) call(line);
    },
    end: () => undefined,
  };
};
