// What a file says beside its events, from the text around them; as much of it as is whole.
import type { TextOf } from '../keep/kept-events.ts';
import { type ReadOutline, readOutline } from './read-outline.ts';
import type { Tell } from './read-shape.ts';
import type { Splitter } from './split-json.ts';

/** The outline of a file that was split; where its text is broken, that is told and nothing is said. */
export function readOutlineText(splitter: Splitter, textOf: TextOf, tell: Tell): ReadOutline {
  if (splitter.isOutlineTooDeep()) {
    tell('', 'Beside the events, too many brackets stand within each other; only the events were read.');
    return readOutline({}, tell);
  }
  const texts = splitter.outlineRanges().map(([from, to]) => textOf(from, to));
  if (texts.length === 0) return readOutline({}, tell);
  const value = firstThatParses(candidatesOf(texts, splitter.phase() === 'ended'));
  if (value === undefined && splitter.phase() === 'ended') {
    tell('', 'What stands beside the events is not well-formed JSON; only the events were read.');
  }
  return readOutline(value ?? {}, tell);
}

/** The text around the events; where it breaks off, also the same closed, and what stands before the events. */
function candidatesOf(texts: readonly string[], isWhole: boolean): readonly string[] {
  const all = texts.join('');
  return isWhole ? [all, `${texts[0]}]}`] : [`${all}]}`, `${all}}`, `${texts[0]}]}`];
}

function firstThatParses(texts: readonly string[]): unknown {
  for (const text of texts) {
    try {
      return JSON.parse(text);
    } catch {
      // The next one may be whole.
    }
  }
  return undefined;
}
