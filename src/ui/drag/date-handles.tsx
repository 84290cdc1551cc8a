// Handles at the mark of the chosen event, to move its date along the axis; at a bar also its ends. Only where the timeline is being changed.
import './date-handles.css';
import { type JSX, useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { FuzzyDate } from '../../time/fuzzy-date.ts';
import { type MovedPart, movedDate } from '../../time/move-date.ts';
import { useApp, useAppState, useScale } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import type { Rest } from '../timeline/stage-painter.ts';
import { DateHandle } from './date-handle.tsx';
import { pxOf } from './dragged-date.ts';

/** px: the width of a handle. */
const HANDLE_PX = 28;

interface DateHandlesProps {
  /** What stands still; undefined while the picture is made anew. */
  readonly rest: Rest | undefined;
  readonly isUpright: boolean;
}

/** Fills the stage; nothing but while the chosen event is open for changes, and where its date can be moved. */
export function DateHandles({ rest, isUpright }: DateHandlesProps): JSX.Element | undefined {
  const { editor } = useApp();
  const event = useEvent(useAppState((state) => (state.form?.kind === 'event' ? state.form.id : undefined)));
  const isChosen = useAppState((state) => state.selected === event?.id);
  // After each step the picture is made anew; a handle that went away meanwhile would lose the focus.
  const last = useRef(rest);
  if (rest) last.current = rest;
  if (!editor || !event || !isChosen || !last.current) return undefined;
  return <Handles key={event.id} editor={editor} event={event} rest={last.current} isUpright={isUpright} />;
}

interface HandlesProps {
  readonly editor: EditStore;
  readonly event: TimelineEvent;
  readonly rest: Rest;
  readonly isUpright: boolean;
}

function Handles({ editor, event, rest, isUpright }: HandlesProps): JSX.Element | undefined {
  const view = useAppState((state) => state.view);
  const { axis } = useScale();
  const { chosen, scene } = rest;
  const { date: edtf, elsewhere } = event.when;
  const date = parseEdtf(edtf);
  // Another report gives the day on which the mark stands: moving this one would not move it.
  const isOwn = elsewhere === undefined || elsewhere.disagreement !== undefined;
  if (!chosen || !date || !isOwn) return undefined;
  const { lengthPx } = scene.plan;
  const [from, to] = [date.start.from, date.end.to].map((at) => pxOf(at, { axis, view, lengthPx }));
  // On a short bar the ends keep clear of the handle in its middle.
  const apart = Math.max(0, (HANDLE_PX - ((to ?? 0) - (from ?? 0))) / 2);
  return (
    <>
      {partsOf(date)
        .filter((part) => isMovable(edtf, part))
        .map((part) => (
          <DateHandle
            key={part}
            editor={editor}
            event={event}
            part={part}
            across={chosen.y}
            apart={apart}
            lengthPx={lengthPx}
            isUpright={isUpright}
          />
        ))}
    </>
  );
}

function partsOf(date: FuzzyDate): readonly MovedPart[] {
  if (date.kind === 'moment') return ['whole'];
  if (date.isOpenStart) return ['end'];
  return date.isOpenEnd ? ['start'] : ['start', 'whole', 'end'];
}

/** Whether the coarsest of steps, that of a thousand years, leads anywhere. */
function isMovable(edtf: string, part: MovedPart): boolean {
  const years = part === 'start' ? -1000 : 1000;
  return movedDate(edtf, { unit: 'year', count: years }, part) !== undefined;
}
