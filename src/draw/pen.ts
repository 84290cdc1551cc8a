// What our drawing asks of whatever it draws on: the part of the canvas's context that an SVG can follow, too.

/** A CanvasRenderingContext2D is one; so is what svg-pen.ts gives. */
export interface Pen {
  globalAlpha: number;
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
  save(): void;
  restore(): void;
  setTransform(...matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number]): void;
  translate(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(...points: readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number]): void;
  /** Clockwise from one angle to another, in radians. */
  arc(...arc: readonly [x: number, y: number, radius: number, from: number, to: number]): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(...box: readonly [x: number, y: number, width: number, height: number, radius: number]): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): Pick<TextMetrics, 'width'>;
  setLineDash(lengths: number[]): void;
  /** Absent where pixels have no place. */
  drawImage?(
    image: CanvasImageSource,
    ...boxes: readonly [number, number, number, number, number, number, number, number]
  ): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient;
}
