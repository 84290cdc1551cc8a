// Everything that steers the presentation from the speaker's window.
import type { ChangeEvent, JSX } from 'react';
import {
  back,
  drawCurtain,
  forward,
  isAtEnd,
  isAtStart,
  setAutoplay,
  toggleOverview,
  toggleSpotlight,
  toPartEnd,
} from '../../lesson/moves.ts';
import { AUTOPLAY_SECONDS } from '../../lesson/run.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { nextKeyDoes } from './class-sees.ts';
import './speaker-controls.css';

/** Back and forward large, the others beside them, the end apart. */
export function SpeakerControls(): JSX.Element {
  const { leave } = useShow();
  const isOver = useRun((run) => run.isOver);
  return (
    <section className="speaker-controls" aria-label="Controls">
      {/* What is over moves no more. */}
      <fieldset className="speaker-controls-all" disabled={isOver}>
        <Steps />
        <div className="speaker-others">
          <Switches />
          <AutoplayChoice />
          <button type="button" className="control speaker-end" onClick={leave}>
            End presentation
          </button>
        </div>
      </fieldset>
    </section>
  );
}

function Steps(): JSX.Element {
  const { telling, move } = useShow();
  const does = useRun((run) => nextKeyDoes(run, telling.steps));
  const isFirst = useRun((run) => isAtStart(run, telling.steps));
  const isLast = useRun((run) => isAtEnd(run, telling.steps));
  return (
    <div className="speaker-steps">
      <button type="button" className="control speaker-back" disabled={isFirst} onClick={() => move(back)}>
        <span aria-hidden="true">← </span>Back
      </button>
      <button type="button" className="control speaker-forward" disabled={isLast} onClick={() => move(forward)}>
        {does}
        <span aria-hidden="true"> →</span>
      </button>
    </div>
  );
}

function Switches(): JSX.Element {
  const { move } = useShow();
  const curtain = useRun((run) => run.curtain);
  const hasOverview = useRun((run) => run.hasOverview);
  const hasSpotlight = useRun((run) => run.hasSpotlight);
  const switches = [
    { word: 'Black', isOn: curtain === 'black', change: drawCurtain('black') },
    { word: 'White', isOn: curtain === 'white', change: drawCurtain('white') },
    { word: 'Overview', isOn: hasOverview, change: toggleOverview },
    { word: 'Spotlight', isOn: hasSpotlight, change: toggleSpotlight },
  ];
  return (
    <>
      {switches.map(({ word, isOn, change }) => (
        <button key={word} type="button" className="control" aria-pressed={isOn} onClick={() => move(change)}>
          {word}
        </button>
      ))}
      <button type="button" className="control" onClick={() => move(toPartEnd)}>
        End of part
      </button>
    </>
  );
}

function AutoplayChoice(): JSX.Element {
  const { move } = useShow();
  const autoplay = useRun((run) => run.autoplay);
  const paces =
    autoplay === undefined || AUTOPLAY_SECONDS.includes(autoplay)
      ? AUTOPLAY_SECONDS
      : [...AUTOPLAY_SECONDS, autoplay].toSorted((a, b) => a - b);
  const choose = (event: ChangeEvent<HTMLSelectElement>): void => {
    const seconds = Number(event.currentTarget.value);
    // The keys are the lesson's again.
    event.currentTarget.blur();
    move(setAutoplay(seconds > 0 ? seconds : undefined));
  };
  return (
    <select className="control speaker-pace" aria-label="Go on" value={autoplay ?? 0} onChange={choose}>
      <option value={0}>Go on by key</option>
      {paces.map((seconds) => (
        <option key={seconds} value={seconds}>
          Go on every {seconds} s
        </option>
      ))}
    </select>
  );
}
