// The bare canvas: rectangles placed once, drawn again in every frame that moved; what is outside the view is skipped by bisection.
// With ?thin=1 a rectangle is also skipped where its row's pixels are covered already, so that what is drawn is bounded by the screen.
import { asked, COLOURS, fetchEvents } from './fetch-events.js';

const ROWS = 60;
const NARROWEST = 3;

/** Typed columns: where each rectangle begins and ends (ms), its row, its lane. First fit, and taking turns where no row is free. */
function place(events) {
  const count = events.length;
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const row = new Uint8Array(count);
  const lane = new Uint8Array(count);
  const freeFrom = new Float64Array(ROWS);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const { start, end } = events[i];
    from[i] = start;
    to[i] = end ?? start;
    lane[i] = events[i].lane;
    longest = Math.max(longest, to[i] - start);
    const free = freeFrom.findIndex((time) => time <= start);
    row[i] = free < 0 ? i % ROWS : free;
    freeFrom[row[i]] = Math.max(freeFrom[row[i]], to[i]);
  }
  return { from, to, row, lane, longest };
}

/** How many of the ascending values lie before one. */
function countBefore(values, value) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isThin = asked.get('thin') === '1';
const placed = place(await fetchEvents());
const canvas = document.createElement('canvas');
document.getElementById('stage').append(canvas);
const width = innerWidth;
const height = innerHeight;
canvas.width = width;
canvas.height = height;
const ctx = canvas.getContext('2d', { alpha: false });
const coveredTo = new Float64Array(ROWS);

const first = placed.from[0];
const last = placed.to.reduce((latest, time) => Math.max(latest, time));
const margin = (last - first) * 0.02;
const view = { from: first - margin, to: last + margin };
let isAsked = false;

function draw() {
  isAsked = false;
  const { from, to, row, lane, longest } = placed;
  const scale = width / (view.to - view.from);
  const rowHeight = height / ROWS;
  const end = countBefore(from, view.to);
  let colour = -1;
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, width, height);
  coveredTo.fill(-1);
  // A rectangle that began before the view may reach into it, but none further back than the longest one lasts.
  for (let i = countBefore(from, view.from - longest); i < end; i++) {
    if (to[i] < view.from) continue;
    const x = (from[i] - view.from) * scale;
    const wide = Math.max(NARROWEST, (to[i] - from[i]) * scale);
    if (isThin) {
      if (x + wide < coveredTo[row[i]] + 1) continue;
      coveredTo[row[i]] = x + wide;
    }
    if (lane[i] !== colour) {
      colour = lane[i];
      ctx.fillStyle = COLOURS[colour];
    }
    ctx.fillRect(x, row[i] * rowHeight, wide, rowHeight - 1);
  }
}

function askForFrame() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(draw);
}

function zoom(event) {
  event.preventDefault();
  const fixed = view.from + ((view.to - view.from) * event.offsetX) / width;
  // d3-zoom's own pace, so that all zoom equally far.
  const factor = 2 ** (event.deltaY * 0.002);
  view.from = fixed - (fixed - view.from) * factor;
  view.to = fixed + (view.to - fixed) * factor;
  askForFrame();
}

function pan(event) {
  if ((event.buttons & 1) === 0) return;
  const moved = (event.movementX / width) * (view.to - view.from);
  view.from -= moved;
  view.to -= moved;
  askForFrame();
}

canvas.addEventListener('wheel', zoom, { passive: false });
canvas.addEventListener('pointermove', pan);
draw();
canvas.dataset.ready = '1';
