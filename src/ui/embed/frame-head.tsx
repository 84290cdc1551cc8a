// The one line above a timeline in somebody else's page: its title, list or timeline, and the way to all the rest.
import './frame-head.css';
import type { JSX } from 'react';
import { showLayout } from '../../state/actions.ts';
import { writeHash } from '../../state/hash-text.ts';
import { useApp, useAppState } from '../app/app-context.ts';

/** The head of a reduced frame. */
export function FrameHead(): JSX.Element {
  const { store, outline } = useApp();
  const isList = useAppState((state) => state.layout === 'list');
  const openWhole = (): void => {
    const address = new URL(location.href);
    address.hash = writeHash({ ...store.getState(), embeddedBy: undefined });
    window.open(address, '_blank', 'noopener');
  };
  return (
    <header className="frame-head">
      <h1 className="frame-title">{outline.title}</h1>
      <button type="button" className="control" onClick={() => showLayout(store, isList ? 'timeline' : 'list')}>
        {isList ? 'Timeline' : 'List'}
      </button>
      <button type="button" className="control" onClick={openWhole} aria-label="Open in Sourceline, in a new tab">
        Sourceline <span aria-hidden="true">↗</span>
      </button>
    </header>
  );
}
