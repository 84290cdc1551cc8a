// The worker's side of a long list: reads it as it comes, keeps it, places its titles, and answers questions about it.
import { type LetterWidths, widthInEms } from '../draw/letter-widths.ts';
import type { ReadFormats } from '../formats/read-any.ts';
import { axisFrom } from '../layout/axis.ts';
import { cell } from '../layout/cell.ts';
import { chosenColumns } from '../layout/chosen-columns.ts';
import { buffersOf, type Columns } from '../layout/columns.ts';
import { facetBuffersOf } from '../layout/facets.ts';
import type { TitleRoom, TitleType } from '../layout/footprint.ts';
import { createGrowable } from '../layout/growable.ts';
import { createPlacing } from '../layout/place.ts';
import type { TitledRows } from '../layout/places.ts';
import type { TimelineEvent } from '../model/event.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { Label, TimelineDocument } from '../state/document.ts';
import type { Later } from './in-slices.ts';
import type { Answers, Post, Question, ToPage, ToWorker } from './list-protocol.ts';
import { type FinishedList, type Reading, readListFrom } from './read-list.ts';
import { createSearcher } from './searcher.ts';

export interface HostParts {
  readonly post: Post<ToPage>;
  /** Goes on later, after what else has been asked meanwhile. */
  readonly later: Later;
  /** The width in ems of a text that is not Latin. */
  readonly measureOther: (text: string) => number;
  /** The readers of foreign formats that this worker has. */
  readonly formats: ReadFormats;
}

/** ems; wider than any title may be. */
const LONGEST = 60;

/** What the worker does with each message. */
export function createListHost(parts: HostParts): (message: ToWorker) => void {
  const { post, measureOther } = parts;
  const ems = createGrowable((length) => new Float32Array(length));
  const stopped = new Set<number>();
  let letters: LetterWidths = new Float32Array(0);
  let reading: Reading | undefined;
  let kept: Kept | undefined;

  const end = (): void => {
    const finished = reading?.end();
    if (!finished) return;
    reading = undefined;
    const { list: _, ...read } = finished;
    const { columns } = read;
    // The page gets columns of its own; those of here go on being placed.
    const own = structuredClone(columns);
    const nothing = new Float64Array(0);
    // What only drawing needs is the page's alone.
    const lean = { ...columns, ends: nothing, firmFrom: nothing, firmTo: nothing, pieces: nothing };
    kept = keep({ ...finished, columns: lean }, ems.values(), parts.later);
    post({ kind: 'read', list: { ...read, columns: own } }, [...buffersOf(own), ...facetBuffersOf(read.facets)]);
  };

  /** Later, as a stage that finds its size asks for one placing after another. */
  const begin = (list: Kept, message: PlaceMessage): void =>
    parts.later(() => {
      if (!stopped.delete(message.number)) placeAll(list, message, stopped, parts);
    });

  return (message) => {
    switch (message.kind) {
      case 'begin':
        letters = message.letters;
        reading = readListFrom({
          name: message.name,
          detected: message.detected,
          options: message.options,
          formats: parts.formats,
          onTitle: (title) => ems.add(widthInEms(title, letters, LONGEST, measureOther)),
        });
        break;
      case 'chunk':
        reading?.push(message.bytes);
        post({ kind: 'taken', bytes: message.bytes.length });
        break;
      case 'end':
        end();
        break;
      case 'ask':
        if (kept) reply(kept, message.question, answerTo(message.number, post));
        else post({ kind: 'fault', number: message.number, message: 'no list has been read' });
        break;
      case 'place':
        if (kept) begin(kept, message);
        break;
      case 'stop':
        stopped.add(message.number);
        break;
    }
  };
}

type PlaceMessage = ToWorker & { readonly kind: 'place' };

