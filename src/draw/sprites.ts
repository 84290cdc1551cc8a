// Small pictures that are painted once and then only copied: hundreds of circles and numbers a frame cost more than everything else.

export interface Sprites {
  /** Draws the picture of that name around a point; `paint` paints it around (0, 0), within `radius` px, the first time. */
  readonly draw: (ctx: CanvasRenderingContext2D, sprite: Sprite, x: number, y: number) => void;
}

export interface Sprite {
  readonly name: string;
  /** px */
  readonly radius: number;
  readonly paint: (ctx: CanvasRenderingContext2D) => void;
}

const MARGIN = 1;
const MOST = 4_000;

interface Picture {
  readonly image: HTMLCanvasElement;
  readonly offset: number;
  readonly size: number;
}

/** Sprites for a screen with so many device px to a CSS px; without a canvas they are painted each time. */
export function createSprites(ratio: number): Sprites {
  const pictures = new Map<string, Picture | undefined>();
  return {
    draw: (ctx, sprite, x, y) => {
      let picture = pictures.get(sprite.name);
      if (!picture && !pictures.has(sprite.name)) {
        if (pictures.size > MOST) pictures.clear();
        picture = pictureOf(sprite, ratio);
        pictures.set(sprite.name, picture);
      }
      if (picture) {
        ctx.drawImage(picture.image, x - picture.offset, y - picture.offset, picture.size, picture.size);
        return;
      }
      ctx.translate(x, y);
      sprite.paint(ctx);
      ctx.translate(-x, -y);
    },
  };
}

function pictureOf({ radius, paint }: Sprite, ratio: number): Picture | undefined {
  if (typeof document === 'undefined') return undefined;
  const image = document.createElement('canvas');
  const ctx = image.getContext('2d');
  if (!ctx) return undefined;
  const px = Math.ceil(2 * (radius + MARGIN) * ratio);
  image.width = px;
  image.height = px;
  ctx.setTransform(ratio, 0, 0, ratio, px / 2, px / 2);
  paint(ctx);
  return { image, offset: px / ratio / 2, size: px / ratio };
}
