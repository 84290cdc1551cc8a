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

/** What follows the word for the standing: “ by Radio Free Asia”, “: said by Hun Sen, reported by Radio Free Asia; denied by Kem Sokha”. */
export function standingSentence(event: TimelineEvent, outline: Outline): string {
  const parts = VERBS.flatMap(([stance, verb]) => {
    const citations = event.citations.filter((citation) => citation.stance === stance);
    return citations.length === 0 ? [] : partOf(verb, citations, outline);
  }).join('; ');
  // “Told as fact by …”, not “Told as fact: told by …”.
  return /^(told|expected) by/.test(parts) ? parts.replace(/^\w+/, '') : `: ${parts}`;
}

function partOf(verb: string, citations: readonly Citation[], outline: Outline): string {
  const speakers = listOf(citations.map((citation) => speakerName(outline, citation)));
  const spoken = citations.filter((citation) => citation.speaker !== undefined);
  const publishers = listOf(spoken.map((citation) => publisherName(outline, citation)));
  return `${verb} ${speakers}${publishers ? `, reported by ${publishers}` : ''}`;
}

/** Each name once: “A”, “A and B”, “A, B and C”. */
function listOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`;
}
