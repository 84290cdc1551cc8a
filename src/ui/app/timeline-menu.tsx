// The open timeline's title, which opens what can be done with the timeline as a whole.
import './timeline-menu.css';
import { type JSX, lazy } from 'react';
import { Popover } from '../popover/popover.tsx';
import { useApp } from './app-context.ts';
import { Later } from './later.tsx';
import { useHandedOn } from './use-handed-on.ts';

const TimelineActions = lazy(async () => ({
  default: (await import('../open/timeline-actions.tsx')).TimelineActions,
}));

/** The title alone where the view was handed to pupils or stands in somebody's page. */
export function TimelineMenu(): JSX.Element {
  const { outline } = useApp();
  const isClosed = useHandedOn();
  if (isClosed) return <p className="app-title">{outline.title}</p>;
  return (
    <div className="timeline-menu">
      <Popover
        label={
          <>
            <span className="timeline-menu-title">{outline.title}</span>
            <span className="timeline-menu-sign" aria-hidden="true">
              ▾
            </span>
          </>
        }
        isOn={false}
      >
        {(close) => (
          <Later what="The menu">
            <TimelineActions close={close} />
          </Later>
        )}
      </Popover>
    </div>
  );
}
