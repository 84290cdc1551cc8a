// From the ids of a slide to where their marks stand. In a long list an id is looked up, which takes a moment.
import { useEffect, useMemo, useState } from 'react';
import { cell } from '../../layout/cell.ts';
import type { ShownPlacements } from '../../layout/thread.ts';
import type { Slide } from '../../lesson/slide.ts';
import type { Instant } from '../../time/span.ts';
import { type App, useApp } from '../app/app-context.ts';

/** A placement and where its mark stands. */
export interface Placed {
  readonly index: number;
  readonly at: Instant;
}

export interface Placements {
  /** Undefined until it is known. */
  readonly shown: ShownPlacements | undefined;
  /** The event that the slide is about. */
  readonly focus: Placed | undefined;
  /** The event before it on the lesson's way. */
  readonly before: Placed | undefined;
}

const NONE: Placements = { shown: undefined, focus: undefined, before: undefined };

/** The placements that a slide names. Until they are known none is shown: a mark that was hidden must not flash up. */
export function usePlacements(slide: Slide): Placements {
  const app = useApp();
  const [lookedUp, setLookedUp] = useState<Slide>();
  const ids = useMemo(() => idsOf(slide), [slide]);
  const isAtHand = lookedUp === slide || ids.every((id) => app.document.indexOf(id) !== undefined);
  useEffect(() => {
    if (isAtHand) return;
    let isCurrent = true;
    void Promise.all(ids.map((id) => app.document.find(id))).then(() => isCurrent && setLookedUp(slide));
    return () => {
      isCurrent = false;
    };
  }, [app, slide, ids, isAtHand]);
  return useMemo(() => (isAtHand ? placementsOf(app, slide) : NONE), [app, slide, isAtHand]);
}

function idsOf({ marks, event, since }: Slide): readonly string[] {
  const named = 'only' in marks ? marks.only : marks.except;
  return [...named, event?.id, since?.id].filter((id) => id !== undefined);
}

function placementsOf(app: App, { marks, event, since }: Slide): Placements {
  const [focus, before] = [placed(app, event?.id), placed(app, since?.id)];
  const own = focus?.index;
  const shown =
    'only' in marks
      ? { only: indicesOf(app, marks.only).filter((index) => index !== own) }
      : { except: [...indicesOf(app, marks.except), ...(own === undefined ? [] : [own])] };
  return { shown, focus, before };
}

function placed({ document, columns }: App, id: string | undefined): Placed | undefined {
  const index = id === undefined ? undefined : document.indexOf(id);
  return index === undefined ? undefined : { index, at: cell(columns.at, index) };
}

/** Ascending; an id that the timeline does not have stands nowhere. */
function indicesOf({ document }: App, ids: readonly string[]): readonly number[] {
  return ids
    .map((id) => document.indexOf(id))
    .filter((index) => index !== undefined)
    .sort((a, b) => a - b);
}
