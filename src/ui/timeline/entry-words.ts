// What stands beside the mark of an event of a short timeline.
import type { Entry } from '../../draw/entry-type.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import type { Label, Outline } from '../../state/document.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';

/** Title, date, and the first excerpt that has words, else the summary; undefined where the event is not at hand. */
export function entryOf(outline: Outline, label: Label | undefined): Entry | undefined {
  if (!label?.when) return undefined;
  const { title, summary = '', when, citations = [] } = label;
  const said = citations.find(({ excerpt }) => excerptText(excerpt).trim() !== '');
  return { title, date: dateWords(when.date), words: said === undefined ? summary : saidWords(outline, said) };
}

/** An excerpt; behind who says it, where it is not the publisher who tells it as a fact. */
function saidWords(outline: Outline, citation: Citation): string {
  const words = `“${excerptText(citation.excerpt).trim()}”`;
  const isTold = citation.stance === 'reports' || citation.stance === 'confirms';
  if (isTold && citation.speaker === undefined) return words;
  const { who, does } = speechWords(outline, citation);
  return `${who} ${does}: ${words}`;
}
