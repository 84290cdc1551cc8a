// What nobody shall be asked to guess about. The data carry no flag for that, so the words decide, and rather too often than too seldom.
import type { TimelineEvent } from './event.ts';
import { excerptText } from './excerpt.ts';

/** Crimes against humanity and their denial, families, love. “Son” is a name in Cambodia, so that it counts in the plural and after “his”, “her” and the like alone. */
const GRAVE_WORDS: readonly RegExp[] = [
  /\b(?:genocid\w*|holocaust|massacre\w*|atrocit\w*|tortur\w*|war crimes?|crimes? against humanity|mass (?:killing|murder)s?)\b/i,
  /\b(?:khmer rouge|tuol sleng|s-21|pol pot|killing fields?|democratic kampuchea)\b/i,
  /\b(?:famil(?:y|ies)|wi(?:fe|ves)|husbands?|spouses?|relatives|daughters?|mothers?|fathers?|parents?|brothers?|sisters?|siblings?)\b/i,
  /\b(?:child(?:ren)?|sons|grand(?:son|daughter|child|children)|(?:his|her|their|whose|’s|'s) son|marri\w+|divorc\w+|pregnan\w+)\b/i,
  /\b(?:mistress(?:es)?|love affair|lovers?|adulter\w+|extramarital|sex(?:ual\w*)?|rap(?:e|ed|ist)|prostitut\w*|paedophil\w*)\b/i,
];

const CRIMES = /\b(?:treason\w*|traitors?|murder\w*|terroris\w+)\b/i;

/** Whether an event's texts speak of what nobody shall guess about: crimes against humanity, somebody's family. */
export function isGrave(event: TimelineEvent): boolean {
  return textsOf(event).some((text) => GRAVE_WORDS.some((pattern) => pattern.test(text)));
}

/** Whether an event's texts speak of the gravest crimes of which a person is accused. */
export function namesGraveCrime(event: TimelineEvent): boolean {
  return textsOf(event).some((text) => CRIMES.test(text));
}

function textsOf(event: TimelineEvent): readonly string[] {
  const excerpts = event.citations.map((citation) => excerptText(citation.excerpt));
  return [event.title, event.summary, event.disagreement ?? '', ...excerpts];
}
