// Marking by keys: from sentence to sentence, and with Shift word by word or sentence by sentence more or less.
import { sentenceAt } from '../../../edit/mark-excerpt.ts';
import type { TextRange } from '../../../model/source.ts';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

interface Step {
  readonly unit: 'word' | 'sentence';
  readonly isOn: boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: { unit: 'word', isOn: true },
  ArrowLeft: { unit: 'word', isOn: false },
  ArrowDown: { unit: 'sentence', isOn: true },
  ArrowUp: { unit: 'sentence', isOn: false },
};

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** So many characters beyond a place hold its next word. */
const AHEAD = 400;

/** What is marked after a key; undefined for a key that marks nothing. The first one marks the first sentence. */
export function markByKey({ key, shiftKey }: Key, text: string, range: TextRange | undefined): TextRange | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  if (!range) return sentenceAt(text, text.length - text.trimStart().length);
  const { unit, isOn } = step;
  if (!shiftKey) return (isOn ? sentenceAfter(text, range.to) : sentenceBefore(text, range.from)) ?? range;
  const to = unit === 'word' ? wordEnd(text, range.to, isOn) : sentenceEnd(text, range.to, isOn);
  return to > range.from ? { from: range.from, to } : range;
}

function sentenceAfter(text: string, at: number): TextRange | undefined {
  const next = text.length - text.slice(at).trimStart().length;
  return next < text.length ? sentenceAt(text, next) : undefined;
}

function sentenceBefore(text: string, at: number): TextRange | undefined {
  const end = text.slice(0, at).trimEnd().length;
  return end > 0 ? sentenceAt(text, end - 1) : undefined;
}

function sentenceEnd(text: string, at: number, isOn: boolean): number {
  if (isOn) return sentenceAfter(text, at)?.to ?? at;
  const last = sentenceBefore(text, at);
  return (last && sentenceBefore(text, last.from)?.to) ?? at;
}

/** The next place, on or back, at which a word ends. */
function wordEnd(text: string, at: number, isOn: boolean): number {
  const begin = isOn ? at : Math.max(0, at - AHEAD);
  const ends = [...words.segment(isOn ? text.slice(at, at + AHEAD) : text.slice(begin, at))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => begin + index + segment.length);
  return (isOn ? ends[0] : ends.findLast((end) => end < at)) ?? at;
}
