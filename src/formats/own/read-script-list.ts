// Our own list where somebody wrote it by hand, as JavaScript: names without quotation marks, single ones, comments, “const list = …”.
import type { ListSink, ReadFormat } from '../format.ts';
import { type Fields, fieldsBut, forEachMember } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { wholeText } from '../text/whole-text.ts';
import { isRecord } from './read-shape.ts';
import { withoutEvents } from './tell-wholeness.ts';

const EVENTS = new Set(['events']);

function readRoot(json: LooseJson, text: string, sink: ListSink): void {
  const root: Fields = isRecord(json.value) ? json.value : { events: json.value };
  const path = isRecord(json.value) ? 'events' : '';
  const { events: value } = root;
  if (value === undefined || value === null) {
    sink.fault(withoutEvents(text));
    return;
  }
  sink.outline(fieldsBut(root, EVENTS));
  forEachMember(json, { path, value, what: 'an event' }, sink, (event, place) => sink.event(event, place));
}

/** Reads a list in the words of our own JSON that is no strict JSON; nothing of it is run. */
export const readScriptList: ReadFormat = (sink) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, text, sink);
  });
