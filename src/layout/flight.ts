// The smooth path from one view to another: it zooms out, travels, zooms in. Pure numbers; moving along it is the ui's business.
import type { Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';

export interface Flight {
  /** ms. */
  readonly duration: number;
  /** The view at t of [0, 1]; at 0 and 1 exactly the two ends. */
  readonly at: (t: number) => Span;
}

/** A view on the axis. */
interface Disc {
  readonly middle: AxisUnit;
  readonly length: AxisUnit;
}

const SHORTEST_FLIGHT_MS = 300;
const LONGEST_FLIGHT_MS = 900;
/** ρ² of the paper: how much a flight zooms out for the sake of its distance. */
const RHO_SQUARED = 2;
const RHO = Math.sqrt(RHO_SQUARED);
/** Of the shorter view: what is nearer than this does not show. */
const NO_DISTANCE = 1e-6;
/** Axis units: a ten-millionth of a second at scale. */
const LEAST_LENGTH: AxisUnit = 1e-12;

/** The smooth path between two views after van Wijk and Nuij, “Smooth and efficient zooming and panning” (2003). */
export function flightBetween(from: Span, to: Span, axis: Axis): Flight {
  const [start, end] = [discOf(from, axis), discOf(to, axis)];
  const path = pathBetween(start, end);
  return {
    duration: Math.min(Math.max(path.length * 1000, SHORTEST_FLIGHT_MS), LONGEST_FLIGHT_MS),
    at: (t) => {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const { middle, length } = path.at(t);
      return { from: axis.instant(middle - length / 2), to: axis.instant(middle + length / 2) };
    },
  };
}

/** A view that floats cannot tell from an instant still needs a length to zoom in to. */
function discOf(view: Span, axis: Axis): Disc {
  const from = axis.position(view.from);
  const to = axis.position(view.to);
  const middle = (from + to) / 2;
  return { middle, length: Math.max(to - from, Math.abs(middle) * Number.EPSILON, LEAST_LENGTH) };
}

interface Path {
  /** The effort of the whole path, in the paper's terms. */
  readonly length: number;
  readonly at: (t: number) => Disc;
}

/**
 * As d3.interpolateZoom, but each half is reckoned from its own end and without differences of large numbers: d3's path breaks where one
 * view is 10⁸ times as long as the other, and from the Big Bang to a minute of 1969 it is 10¹⁶ times.
 */
function pathBetween(start: Disc, end: Disc): Path {
  const distance = end.middle - start.middle;
  if (Math.abs(distance) < NO_DISTANCE * Math.min(start.length, end.length)) return zoomOnly(start, end);
  const startTurn = turnOf(start.length, end.length, Math.abs(distance));
  const endTurn = turnOf(end.length, start.length, Math.abs(distance));
  const effort = -(startTurn + endTurn) / RHO;
  return {
    length: effort,
    at: (t) =>
      t < 0.5
        ? discAfter(RHO * effort * t, start, startTurn, Math.sign(distance))
        : discAfter(RHO * effort * (1 - t), end, endTurn, -Math.sign(distance)),
  };
}

function zoomOnly(start: Disc, end: Disc): Path {
  const octaves = Math.log(end.length / start.length);
  return {
    length: Math.abs(octaves) / RHO,
    at: (t) => ({
      middle: start.middle + t * (end.middle - start.middle),
      length: start.length * Math.exp(octaves * t),
    }),
  };
}

/** r₀ of the paper, seen from one end; −asinh(b) is its ln(√(b² + 1) − b). */
function turnOf(own: AxisUnit, other: AxisUnit, distance: AxisUnit): number {
  const growth = ((other - own) / distance) * ((other + own) / own);
  return -Math.asinh((growth + RHO_SQUARED ** 2 * (distance / own)) / (2 * RHO_SQUARED));
}

/** u(s) and w(s) of the paper, `step` being ρ·s from an end; cosh a · tanh(s + a) − sinh a is sinh s / cosh(s + a). */
function discAfter(step: number, end: Disc, turn: number, direction: number): Disc {
  const height = Math.cosh(step + turn);
  return {
    middle: end.middle + (direction * end.length * Math.sinh(step)) / (RHO_SQUARED * height),
    length: (end.length * Math.cosh(turn)) / height,
  };
}
