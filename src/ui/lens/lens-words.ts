// What a lens is called, and what it shows and leaves out, in sentences.
import type { LensView } from '../../layout/lens-view.ts';
import type { Lens } from '../../model/lens.ts';
import type { Publisher, Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Span } from '../../time/span.ts';
import { publisherOf } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';

/** “The Cambodia Daily of 6 March 2017”; a source without publisher by its headline. */
function sourceName(source: Source, outline: Outline): string {
  const name = publisherOf(outline, source)?.name || sourceHeading(source);
  return source.published === '' ? name : `${name} of ${dateWords(source.published)}`;
}

/** What a lens looks through, in a word or two; undefined where the outline does not have it. */
export function lensName(lens: Lens, outline: Outline): string | undefined {
  if (lens.kind === 'speaker') return outline.actors.find(({ id }) => id === lens.id)?.name;
  const source = outline.sources.find(({ id }) => id === lens.id);
  return source && sourceName(source, outline);
}

/**
 * “What The Cambodia Daily of 6 March 2017 tells: 14 events. 9 events inside its time it does not mention: pale outlines. The other 57 lie
 * outside its time and step back.”; of a speaker “12 events cite words of Hun Sen. …”. `hasMarks`: whether there are outlines to be seen.
 */
export function lensSentence(lens: Lens, name: string, view: LensView, hasMarks: boolean): string {
  const { toldCount, silentCount, unclearCount, span } = view;
  const isSource = lens.kind === 'source';
  const told = isSource
    ? `What ${name} tells: ${events(toldCount)}.`
    : `${capital(events(toldCount))} ${toldCount === 1 ? 'cites' : 'cite'} words of ${name}.`;
  if (!span) return told;
  const its = isSource ? 'its' : 'that';
  const untold = isSource ? 'it does not mention' : `${silentCount === 1 ? 'does' : 'do'} not`;
  const silent = `${capital(events(silentCount))} inside ${its} time ${untold}${hasMarks ? ': pale outlines' : ''}.`;
  const none = unclearCount === 0 ? `Inside ${its} time there is no other.` : '';
  return [told, silentCount > 0 ? silent : none, othersSentence(view, its)].filter((part) => part !== '').join(' ');
}

/** “The other 46 lie outside its time and step back.”; empty where there are none. */
function othersSentence({ told, toldCount, silentCount, unclearCount }: LensView, its: string): string {
  const count = told.length - toldCount - silentCount;
  if (count === 0) return '';
  const [others, lie, step] = count === 1 ? ['one', 'lies', 'steps'] : [countWords(count), 'lie', 'step'];
  const unclear = unclearCount > 0 ? ', or perhaps became public only later,' : '';
  return `The other ${others} ${lie} outside ${its} time${unclear} and ${step} back.`;
}

/** “Its time: 14 September 2013 to 5 March 2017, from the first to the last event that it tells …” */
export function timeSentence({ kind }: Lens, { from, to }: Span): string {
  const [first, last] = [formatInstant(from, 'day'), formatInstant(to - 1, 'day')];
  const days = first === last ? first : `${first} to ${last}`;
  const which =
    kind === 'source'
      ? 'from the first to the last event that it tells, not after its publication'
      : 'from the first to the last event with these words';
  return `${kind === 'source' ? 'Its' : 'That'} time: ${days}, ${which}. What became public only later counts as no silence.`;
}

/** Who published what a lens looks through; nobody for a speaker. */
export function lensPublisher(lens: Lens, outline: Outline): Publisher | undefined {
  if (lens.kind === 'speaker') return undefined;
  const source = outline.sources.find(({ id }) => id === lens.id);
  return source && publisherOf(outline, source);
}

function events(count: number): string {
  return count === 1 ? '1 event' : `${count === 0 ? 'no' : countWords(count)} events`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
