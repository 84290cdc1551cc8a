// What a text is that is pasted where nobody is writing.
import { detect, HEAD_BYTES } from '../../formats/recognise/detect.ts';

/** Words; fewer are on their way to somewhere else. */
const FEW = 5;

export type Pasted = 'list' | 'other text' | 'nothing of ours';

/** As a file of that content would be taken; but what is JSON of whatever kind, or a few words, was hardly meant for us. */
export function kindOfPasted(text: string): Pasted {
  const found = detect(new TextEncoder().encode(text.slice(0, HEAD_BYTES)));
  if (found.kind === 'format') return found.isSure || found.format !== 'sourceline' ? 'list' : 'nothing of ours';
  return text.trim().split(/\s+/u, FEW + 1).length > FEW ? 'other text' : 'nothing of ours';
}
