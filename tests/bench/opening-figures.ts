// The arithmetic of opening a file: what the page did and how often it drew, from the choice until it was calm.
import { countLong, idleFrom, type MainThread } from './main-thread.ts';
import type { PageTime, Recording } from './probe/measured.ts';
import type { OpeningFigures } from './results.ts';

export interface WatchedOpening {
  /** Begun before the choice, ended when the page was calm. */
  readonly recording: Recording;
  readonly choice: PageTime;
  /** The end of the frame that showed the first event of the file. */
  readonly firstEvent: PageTime;
}

/** The figures of one opening, in ms from the choice. */
export function openingFigures(
  { recording, choice, firstEvent }: WatchedOpening,
  { tasks, timeOf }: Pick<MainThread, 'tasks' | 'timeOf'>,
): OpeningFigures {
  // On the browser’s clock.
  const from = timeOf('bench-choice');
  const to = from + recording.to - choice;
  // The task that tells the page of the choice began a moment before.
  const lengths = tasks.filter((task) => task.to > from && task.from < to).map((task) => task.to - task.from);
  const idle = idleFrom(tasks, { from: from + firstEvent - choice, to });
  return {
    firstEvent: firstEvent - choice,
    ...(idle === undefined ? {} : { idle: idle - from }),
    longestTask: Math.max(0, ...lengths),
    longTasks: countLong(lengths),
    longestGap: longestGap(recording, choice),
  };
}

/** The longest time between two frames of which the later one came after the choice. */
function longestGap({ from, frames }: Recording, choice: PageTime): number {
  const gaps = frames.map((frame, i) => (frame > choice ? frame - (frames[i - 1] ?? from) : 0));
  return Math.max(0, ...gaps);
}
