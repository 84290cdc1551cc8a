// Whether a text that is pasted where nobody is writing is a list at all.
import { detect, HEAD_BYTES } from '../../formats/recognise/detect.ts';

/** As a file of that content would be taken; but what is JSON of whatever kind was hardly meant for us. */
export function isLikelyList(text: string): boolean {
  const head = new TextEncoder().encode(text.slice(0, HEAD_BYTES));
  const found = detect(head);
  return found.kind === 'format' && (found.isSure || found.format !== 'sourceline');
}
