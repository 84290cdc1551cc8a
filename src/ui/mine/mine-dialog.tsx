// “My timelines”: all that are kept on this computer, a new one, and the way back to what the page shows to everybody.
import './mine-dialog.css';
import { type JSX, useEffect, useRef } from 'react';
import { showDialog } from '../../state/actions.ts';
import { carriedTimelineText } from '../../sync/carried-timeline.ts';
import { type TimelineShelf, timelineShelf } from '../../sync/timeline-shelf.ts';
import { type App, useApp } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { newTimeline } from '../edit/new-timeline.ts';
import { isOwnOfPage, ownOfPage } from '../open/ways-over.ts';
import { KeptItem } from './kept-item.tsx';
import { openOwn } from './open-entry.ts';
import { StorageLine } from './storage-line.tsx';
import { isOpen, type Removed, useKeptMoves } from './use-kept-moves.ts';
import { type KeptTimelines, useKeptTimelines } from './use-kept-timelines.ts';

let shelfOfList: TimelineShelf | undefined;

/** Not the one on which the open timeline is kept, so that each hears of what the other does. */
function ownShelf(): TimelineShelf {
  shelfOfList ??= timelineShelf();
  return shelfOfList;
}

interface MineDialogProps {
  /** For tests; absent: that of this computer. */
  readonly shelf?: TimelineShelf;
}

/** The dialog. */
export function MineDialog({ shelf = ownShelf() }: MineDialogProps): JSX.Element {
  const app = useApp();
  const kept = useKeptTimelines(shelf);
  const { moves, removed, bringBack, fault } = useKeptMoves(shelf, kept.reload);
  return (
    <Modal title="My timelines">
      <p className="mine-lead">
        What you make or change is kept here as you go: on this computer, in this browser, and nowhere else.
      </p>
      <p className="mine-ways">
        <button type="button" className="control" onClick={() => void newTimeline(app)}>
          New timeline
        </button>
        <button type="button" className="control" onClick={() => showDialog(app.store, 'open')}>
          Open a list…
        </button>
      </p>
      <RemovedLines removed={removed} bringBack={bringBack} />
      {fault !== '' && (
        <p className="mine-fault" role="alert">
          {fault}
        </p>
      )}
      {!kept.entries?.length && <p className="mine-none">{noneWords(kept)}</p>}
      <ul className="mine-list">
        {kept.entries?.map((entry) => (
          <KeptItem key={entry.key} entry={entry} isOpen={isOpen(app, entry.key)} moves={moves} />
        ))}
        <OwnTimeline app={app} />
      </ul>
      <StorageLine turn={kept.entries} />
    </Modal>
  );
}

function noneWords({ entries, isReached }: KeptTimelines): string {
  if (!entries) return 'Looking what is kept here…';
  return isReached
    ? 'No timeline of yours is kept here yet. Make a new one, open a list of your own, or change the one that is open: a copy of it is then kept here.'
    : 'What this browser keeps could not be reached; it may be a private window. Timelines that you make now are lost when it is closed, unless you take them away as files.';
}

interface RemovedLinesProps {
  readonly removed: readonly Removed[];
  readonly bringBack: (removed: Removed) => void;
}

/** As long as the dialog is open, what was removed can be brought back. */
function RemovedLines({ removed, bringBack }: RemovedLinesProps): JSX.Element | undefined {
  const lines = useRef<HTMLDivElement>(null);
  const count = removed.length;
  // The button that removed it is gone; who uses the keyboard goes on with the way back.
  useEffect(() => {
    if (count > 0) lines.current?.querySelector('button')?.focus();
  }, [count]);
  if (count === 0) return undefined;
  return (
    <div ref={lines}>
      {removed.map((one) => (
        <p key={one.entry.key} className="mine-removed">
          <span id={`removed-${one.entry.key}`}>
            Removed “{one.entry.title}”. It can be brought back until this list is closed.
          </span>
          <button
            type="button"
            className="control"
            aria-describedby={`removed-${one.entry.key}`}
            onClick={() => bringBack(one)}
          >
            Bring it back
          </button>
        </p>
      ))}
    </div>
  );
}

/** What everybody has stays as it is, and stands last. */
function OwnTimeline({ app }: { readonly app: App }): JSX.Element {
  const isOpenNow = isOwnOfPage(app);
  const show = (): void => {
    if (isOpenNow) showDialog(app.store, undefined);
    else void openOwn(app);
  };
  const name = ownOfPage();
  return (
    <li className="mine-item">
      <button type="button" className="mine-title" dir="auto" onClick={show}>
        {isOpenNow ? app.outline.title : `${name.charAt(0).toUpperCase()}${name.slice(1)}`}
      </button>
      <p className="mine-facts">
        comes with {carriedTimelineText() === undefined ? 'Sourceline' : 'this page'}
        {isOpenNow && <span className="mine-now"> · open now</span>}
      </p>
    </li>
  );
}
