// The few controls of the class's window: there when the mouse moves or the focus comes, out of the way otherwise.
import { type JSX, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { back, forward, setAutoplay, stepAside, toggleAutoplay, toggleOverview } from '../../lesson/moves.ts';
import { AUTOPLAY_SECONDS } from '../../lesson/run.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen, watchFullScreen } from '../../sync/full-screen.ts';
import { useRun, useShow } from './show-context.ts';

const STAYS = 2500; // ms after the last movement

/** Back to the lesson, where there is a way back; and all that the keys do. */
export function ControlBar(): JSX.Element {
  const { move, leave } = useShow();
  const isAside = useRun((run) => run.aside !== undefined);
  const autoplay = useRun((run) => run.autoplay);
  const isAwake = useAwake();
  const isFull = useFullScreen();
  return (
    <div className="control-bar" data-awake={isAwake ? '' : undefined} data-aside={isAside ? '' : undefined}>
      {isAside && (
        <button type="button" className="control control-return" onClick={() => move(stepAside(undefined))}>
          ← Back to the lesson
        </button>
      )}
      <button type="button" className="control" aria-label="Back" onClick={() => move(back)}>
        ‹
      </button>
      <button type="button" className="control" aria-label="Forward" onClick={() => move(forward)}>
        ›
      </button>
      <button type="button" className="control" onClick={() => move(toggleOverview)}>
        Steps
      </button>
      <button type="button" className="control" onClick={() => move(toggleAutoplay)}>
        {autoplay === undefined ? 'Play' : 'Pause'}
      </button>
      {autoplay !== undefined && (
        <select
          className="control"
          aria-label="Seconds for each part"
          value={autoplay}
          onChange={(event) => move(setAutoplay(Number(event.target.value)))}
        >
          {AUTOPLAY_SECONDS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds} s
            </option>
          ))}
        </select>
      )}
      <button type="button" className="control" onClick={isFull ? leaveFullScreen : enterFullScreen}>
        {isFull ? 'Window' : 'Full screen'}
      </button>
      <SpeakerButton />
      <button type="button" className="control" onClick={leave}>
        End
      </button>
    </div>
  );
}

/** Only where the teacher has a screen of their own; there until the speaker's window answers. */
function SpeakerButton(): JSX.Element | undefined {
  const { partner, openPartner } = useShow();
  const screens = useRun((run) => run.screens);
  const isThere = useStore(partner, (state) => state.partner === 'there');
  const [isBlocked, setBlocked] = useState(false);
  if (screens === 'one' || isThere) return undefined;
  return (
    <button type="button" className="control" onClick={() => setBlocked(!openPartner())}>
      {isBlocked ? 'Blocked: allow pop-ups' : 'Speaker’s window'}
    </button>
  );
}

function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), STAYS);
    const wake = (): void => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), STAYS);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isAwake;
}

function useFullScreen(): boolean {
  const [isFull, setFull] = useState(isFullScreen);
  useEffect(() => watchFullScreen(() => setFull(isFullScreen())), []);
  return isFull;
}
