// A sign at the foot of what scrolls, as long as there is more below.
import { type JSX, type RefObject, useEffect, useState } from 'react';
import './more-below.css';

/** px; less than that is no line. */
const SLACK = 6;
/** Of what is seen, so that the last line read stays in view. */
const STEP = 0.8;

interface MoreBelowProps {
  /** What scrolls; the sign stands in what stays at its foot. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A button that scrolls on; not there where all is seen. */
export function MoreBelow({ scroller }: MoreBelowProps): JSX.Element {
  const hasMore = useHasMore(scroller);
  const onClick = (): void => {
    const element = scroller.current;
    if (element) element.scrollTop += element.clientHeight * STEP;
  };
  return (
    <div className="more-below">
      {hasMore && (
        <button type="button" className="control more-below-button" onClick={onClick}>
          More below <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  );
}

function useHasMore(scroller: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => setMore(element.scrollHeight - element.scrollTop - element.clientHeight > SLACK);
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return hasMore;
}
