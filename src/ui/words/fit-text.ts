// Finds the largest type with which a slide's words have room. Sizes in slide.css follow two properties: --grow, from the
// smallest size that is read from the last row (-1) to the largest (1), and --shrink, a factor for words that have no room even at the smallest.

const ROUNDS = 6;
const LEAST_SHRINK = 0.35;

/** Sets both properties on an element that does not grow with its words. */
export function fitText(element: HTMLElement): void {
  const set = (grow: number, shrink: number): boolean => {
    element.style.setProperty('--grow', grow.toFixed(3));
    element.style.setProperty('--shrink', shrink.toFixed(3));
    return hasRoom(element);
  };
  if (set(1, 1)) return;
  if (set(-1, 1)) {
    const grow = largest(-1, 1, (value) => set(value, 1));
    set(grow, 1);
    return;
  }
  const shrink = largest(LEAST_SHRINK, 1, (value) => set(-1, value));
  set(-1, shrink);
}

/** The largest value found for which something holds, between one for which it does (or is taken to) and one for which it does not. */
function largest(low: number, high: number, holds: (value: number) => boolean): number {
  let [from, to] = [low, high];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
}

function hasRoom(element: HTMLElement): boolean {
  const isInside = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
    scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1;
  return isInside(element) && [...element.querySelectorAll('[data-column]')].every(isInside);
}
