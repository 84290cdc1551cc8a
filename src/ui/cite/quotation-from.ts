// A citation of the list as a quotation that can be copied.
import type { Quotation } from '../../cite/quotation.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { speechWords } from '../panel/speech-words.ts';

/** Who says it, the words as printed, and whose translation they are. */
export function quotationFrom(outline: Outline, citation: Citation): Quotation {
  const { who, does } = speechWords(outline, citation);
  return {
    source: citation.source,
    lead: `${who} ${does}`,
    words: excerptText(citation.excerpt),
    translation: citation.translation,
  };
}
