// A light that follows the mouse; the rest of the slide steps back.
import { type JSX, useEffect, useRef } from 'react';

/** Lies over the slide without being in the way of a click. */
export function Spotlight(): JSX.Element {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      light.current?.style.setProperty('--x', `${clientX}px`);
      light.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={light} className="spotlight" aria-hidden="true" />;
}
