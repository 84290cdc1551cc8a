// In which style, and what else belongs in the list.
import type { JSX } from 'react';
import type { Style, StyleId } from '../../cite/style.ts';
import { STYLES } from '../../cite/styles.ts';
import { SelectField } from '../lesson/select-field.tsx';

export interface Added {
  readonly hasPages: boolean;
  readonly hasTimeline: boolean;
}

interface CiteChoicesProps {
  readonly style: Style;
  readonly onStyle: (id: StyleId) => void;
  readonly added: Added;
  readonly onAdded: (added: Added) => void;
  /** Whether other reports give the days of these events. */
  readonly hasPages: boolean;
  /** Whether there is anything but the timeline itself. */
  readonly hasWorks: boolean;
}

const OPTIONS = STYLES.map(({ id, name }) => ({ value: id, words: name }));

/** The style as a choice of four; the rest as ticks. */
export function CiteChoices({ style, onStyle, added, onAdded, hasPages, hasWorks }: CiteChoicesProps): JSX.Element {
  return (
    <div className="cite-choices">
      <SelectField label="Style" value={style.id} options={OPTIONS} onChange={onStyle} />
      {hasPages && (
        <Tick isOn={added.hasPages} onChange={(hasPagesToo) => onAdded({ ...added, hasPages: hasPagesToo })}>
          also the other reports that give a day
        </Tick>
      )}
      {hasWorks && (
        <Tick isOn={added.hasTimeline} onChange={(hasTimeline) => onAdded({ ...added, hasTimeline })}>
          also this timeline
        </Tick>
      )}
    </div>
  );
}

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
}

function Tick({ isOn, onChange, children }: TickProps): JSX.Element {
  return (
    <label className="cite-tick">
      <input type="checkbox" checked={isOn} onChange={(change) => onChange(change.currentTarget.checked)} />
      {children}
    </label>
  );
}
