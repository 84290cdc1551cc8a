// Upright, lanes are colours: their names, and a switch to see one of them alone.
import './lane-switch.css';
import { showLane } from '../../state/actions.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';

/** One button for all lanes, and one for each. */
export function LaneSwitch() {
  const { store, outline } = useApp();
  const { lanes } = useArrangement();
  const lane = useAppState((state) => state.lane);
  if (lanes.length < 2) return undefined;
  return (
    <fieldset className="lane-switch">
      <legend className="visually-hidden">Lanes</legend>
      <button
        type="button"
        className="control"
        aria-pressed={lane === undefined}
        onClick={() => showLane(store, undefined)}
      >
        All
      </button>
      {lanes.map(({ id, title, theme }) => (
        <button
          key={id}
          type="button"
          className="control"
          style={theme === undefined ? undefined : laneStyle(outline, id)}
          aria-pressed={lane === id}
          onClick={() => showLane(store, lane === id ? undefined : id)}
        >
          {theme !== undefined && <span className="lane-dot" aria-hidden="true" />} {title || 'Without a lane'}
        </button>
      ))}
    </fieldset>
  );
}
