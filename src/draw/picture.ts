// All that one frame on the canvas shows, as data; what draws it only reads.

import type { Arc } from '../layout/arcs.ts';
import type { AxisTicks } from '../layout/axis-ticks.ts';
import type { Columns } from '../layout/columns.ts';
import type { Frame } from '../layout/frame.ts';
import type { Glide } from '../layout/glide.ts';
import type { StagePlan } from '../layout/stage-plan.ts';
import type { Span } from '../time/span.ts';
import type { SetEntry } from './entry-type.ts';
import type { Highlight } from './highlight.ts';
import type { Palette } from './palette.ts';
import type { Sprites } from './sprites.ts';

export interface NamedSpan {
  readonly name: string;
  readonly span: Span;
  /** Of the stage's head, from 0; undefined where there is none left for it. */
  readonly line: number | undefined;
}

/** What lies under the marks. */
export interface Bands {
  readonly chapters: readonly NamedSpan[];
  /** Every other chapter, to be tinted, where none overlap. */
  readonly tinted: readonly Span[];
  readonly silences: readonly NamedSpan[];
  /** On how many lines their names stand: more than one where they overlap. */
  readonly lines: number;
}

/** The chosen event's mark, wherever it stands. */
export interface ChosenMark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isCalledOut: boolean;
}

/** px: how the surface is divided. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** The line of the chapters' names above the stage, and the line of the axis below it (upright: to its left). */
  readonly head: number;
  readonly axis: number;
  /** How far the stage is scrolled. */
  readonly scrolled: number;
  /** CSS px of one rem. */
  readonly rem: number;
}

export interface Picture {
  readonly columns: Columns;
  readonly plan: StagePlan;
  readonly frame: Frame;
  readonly glide: Glide | undefined;
  readonly bands: Bands;
  readonly ticks: AxisTicks;
  readonly chosen: ChosenMark | undefined;
  readonly surface: Surface;
  readonly palette: Palette;
  readonly sprites: Sprites;
  /** The title of a placement; undefined while it is on its way. */
  readonly titleOf: (index: number) => string | undefined;
  /** A placement with its words, where these stand on the stage. */
  readonly entryOf: (index: number) => SetEntry | undefined;
  /** The theme that a lane is; undefined where lanes are something else, and have no colour. */
  readonly themeOfLane: (lane: number) => number | undefined;
  readonly highlight: Highlight;
  /** What joins where something happened and where it became public; the last one may be the chosen event's. */
  readonly arcs: readonly Arc[];
  /** How much later that became public, for the chosen event; empty for nothing. */
  readonly arcWords: string;
}
