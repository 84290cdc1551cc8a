// One titled mark as a button.
import { memo } from 'react';
import type { Box } from '../../layout/callout.ts';
import { useApp } from '../app/app-context.ts';

export interface TitleButtonProps {
  readonly id: string;
  readonly title: string;
  /** Title, date, standing and position; undefined until the event is there. */
  readonly name: string | undefined;
  readonly isChosen: boolean;
  /** Whether Tab stops here: at one of all titles only, as arrow keys walk between them. */
  readonly isTabStop: boolean;
  readonly className: string;
  readonly box: Box;
}

/** Of a title of ten thousand letters no more is needed over what is drawn; its name has it whole. */
const MOST_LETTERS = 300;

/** A button that opens its event. */
export const TitleButton = memo(function TitleButton(props: TitleButtonProps) {
  const { id, title, name, isChosen, isTabStop, className, box } = props;
  const { travel } = useApp();
  return (
    <button
      type="button"
      className={className}
      data-event={id}
      aria-label={name ?? title}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      dir="auto"
      style={{
        transform: `translate(${box.left}px, ${box.top}px)`,
        width: box.width,
        height: box.height,
        paddingLeft: box.indent,
      }}
      onClick={() => travel.toEvent(id)}
    >
      {title.slice(0, MOST_LETTERS)}
    </button>
  );
});
