// Shapes of a canvas as the path data of SVG.
import type { Pen } from './pen.ts';

interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radians, clockwise from the right. */
  readonly from: number;
  readonly to: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TURN = 2 * Math.PI;

/** A path that grows as a canvas's does. */
export type PathPen = Pick<
  Pen,
  'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'rect' | 'roundRect'
> & {
  /** Its data so far. */
  readonly data: () => string;
};

/** An empty path. */
export function createPathPen(): PathPen {
  let path = '';
  const isBeginning = (): boolean => path === '' || path.endsWith('Z');
  return {
    data: () => path,
    beginPath: () => {
      path = '';
    },
    closePath: () => {
      path += 'Z';
    },
    moveTo: (x, y) => {
      path += `M${short(x)} ${short(y)}`;
    },
    lineTo: (x, y) => {
      path += `${path === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
    },
    bezierCurveTo: (...points) => {
      path += `C${points.map(short).join(' ')}`;
    },
    arc: (...[x, y, radius, from, to]) => {
      path += arcPath({ x, y, radius, from, to }, isBeginning());
    },
    rect: (x, y, width, height) => {
      path += roundRectPath({ x, y, width, height }, 0);
    },
    roundRect: (...[x, y, width, height, radius]) => {
      path += roundRectPath({ x, y, width, height }, radius);
    },
  };
}

/** An arc, begun by a move or by a line from where the path is. */
function arcPath({ x, y, radius, from, to }: Arc, isBeginning: boolean): string {
  const at = (angle: number): string => `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
  const sweep = Math.min(to - from, TURN);
  // An arc that ends where it begins would be none: a full turn is two halves.
  const ends = sweep >= TURN ? [from + Math.PI, from + TURN] : [to];
  const isLarge = sweep > Math.PI && sweep < TURN ? 1 : 0;
  const arcs = ends.map((end) => `A${short(radius)} ${short(radius)} 0 ${isLarge} 1 ${at(end)}`);
  return `${isBeginning ? 'M' : 'L'}${at(from)}${arcs.join('')}`;
}

/** A closed box, its corners rounded as far as there is room. */
function roundRectPath({ x, y, width, height }: Box, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  const corner = (dx: number, dy: number): string => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return [
    `M${short(x + r)} ${short(y)}h${short(across)}${corner(r, r)}`,
    `v${short(down)}${corner(-r, r)}h${short(-across)}${corner(-r, -r)}v${short(-down)}${corner(r, -r)}Z`,
  ].join('');
}

/** Hundredths of a px are enough for a printer. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
