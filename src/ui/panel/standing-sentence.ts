// Who stands behind the sentence that is an event's title, and who against it.
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation, Stance } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, speakerName } from './citation-names.ts';

/** The stances that count towards standing, in the order in which they are told. */
const VERBS: readonly (readonly [Stance, string])[] = [
  ['reports', 'told by'],
  ['claims', 'said by'],
  ['confirms', 'confirmed by'],
  ['denies', 'denied by'],
  ['foresees', 'expected by'],
];

interface Part {
  /** “said by Hun Sen”. */
  readonly words: string;
  /** Who reported it: “Radio Free Asia”; empty where the publisher speaks in its own voice. */
  readonly reportedBy: string;
}

/** What follows the word for the standing: “ by Radio Free Asia”, “: said by Hun Sen; denied by Kem Sokha; all reported by Radio Free Asia”; nothing where nobody is cited. */
export function standingSentence(event: TimelineEvent, outline: Outline): string {
  const parts = VERBS.flatMap(([stance, verb]) => {
    const citations = event.citations.filter((citation) => citation.stance === stance);
    return citations.length === 0 ? [] : partOf(verb, citations, outline);
  });
  if (parts.length === 0) return '';
  const sentence = joined(parts);
  // “Told as fact by …”, not “Told as fact: told by …”.
  return /^(told|expected) by/.test(sentence) ? sentence.replace(/^\w+/, '') : `: ${sentence}`;
}

function partOf(verb: string, citations: readonly Citation[], outline: Outline): Part {
  const publishers = (from: readonly Citation[]): string =>
    listOf(from.map((citation) => publisherName(outline, citation)));
  // Who reports a speech tells it in its own voice, whoever speaks in the words that it quotes.
  if (verb === 'told by') return { words: `${verb} ${publishers(citations)}`, reportedBy: '' };
  const speakers = listOf(citations.map((citation) => speakerName(outline, citation)));
  const spoken = citations.filter((citation) => citation.speaker !== undefined);
  return { words: `${verb} ${speakers}`, reportedBy: publishers(spoken) };
}

/** A publisher that reported every part is named once, at the end. */
function joined(parts: readonly Part[]): string {
  const [first] = parts;
  if (first?.reportedBy && parts.length > 1 && parts.every((part) => part.reportedBy === first.reportedBy)) {
    const all = parts.length === 2 ? 'both' : 'all';
    return `${parts.map((part) => part.words).join('; ')}; ${all} reported by ${first.reportedBy}`;
  }
  return parts.map(({ words, reportedBy }) => (reportedBy ? `${words}, reported by ${reportedBy}` : words)).join('; ');
}

/** Each name once: “A”, “A and B”, “A, B and C”. */
function listOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`;
}
