// Small pictures that are painted once and then only copied: hundreds of circles and numbers a frame cost more than everything else.
// They lie side by side on small sheets: copying from few canvases is cheap, but each time a sheet is painted on, all of it is taken anew.

import type { Pen } from './pen.ts';

export interface Sprites {
  /** Draws the picture of that key around a point; false where there is none yet. */
  readonly draw: (ctx: Pen, key: number, x: number, y: number) => boolean;
  /** Keeps a picture for the frames to come: `paint` paints it around (0, 0) within LARGEST px. */
  readonly keep: (key: number, paint: (ctx: Pen) => void) => void;
  /** Ends a frame: only now what is to be kept is painted, as the sheets would else be taken anew many times a frame. */
  readonly endFrame: () => void;
}

/** px: the largest radius of a picture. */
const LARGEST = 16;
const COLUMNS = 8;
const ON_A_SHEET = COLUMNS * COLUMNS;
const MOST_SHEETS = 64;

interface Place {
  readonly sheet: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

/** Sprites for a screen with so many device px to a CSS px; on a browser without canvas there never are any. */
export function createSprites(ratio: number): Sprites {
  const side = Math.ceil(2 * LARGEST * ratio);
  const size = side / ratio;
  const places = new Map<number, Place>();
  const waiting = new Map<number, (ctx: Pen) => void>();
  let sheet: CanvasRenderingContext2D | undefined;
  return {
    draw: (ctx, key, x, y) => {
      const place = places.get(key);
      if (!place || !ctx.drawImage) return false;
      ctx.drawImage(place.sheet, place.left, place.top, side, side, x - size / 2, y - size / 2, size, size);
      return true;
    },
    keep: (key, paint) => {
      waiting.set(key, paint);
    },
    endFrame: () => {
      for (const [key, paint] of waiting) {
        if (places.size === ON_A_SHEET * MOST_SHEETS) places.clear();
        const own = places.size % ON_A_SHEET;
        if (own === 0) sheet = createSheet(COLUMNS * side);
        if (!sheet) return;
        const [left, top] = [(own % COLUMNS) * side, Math.floor(own / COLUMNS) * side];
        sheet.setTransform(ratio, 0, 0, ratio, left + side / 2, top + side / 2);
        paint(sheet);
        places.set(key, { sheet: sheet.canvas, left, top });
      }
      waiting.clear();
    },
  };
}

/** None at all: for a picture of which a closer look must find lines, not pixels. */
export const NO_SPRITES: Sprites = { draw: () => false, keep: () => undefined, endFrame: () => undefined };

function createSheet(side: number): CanvasRenderingContext2D | undefined {
  if (typeof document === 'undefined') return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d') ?? undefined;
}
