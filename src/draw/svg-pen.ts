// A pen that writes SVG: what is drawn on the canvas becomes shapes and real text, element by element, in the same order.
import type { Pen } from './pen.ts';
import { createPathPen, type PathPen, short } from './svg-path.ts';

export interface SvgPen extends Pen {
  /** Everything that was drawn, as SVG elements in one text. */
  readonly elements: () => string;
}

type Paint = Pen['fillStyle'];
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

type SettingName =
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'direction';

/** What `save` remembers. */
interface Settings extends Pick<Pen, SettingName> {
  dash: readonly number[];
  matrix: Matrix;
  /** Groups that a clip has opened since. */
  groups: number;
}

const FIRST: Settings = {
  globalAlpha: 1,
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  direction: 'ltr',
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
  groups: 0,
};

/** `central` is the middle of the em box, as a canvas means it. */
const BASELINES: Readonly<Partial<Record<CanvasTextBaseline, string>>> = {
  middle: 'central',
  top: 'text-before-edge',
  hanging: 'hanging',
  bottom: 'text-after-edge',
};
const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end', end: 'end' };

/** A pen on an empty sheet; `measure` gives the px of a text in a font. */
export function createSvgPen(measure: (text: string, font: string) => number): SvgPen {
  const parts: string[] = [];
  const saved: Settings[] = [];
  const names = new Map<object, string>();
  const settings: Settings = { ...FIRST };
  const path = createPathPen();
  let clips = 0;

  const put = (name: string, attributes: Attributes, content?: string): void => {
    parts.push(elementOf(name, { transform: transformOf(settings.matrix), ...attributes }, content));
  };
  const paintOf = (paint: Paint): string => {
    if (typeof paint === 'string') return paint;
    return `url(#${names.get(paint) ?? 'none'})`;
  };
  const filled = (): Attributes => ({ fill: paintOf(settings.fillStyle), opacity: settings.globalAlpha });

  const methods: Omit<Pen, keyof Settings | keyof PathPen> & Pick<SvgPen, 'elements'> = {
    elements: () => parts.join(''),
    save: () => {
      saved.push({ ...settings });
      settings.groups = 0;
    },
    restore: () => {
      parts.push('</g>'.repeat(settings.groups));
      Object.assign(settings, saved.pop() ?? FIRST);
    },
    setTransform: (...matrix) => {
      settings.matrix = matrix;
    },
    translate: (x, y) => {
      const [a, b, c, d, e, f] = settings.matrix;
      settings.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
    },
    fill: () => put('path', { d: path.data(), ...filled() }),
    stroke: () =>
      put('path', { d: path.data(), fill: 'none', ...strokeOf(settings), stroke: paintOf(settings.strokeStyle) }),
    clip: () => {
      clips += 1;
      const shape = elementOf('path', { d: path.data(), transform: transformOf(settings.matrix) });
      parts.push(`<clipPath id="clip-${clips}">${shape}</clipPath><g clip-path="url(#clip-${clips})">`);
      settings.groups += 1;
    },
    fillRect: (x, y, width, height) => put('rect', { x, y, width, height, ...filled() }),
    fillText: (text, x, y) => {
      const place = { x, y, ...fontOf(settings.font), 'text-anchor': ANCHORS[settings.textAlign] };
      const baseline = BASELINES[settings.textBaseline];
      const direction = settings.direction === 'rtl' ? 'rtl' : undefined;
      put('text', { ...place, 'dominant-baseline': baseline, direction, ...filled() }, escapeXml(text));
    },
    measureText: (text) => ({ width: measure(text, settings.font) }),
    setLineDash: (lengths) => {
      settings.dash = [...lengths];
    },
    createLinearGradient: (x1, y1, x2, y2) => {
      const id = `gradient-${names.size + 1}`;
      const at = parts.push('') - 1;
      // Its stops come later; the place before all that uses it is taken now.
      const gradient = gradientOf({ id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, (element) => {
        parts[at] = element;
      });
      names.set(gradient, id);
      return gradient;
    },
  };
  return Object.assign(settings, path, methods);
}

function strokeOf({ lineWidth, lineCap, lineJoin, dash, globalAlpha }: Settings): Attributes {
  return {
    'stroke-width': lineWidth,
    'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
    'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    opacity: globalAlpha,
  };
}

function gradientOf(head: Attributes, onStop: (element: string) => void): CanvasGradient {
  const stops: string[] = [];
  return {
    addColorStop: (offset, colour) => {
      stops.push(elementOf('stop', { offset, 'stop-color': colour }));
      onStop(elementOf('linearGradient', head, stops.join('')));
    },
  };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function elementOf(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== undefined && !(key === 'opacity' && value === 1))
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(String(value))}"`);
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function transformOf(matrix: Matrix): string | undefined {
  return matrix.join(' ') === '1 0 0 1 0 0' ? undefined : `matrix(${matrix.map(short).join(' ')})`;
}

const FONT = /^(?:(normal|italic) )?(?:(\d+|bold) )?([\d.]+)px (.+)$/;

/** A font as our drawing writes it: “italic 600 14px "Source Sans 3 Variable", sans-serif”. */
function fontOf(font: string): Attributes {
  const [, style, weight, size, family] = FONT.exec(font) ?? [];
  return { 'font-family': family, 'font-size': size, 'font-weight': weight, 'font-style': style };
}

/** What no XML may hold, not even escaped: control characters but tab and line ends. */
const FORBIDDEN = /[\p{Cc}\ufffe\uffff]/gu;

/** A text that is no markup, without what would make the file unreadable. */
export function escapeXml(text: string): string {
  const allowed = text.toWellFormed().replace(FORBIDDEN, ' ');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
