// The colours of the page's style sheet, as the canvas needs them: read once for each theme.

export interface Palette {
  readonly paper: string;
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly lanes: readonly string[];
  /** Of what was found: a marker's colour under words, and the line around it. */
  readonly marker: string;
  readonly markerLine: string;
}

/** How many lane colours tokens.css defines; further lanes begin again. */
export const LANE_COLOURS = 8;

/** Reads the custom properties that hold for an element. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'),
    band: colour('band'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    lineStrong: colour('line-strong'),
    marker: colour('marker'),
    markerLine: colour('focus'),
    lanes: Array.from({ length: LANE_COLOURS }, (_, lane) => colour(`lane-${lane}`)),
  };
}

/** The colour of a lane by its index. */
export function laneColour(palette: Palette, lane: number): string {
  return palette.lanes[lane % LANE_COLOURS] ?? palette.ink;
}
