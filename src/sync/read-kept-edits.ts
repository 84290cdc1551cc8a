// The edits of a kept timeline from values that nobody has checked. One that does not fit ends the way there: what is older is told only.

import {
  applyEdit,
  type Change,
  type Edit,
  type FieldName,
  type MemberChange,
  memberChange,
  type PartName,
  type Reading,
  revertEdit,
} from '../edit/change.ts';
import type { EditHistory, ToldEdit } from '../edit/edit-history.ts';
import { FIELD_NAMES, MEMBER_NAMES } from '../edit/member-words.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import { listIn, readReading } from './read-kept-reading.ts';
import type { KeptReader } from './read-kept-timeline.ts';

/** The history of a timeline with the edits that fit it. */
export function readHistory(value: unknown, timeline: Timeline, reader: KeptReader): EditHistory {
  const record = isRecord(value) ? value : {};
  const told = listIn(record['told']).flatMap((one) => readTold(one) ?? []);
  const past = listIn(record['past']).map((one) => readEdit(one, reader));
  const future = listIn(record['future']).map((one) => readEdit(one, reader));
  const fitting = fittingEdits(timeline, past, { step: revertEdit, back: applyEdit });
  const lost = listIn(record['past']).slice(0, past.length - fitting.length);
  return {
    timeline,
    told: [...told, ...lost.flatMap((one) => readTold(one) ?? [])],
    past: fitting,
    future: fittingEdits(timeline, future, { step: applyEdit, back: revertEdit }),
    isTyping: false,
  };
}

/** An edit; undefined where a part of it is none. */
export function readEdit(value: unknown, reader: KeptReader): Edit | undefined {
  const told = readTold(value);
  if (!told || !isRecord(value)) return undefined;
  const changes: Change[] = [];
  for (const one of listIn(value['changes'])) {
    const change = readChange(one, reader);
    if (!change) return undefined;
    changes.push(change);
  }
  if (changes.length === 0) return undefined;
  const field = value['field'];
  return { ...told, changes, ...(typeof field === 'string' ? { field } : {}) };
}

function readTold(value: unknown): ToldEdit | undefined {
  if (!isRecord(value)) return undefined;
  const { on, words } = value;
  if (typeof on !== 'string' || Number.isNaN(Date.parse(on)) || typeof words !== 'string') return undefined;
  return { on, words };
}

function readChange(value: unknown, reader: KeptReader): Change | undefined {
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'member') return readMemberChange(value, reader);
  if (value['kind'] === 'field') return readFieldChange(value, reader);
  if (value['kind'] !== 'whole') return undefined;
  const [before, after] = [reader.timeline(value['before']), reader.timeline(value['after'])];
  if (!before || !after) return undefined;
  const reading = readTwo(value['reading']);
  return { kind: 'whole', before, after, ...(reading ? { reading } : {}) };
}

function readMemberChange(value: Readonly<Record<string, unknown>>, reader: KeptReader): MemberChange | undefined {
  const { part, at } = value;
  if (!isPart(part) || typeof at !== 'number' || !Number.isInteger(at)) return undefined;
  const sides = readSides(value, (side) => reader.member(part, side));
  return sides && Object.keys(sides).length > 0 ? memberChange(part, at, sides) : undefined;
}

function readFieldChange(value: Readonly<Record<string, unknown>>, reader: KeptReader): Change | undefined {
  const { field } = value;
  if (!isField(field)) return undefined;
  const sides = readSides(value, (side) => reader.field(field, side));
  return sides && ({ kind: 'field', field, ...sides } as Change);
}

interface ReadSides<T> {
  readonly before?: T;
  readonly after?: T;
}

/** The sides that are there; undefined where one of them cannot be read. */
function readSides<T>(
  value: Readonly<Record<string, unknown>>,
  read: (side: unknown) => T | undefined,
): ReadSides<T> | undefined {
  const sides: { before?: T; after?: T } = {};
  for (const name of ['before', 'after'] as const) {
    if (value[name] === undefined) continue;
    const side = read(value[name]);
    if (side === undefined) return undefined;
    sides[name] = side;
  }
  return sides;
}

function readTwo(value: unknown): { readonly before: Reading; readonly after: Reading } | undefined {
  return isRecord(value) ? { before: readReading(value['before']), after: readReading(value['after']) } : undefined;
}

type Step = (timeline: Timeline, edit: Edit) => Timeline;

/** The last edits of a list, as far as one after another they lead on from the timeline by `step`, and by `back` to exactly what was. */
function fittingEdits(
  timeline: Timeline,
  edits: readonly (Edit | undefined)[],
  { step, back }: { readonly step: Step; readonly back: Step },
): readonly Edit[] {
  const fitting: Edit[] = [];
  let present = timeline;
  for (const edit of edits.toReversed()) {
    const next = edit && attempt(() => step(present, edit));
    const isExact =
      edit &&
      next &&
      isSame(
        attempt(() => back(next, edit)),
        present,
      );
    if (!isExact) break;
    fitting.push(edit);
    present = next;
  }
  return fitting.reverse();
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function isPart(value: unknown): value is PartName {
  return typeof value === 'string' && Object.hasOwn(MEMBER_NAMES, value);
}

function isField(value: unknown): value is FieldName {
  return typeof value === 'string' && Object.hasOwn(FIELD_NAMES, value);
}
