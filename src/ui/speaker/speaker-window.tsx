// The speaker's window: it follows the class's, and drives it.
import { type JSX, useEffect } from 'react';
import { keepVersion } from '../../sync/new-version.ts';
import { ShowContext } from '../present/show-context.ts';
import { useNoReload } from '../present/use-no-reload.ts';
import { useOpenShow } from '../present/use-show.ts';
import { SpeakerView } from './speaker-view.tsx';
import './speaker.css';

/** The window of the presentation of that id on the teacher's own screen. */
export function SpeakerWindow({ id }: { readonly id: string }): JSX.Element {
  const show = useOpenShow(id, 'speaker');
  useNoReload();
  useEffect(keepVersion, []);
  if (show === 'looking') {
    return (
      <main className="speaker-waiting">
        <p role="status">Waiting for the class’s window …</p>
      </main>
    );
  }
  // With one picture this window would stand before the class.
  if (show === 'nowhere' || show.run.getState().screens === 'one') {
    return (
      <main className="speaker-waiting">
        <h1>Speaker’s window</h1>
        <p role="alert">
          No presentation answers. Start it from the timeline with “Present”, two pictures: that opens this window anew.
        </p>
      </main>
    );
  }
  return (
    <ShowContext value={show}>
      <SpeakerView />
    </ShowContext>
  );
}