/** Places step by step until all is placed or nobody wants it any more. */
function placeAll(
  kept: Kept,
  { number, options, type, choice }: PlaceMessage,
  stopped: Set<number>,
  { post, later }: HostParts,
): void {
  const columns = choice ? chosenColumns(kept.columns, choice) : kept.columns;
  const ems = choice ? Float32Array.from(choice.event, (index) => cell(kept.ems, index)) : kept.ems;
  const eventAt = (placement: number): number => (choice ? cell(choice.event, placement) : placement);
  const isBeside = options.room.kind === 'beside';
  const room = isBeside ? { kind: 'beside' as const, widths: widthsIn(ems, type), type } : options.room;
  const { steps } = createPlacing(columns, { ...options, axis: axisFrom(options.axis), room: room as TitleRoom });
  let isFirst = true;
  const send = (rows: TitledRows): void => {
    // Those of the view at rest are needed at once.
    const labels = isFirst
      ? Array.from(rows.titled, (placement) => [eventAt(placement), kept.labelOf(eventAt(placement))] as const)
      : [];
    isFirst = false;
    post({ kind: 'rows', number, rows, labels }, rowBuffers(rows));
  };
  const goOn = (): void => {
    if (stopped.delete(number)) return;
    const { value: rows, done } = steps.next();
    if (rows) send(rows);
    if (!done) later(goOn);
  };
  goOn();
}

interface Kept {
  readonly columns: Columns;
  /** The width of each title. */
  readonly ems: Float32Array;
  readonly eventOf: (index: number) => TimelineEvent;
  readonly labelOf: (index: number) => Label;
  readonly indexOf: (id: string) => number | undefined;
  readonly search: TimelineDocument['search'];
}

function keep({ columns, outline, list }: FinishedList, ems: Float32Array, later: Later): Kept {
  const rowOf = new Uint32Array(list.count).fill(columns.count);
  columns.number.forEach((number, index) => {
    rowOf[number] = index;
  });
  const eventOf = (index: number): TimelineEvent => list.eventAt(cell(columns.number, index));
  return {
    columns,
    ems: Float32Array.from(columns.number, (number) => cell(ems, number)),
    eventOf,
    labelOf: (index) => {
      const { id, title } = eventOf(index);
      return { id, title };
    },
    indexOf: (id) => {
      const number = list.find(id);
      const index = number === undefined ? columns.count : cell(rowOf, number);
      return index < columns.count ? index : undefined;
    },
    search: createSearcher({ outline, count: columns.count, eventAt: eventOf, later }),
  };
}

function widthsIn(ems: Float32Array, { em, longest }: TitleType): Float32Array<ArrayBuffer> {
  return Float32Array.from(ems, (width) => Math.min(longest, Math.ceil(width * em)));
}

function rowBuffers({ rowStart, titled, sides }: TitledRows): ArrayBuffer[] {
  return [rowStart.buffer, titled.buffer, sides.buffer];
}

interface Reply {
  readonly answer: (answer: Answers[keyof Answers], handedOver?: ArrayBuffer[]) => void;
  readonly fail: (error: unknown) => void;
}

function answerTo(number: number, post: HostParts['post']): Reply {
  return {
    answer: (answer, handedOver) => post({ kind: 'answer', number, answer }, handedOver),
    fail: (error) => post({ kind: 'fault', number, message: sentenceOf(error) }),
  };
}

function reply(kept: Kept, question: Question, { answer, fail }: Reply): void {
  switch (question.kind) {
    case 'labels':
      answer(question.indices.map(kept.labelOf));
      break;
    case 'find':
      answer(findIn(kept, question.id));
      break;
    case 'events':
      answer(question.indices.map(kept.eventOf));
      break;
    case 'connected':
      answer(connectedTo(kept, question.event));
      break;
    case 'search':
      kept.search(question.query).then(answer, fail);
      break;
    case 'widths': {
      const widths = widthsIn(kept.ems, question.type);
      answer(widths, [widths.buffer]);
      break;
    }
  }
}

function findIn({ indexOf, labelOf }: Kept, id: string): Answers['find'] {
  const index = indexOf(id);
  return index === undefined ? undefined : { index, label: labelOf(index) };
}

/** Those that the event names; who else names it would take reading everything again. */
function connectedTo({ eventOf, indexOf }: Kept, event: TimelineEvent): readonly TimelineEvent[] {
  return event.connections.flatMap((connection) => {
    const index = indexOf(connection.event);
    return index === undefined ? [] : [eventOf(index)];
  });
}
