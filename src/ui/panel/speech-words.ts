// Who does what in an excerpt: the same word, “says”, for government and opposition alike.
import type { Citation, Stance } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { publisherName, sourceOf, speakerName } from './citation-names.ts';
import { officeOn } from './office-on.ts';

const VERBS: Readonly<Record<Stance, string>> = {
  reports: 'reports',
  confirms: 'confirms',
  claims: 'says',
  denies: 'denies',
  foresees: 'expects',
  comments: 'comments',
};

export interface SpeechWords {
  /** “Kem Sokha”. */
  readonly who: string;
  /** What the speaker was when it was published: “Deputy president of the CNRP”. */
  readonly office: string | undefined;
  /** “denies”, “reports the words of Hun Sen”. */
  readonly does: string;
}

/** Who speaks and what that does; what somebody said in public, its publisher reports. */
export function speechWords(outline: Outline, citation: Citation): SpeechWords {
  const speaker = outline.actors.find((actor) => actor.id === citation.speaker);
  const name = speakerName(outline, citation);
  if (citation.stance === 'reports' && citation.speaker !== undefined) {
    return { who: publisherName(outline, citation), office: undefined, does: `${VERBS.reports} the words of ${name}` };
  }
  const published = sourceOf(outline, citation)?.published;
  const office = speaker && published !== undefined ? officeOn(speaker, published) : undefined;
  return { who: name, office, does: VERBS[citation.stance] };
}
