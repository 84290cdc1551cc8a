// What the page and the worker that holds a long list say to each other. Everything is plain data; arrays are handed over, not copied.
import type { LetterWidths } from '../draw/letter-widths.ts';
import type { Recognised } from '../formats/recognise/detect.ts';
import type { Choice } from '../layout/arrangement.ts';
import type { AxisPlan } from '../layout/axis.ts';
import type { TitleType } from '../layout/footprint.ts';
import type { PlaceOptions, TitledRows } from '../layout/places.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { ReadOptions } from '../model/interpretation.ts';
import type { Label, ListRead } from '../state/document.ts';
import type { Found } from '../state/found.ts';

/** Options of a placing without functions: the axis as its plan, titles' widths by their type. */
export interface PlainPlaceOptions extends Omit<PlaceOptions, 'axis' | 'room'> {
  readonly axis: AxisPlan;
  readonly room: { readonly kind: 'beside' } | { readonly kind: 'upright'; readonly heightPx: number };
}

/** Each is answered once, under its number. */
export type Question =
  | { readonly kind: 'labels'; readonly indices: readonly number[] }
  | { readonly kind: 'find'; readonly id: string }
  | { readonly kind: 'events'; readonly indices: readonly number[] }
  | { readonly kind: 'connected'; readonly event: TimelineEvent }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'widths'; readonly type: TitleType };

export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly letters: LetterWidths;
      readonly name: string;
      readonly detected: Recognised;
      readonly options: ReadOptions;
    }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | {
      readonly kind: 'place';
      readonly number: number;
      readonly options: PlainPlaceOptions;
      readonly type: TitleType;
      readonly choice: Choice | undefined;
    }
  | { readonly kind: 'stop'; readonly number: number };

/** What a question is answered with. */
export interface Answers {
  readonly labels: readonly Label[];
  readonly find: { readonly index: number; readonly label: Label } | undefined;
  readonly events: readonly TimelineEvent[];
  readonly connected: readonly TimelineEvent[];
  readonly search: Found;
  readonly widths: Float32Array<ArrayBuffer>;
}

export type ToPage =
  /** So many bytes more have been read. */
  | { readonly kind: 'taken'; readonly bytes: number }
  | { readonly kind: 'read'; readonly list: ListRead }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answers[keyof Answers] }
  | {
      readonly kind: 'rows';
      readonly number: number;
      readonly rows: TitledRows;
      readonly labels: readonly (readonly [number, Label])[];
    }
  /** A fault in answering the question of that number; without one, nothing more is to be had. */
  | { readonly kind: 'fault'; readonly message: string; readonly number?: number };

/** Sends to the other side, handing over the memory of the listed buffers. */
export type Post<Message> = (message: Message, handedOver?: ArrayBuffer[]) => void;
