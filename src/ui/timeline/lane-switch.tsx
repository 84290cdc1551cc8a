// Upright, lanes are colours: their names, and a switch to see one of them alone.
import './lane-switch.css';
import { showLane } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';

/** One button for all lanes, and one for each. */
export function LaneSwitch() {
  const { store, outline } = useApp();
  const lane = useAppState((state) => state.lane);
  if (outline.lanes.length < 2) return undefined;
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
      {outline.lanes.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="control"
          style={laneStyle(outline, id)}
          aria-pressed={lane === id}
          onClick={() => showLane(store, lane === id ? undefined : id)}
        >
          <span className="lane-dot" aria-hidden="true" /> {title || 'Without a lane'}
        </button>
      ))}
    </fieldset>
  );
}
