// The events of a SIMILE file in XML: their attributes and their texts, with the line in which each begins. No entity that a file
// defines itself is ever replaced, so that none can grow beyond measure.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Fields } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { decodeEntities, unknownEntities } from '../text/html-entities.ts';

export interface XmlEvents {
  /** The attributes of the outermost element. */
  readonly root: Fields;
  readonly events: readonly XmlEvent[];
}

export interface XmlEvent {
  /** The attributes, and the element's text as `description`; undefined where they cannot be read. */
  readonly fields: Fields | undefined;
  /** Counted from 1. */
  readonly line: number | undefined;
  /** Entities in it that the file may define, which are never replaced: “&b;”. */
  readonly unknown: readonly string[];
}

export interface XmlFault {
  readonly message: string;
  readonly line?: number;
  /** Whether the outermost element is never closed. */
  readonly breaksOff?: true;
}

const META = XMLParser.getMetaDataSymbol();
const ATTRIBUTES = '@';
const TEXT = '#text';

const OPTIONS = {
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: ATTRIBUTES,
  textNodeName: TEXT,
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  // What stands in an event may itself be markup; it is taken as it is written.
  stopNodes: ['*.event'],
  captureMetaData: true,
  isArray: (name: string) => name === 'event',
};

interface Stretch {
  readonly text: string;
  /** Whether it stood between the two marks. */
  readonly isBetween: boolean;
}

/** A text cut at two marks, each looked for once; what is opened and never closed is no stretch of its own. */
function cutAt(text: string, open: string, close: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, done)) {
    const to = text.indexOf(close, from + open.length);
    if (to < 0) break;
    found.push({ text: text.slice(done, from), isBetween: false });
    found.push({ text: text.slice(from + open.length, to), isBetween: true });
    done = to + close.length;
  }
  return [...found, { text: text.slice(done), isBetween: false }];
}

/** A text of XML without its comments, of which only the lines stay. */
function withoutComments(text: string): string {
  const stretches = cutAt(text, '<!--', '-->');
  return stretches.map((one) => (one.isBetween ? one.text.replace(/[^\n]+/g, '') : one.text)).join('');
}

/** A text of XML: its CDATA as it stands, its entities as the signs that they are. */
function textOf(raw: string): string {
  const stretches = cutAt(withoutComments(raw), '<![CDATA[', ']]>');
  return stretches.map(({ text, isBetween }) => (isBetween ? text : decodeEntities(text))).join('');
}

function attributesOf(element: unknown): Fields {
  const group = isRecord(element) ? element[ATTRIBUTES] : undefined;
  const attributes = isRecord(group) ? Object.entries(group) : [];
  return Object.fromEntries(attributes.map(([name, value]) => [name, decodeEntities(String(value))]));
}

/** Those in the attributes and in the text of an event, but none within CDATA. */
function unknownIn(element: Fields, text: string): readonly string[] {
  const group = isRecord(element[ATTRIBUTES]) ? Object.values(element[ATTRIBUTES]) : [];
  const outside = cutAt(withoutComments(text), '<![CDATA[', ']]>').filter(({ isBetween }) => !isBetween);
  return unknownEntities([...group.map(String), ...outside.map((one) => one.text)].join(' '));
}

/** Gives the line of a place; to be asked from the beginning to the end. */
function createLineCounter(text: string): (at: number) => number {
  let counted = 0;
  let line = 1;
  return (at) => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}

function startOf(element: object): number | undefined {
  const key = Object.getOwnPropertySymbols(element).find((symbol) => symbol === META);
  const meta: unknown = key === undefined ? undefined : Reflect.get(element, key);
  return isRecord(meta) && typeof meta['startIndex'] === 'number' ? meta['startIndex'] : undefined;
}

function eventsIn(root: unknown, text: string): readonly XmlEvent[] {
  const list = isRecord(root) && Array.isArray(root['event']) ? root['event'] : [];
  const lineAt = createLineCounter(text);
  return list.filter(isRecord).map((element) => {
    const raw = element[TEXT];
    const start = startOf(element);
    const text = typeof raw === 'string' ? raw : '';
    return {
      fields: { ...attributesOf(element), description: textOf(text) },
      line: start === undefined ? undefined : lineAt(start),
      unknown: unknownIn(element, text),
    };
  });
}

/** Whether the end of the outermost element is missing. */
function isCutOff(text: string): boolean {
  const [, root] = /<([\w:.-]+)/.exec(withoutComments(text)) ?? [];
  return root !== undefined && !text.includes(`</${root}`);
}

/** What keeps a text from being XML; undefined where nothing does. */
function faultOf(text: string): XmlFault | undefined {
  const result = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (result === true) return undefined;
  const message = `The file is not well-formed XML: ${result.err.msg.replace(/\.$/, '')}. What could be read of it was read.`;
  return { message, line: result.err.line, ...(isCutOff(text) ? { breaksOff: true } : {}) };
}

/** The outermost element of a text; undefined where it cannot be parsed. */
function parse(text: string): unknown {
  try {
    const parsed: unknown = new XMLParser(OPTIONS).parse(text);
    const elements = isRecord(parsed) ? Object.entries(parsed).filter(([name]) => !name.startsWith('?')) : [];
    return elements.map(([, element]) => element).find(isRecord);
  } catch {
    // The parser gives up where elements nest too deep or too many entities are defined.
    return undefined;
  }
}

/** The event that stands in a part of a text: up to its end; undefined where it has none. */
function eventIn(part: string): XmlEvent | undefined {
  const close = part.lastIndexOf('</event>');
  const empty = part.indexOf('/>');
  const end = close >= 0 ? close + '</event>'.length : empty + 2;
  const [event] = close < 0 && empty < 0 ? [] : eventsIn(parse(`<data>${part.slice(0, end)}</data>`), '');
  return event;
}

/** The events of a text that is not well-formed, each for itself, so that one fault costs one event. */
function eventsInParts(text: string): XmlEvents {
  const bare = withoutComments(text);
  const starts = [...bare.matchAll(/<event(?=[\s/>])/g)].map(({ index }) => index);
  const lineAt = createLineCounter(bare);
  const events = starts.map((from, i) => {
    const event = eventIn(bare.slice(from, starts[i + 1] ?? bare.length));
    return { fields: event?.fields, line: lineAt(from), unknown: event?.unknown ?? [] };
  });
  return { root: {}, events };
}

/** The events of a text, and what is wrong with it. Never throws. */
export function xmlEvents(text: string): { readonly found: XmlEvents; readonly fault: XmlFault | undefined } {
  const normal = text.replace(/\r\n?/g, '\n');
  const fault = faultOf(normal);
  const root = fault ? undefined : parse(normal);
  return { found: root ? { root: attributesOf(root), events: eventsIn(root, normal) } : eventsInParts(normal), fault };
}
