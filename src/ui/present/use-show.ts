// Finds the presentation of a window: begun in this page, remembered over a reload, or known to the other window.
import { useEffect, useState } from 'react';
import { askForRecord } from '../../sync/ask-for-record.ts';
import type { Role } from '../../sync/run-link.ts';
import { type RunRecord, recordOf } from '../../sync/run-record.ts';
import { type App, useApp } from '../app/app-context.ts';
import { begunShow } from './begin-show.ts';
import { createShow, type OpenShow } from './create-show.ts';
import { playLesson } from './play-lesson.ts';
import type { Show } from './show-context.ts';

/** ms: a window that has just been opened waits until the other has begun. */
const PATIENCE: Readonly<Record<Role, number>> = { class: 2500, speaker: 8000 };

export type FoundShow = Show | 'looking' | 'nowhere';

/** The presentation of that id in this window. */
export function useOpenShow(id: string, role: Role): FoundShow {
  const app = useApp();
  const [found, setFound] = useState<FoundShow>('looking');
  const [replaced, setReplaced] = useState<RunRecord>();
  useEffect(() => {
    let isCurrent = true;
    let open: OpenShow | undefined;
    const take = (show: (() => OpenShow) | undefined): void => {
      if (!isCurrent) return;
      open = show?.();
      setFound(open?.show ?? 'nowhere');
    };
    findShow({ app, id, role, replaced, onOtherLesson: setReplaced }).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
      open?.close();
      setFound('looking');
    };
  }, [app, id, role, replaced]);
  return found;
}

interface Sought {
  readonly app: App;
  readonly id: string;
  readonly role: Role;
  /** What the other window went on with, where that is another lesson. */
  readonly replaced: RunRecord | undefined;
  readonly onOtherLesson: (record: RunRecord) => void;
}

/** A way to open the presentation; undefined where nobody knows of it. */
async function findShow({ app, id, role, replaced, onOtherLesson }: Sought): Promise<(() => OpenShow) | undefined> {
  const about = app.outline;
  const { record: begun, peer } = begunShow(id);
  const own = laterRecord(replaced, laterRecord(begun, recordOf(id, about)));
  // A window's own memory is at hand at once; what the other one knows comes as soon as they speak.
  const record = own ?? (await askForRecord({ show: id, role, about, patience: PATIENCE[role] }));
  if (!record) return undefined;
  const { lesson } = record;
  const { telling, cards } = await playLesson(app, lesson, record.run.route);
  const run = { ...record.run, index: Math.max(0, Math.min(record.run.index, telling.steps.length - 1)) };
  return () => createShow({ app, lesson, telling, cards, run, role, onOtherLesson, ...(peer ? { peer } : {}) });
}

function laterRecord(one: RunRecord | undefined, other: RunRecord | undefined): RunRecord | undefined {
  if (!one || !other) return one ?? other;
  return other.run.revision > one.run.revision ? other : one;
}
