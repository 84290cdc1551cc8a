// Text in pieces that a voice can read in one go: browsers cut long ones off.
import { ABBREVIATION } from '../../model/abbreviations.ts';

/** A voice that comes from elsewhere stops after some fifteen seconds. */
const LONGEST = 220;

/** After the end of a sentence, whatever closes it; “Mr.”, “U.S.” and “Sept.” end none. */
const AFTER_SENTENCE = new RegExp(`(?<=[.!?…។。！？]["”’)\\]]*)(?<!${ABBREVIATION})\\s+(?![\\s\\p{Ll}])`, 'u');

/** The sentences of a text; one that is too long for a voice is cut at a comma or a space, or, where it has none, anywhere. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(AFTER_SENTENCE)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap(cutToLength);
}

function cutToLength(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const at = [head.search(/[,;:–—](?=[^,;:–—]*$)/u) + 1, head.lastIndexOf(' ')].find((end) => end > LONGEST / 2);
    const end = at ?? LONGEST;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest];
}
