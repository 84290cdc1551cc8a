// Handles at the mark of the chosen event, to move its date along the axis; at a bar also its ends. Only where the timeline is being changed.
import './date-handles.css';
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { FuzzyDate } from '../../time/fuzzy-date.ts';
import { type MovedPart, movedDate } from '../../time/move-date.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import type { Rest } from '../timeline/stage-painter.ts';
import { DateHandle } from './date-handle.tsx';

interface DateHandlesProps {
  readonly rest: Rest;
  readonly isUpright: boolean;
}

/** Fills the stage; nothing where nothing is chosen, or where its date cannot be moved. */
export function DateHandles(props: DateHandlesProps): JSX.Element | undefined {
  const { editor } = useApp();
  const event = useEvent(useAppState((state) => state.selected));
  const isForPupils = useAppState((state) => state.isForPupils || state.embeddedBy !== undefined);
  if (!editor || !event || isForPupils) return undefined;
  return <Handles key={event.id} editor={editor} event={event} {...props} />;
}

interface HandlesProps extends DateHandlesProps {
  readonly editor: EditStore;
  readonly event: TimelineEvent;
}

function Handles({ editor, event, rest, isUpright }: HandlesProps): JSX.Element | undefined {
  const { chosen, scene } = rest;
  const { date: edtf, elsewhere } = event.when;
  const date = parseEdtf(edtf);
  // Another report gives the day on which the mark stands: moving this one would not move it.
  const isOwn = elsewhere === undefined || elsewhere.disagreement !== undefined;
  if (!chosen || !date || !isOwn) return undefined;
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
            lengthPx={scene.plan.lengthPx}
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
