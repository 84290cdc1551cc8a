// A button with a small card below it, for a control that needs more than a click: choices, a date, a sentence.
import './popover.css';
import { type JSX, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useCardPlace } from './use-card-place.ts';
import { useLeaving } from './use-leaving.ts';

export interface PopoverProps {
  /** What stands on the button; the card is named by it, too. */
  readonly label: ReactNode;
  /** Whether what the card is about is in force, so that the button shows it. */
  readonly isOn: boolean;
  /** The card's content; `close` closes it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** Opens by its button; closed by it, by Escape, or by a click or the focus elsewhere. */
export function Popover({ label, isOn, children }: PopoverProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLSpanElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLeaving({ whole, opener: button }, isOpen, { onElsewhere: () => setOpen(false), onEscape: close });
  return (
    <span ref={whole} className="popover">
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        className="control"
        data-on={isOn ? '' : undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <Card id={id} button={button}>
          {children(close)}
        </Card>
      )}
    </span>
  );
}

interface CardProps {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly children: ReactNode;
}

function Card({ id, button, children }: CardProps): JSX.Element {
  const card = useRef<HTMLElement>(null);
  const place = useCardPlace(button);
  useEffect(() => {
    const first = card.current?.querySelector<HTMLElement>('[data-first-focus]') ?? card.current;
    first?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={card} id={id} className="popover-card" aria-labelledby={`${id}-button`} tabIndex={-1} style={place}>
      {children}
    </section>
  );
}
