// Everything that steers the presentation from the speaker's window.
import type { ChangeEvent, JSX } from 'react';
import { isInTwoParts } from '../../lesson/lesson.ts';
import { back, drawCurtain, forward, setPace, toggleOverview, toggleSpotlight, toPartEnd } from '../../lesson/moves.ts';
import { isCovered, PACES } from '../../lesson/run.ts';
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
          <PaceChoice />
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
  const isFirst = useRun((run) => {
    const step = telling.steps[run.index];
    const hasShown = step !== undefined && isInTwoParts(step) && run.isRevealed;
    return run.index === 0 && !hasShown && !isCovered(run);
  });
  return (
    <div className="speaker-steps">
      <button type="button" className="control speaker-back" disabled={isFirst} onClick={() => move(back)}>
        <span aria-hidden="true">← </span>Back
      </button>
      <button
        type="button"
        className="control speaker-forward"
        disabled={does === 'The end'}
        onClick={() => move(forward)}
      >
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

function PaceChoice(): JSX.Element {
  const { move } = useShow();
  const pace = useRun((run) => run.pace);
  const paces = pace === undefined || PACES.includes(pace) ? PACES : [...PACES, pace].toSorted((a, b) => a - b);
  const choose = (event: ChangeEvent<HTMLSelectElement>): void => {
    const seconds = Number(event.currentTarget.value);
    // The keys are the lesson's again.
    event.currentTarget.blur();
    move(setPace(seconds > 0 ? seconds : undefined));
  };
  return (
    <select className="control speaker-pace" aria-label="Go on" value={pace ?? 0} onChange={choose}>
      <option value={0}>Go on by key</option>
      {paces.map((seconds) => (
        <option key={seconds} value={seconds}>
          Go on every {seconds} s
        </option>
      ))}
    </select>
  );
}
