// Finds the presentation of a window: begun in this page, remembered over a reload, or known to the other window.
import { useEffect, useState } from 'react';
import { askForRecord } from '../../sync/ask-for-record.ts';
import type { Role } from '../../sync/run-link.ts';
import { recordOf } from '../../sync/run-record.ts';
import { type App, useApp } from '../app/app-context.ts';
import { begunShow } from './begin-show.ts';
import { createShow, type OpenShow } from './create-show.ts';
import type { Show } from './show-context.ts';
import { tellLesson } from './tell-lesson.ts';

/** ms: a window that has just been opened waits until the other has begun. */
const PATIENCE: Readonly<Record<Role, number>> = { class: 2500, speaker: 8000 };

export type FoundShow = Show | 'looking' | 'nowhere';

/** The presentation of that id in this window. */
export function useOpenShow(id: string, role: Role): FoundShow {
  const app = useApp();
  const [found, setFound] = useState<FoundShow>('looking');
  useEffect(() => {
    let isCurrent = true;
    let open: OpenShow | undefined;
    void findShow(app, id, role).then((show) => {
      if (isCurrent) {
        open = show?.();
        setFound(open?.show ?? 'nowhere');
      }
    });
    return () => {
      isCurrent = false;
      open?.close();
      setFound('looking');
    };
  }, [app, id, role]);
  return found;
}

/** A way to open the presentation; undefined where nobody knows of it. */
async function findShow(app: App, id: string, role: Role): Promise<(() => OpenShow) | undefined> {
  const about = app.outline;
  const { record: begun, peer } = begunShow(id);
  // What the other window knows is never older; a window's own memory is at hand at once.
  const record =
    begun ?? recordOf(id, about) ?? (await askForRecord({ show: id, role, about, patience: PATIENCE[role] }));
  if (!record) return undefined;
  const { run, lesson } = record;
  const telling = await tellLesson(app, lesson, run.route);
  return () => createShow({ app, lesson, telling, run, role, ...(peer ? { peer } : {}) });
}
