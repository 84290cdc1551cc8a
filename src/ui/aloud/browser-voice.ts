// The browser's own voice.
import type { SayPiece } from './reader.ts';

/** Timelines are written in English. */
const LANGUAGE = 'en';

/** Whether this browser can speak at all, as far as it has told yet: voices often come a moment after the page. */
export function hasVoice(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
}

/** Calls back when the voices are others. Gives its undo. */
export function onVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/**
 * Lets the page speak a moment later: some browsers, those of tablets above all, only let it if it once did so in the very
 * moment of a press, and what reads is still being loaded then.
 */
export function unlockVoice(): void {
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/** Says a piece with an English voice, or else the browser's default one. */
export const sayAloud: SayPiece = (text, rate, onEnd) => {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = LANGUAGE;
  utterance.voice = bestVoice(speechSynthesis.getVoices());
  utterance.rate = rate;
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  speechSynthesis.speak(utterance);
  return () => {
    // Being cut off counts as an end in some browsers.
    utterance.onend = null;
    utterance.onerror = null;
    speechSynthesis.cancel();
  };
};

/** A voice on this computer before one to which the text would be sent; the default one first. */
function bestVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const speaking = voices.filter(({ lang }) => lang.toLowerCase().startsWith(LANGUAGE));
  const rank = ({ localService, default: isDefault }: SpeechSynthesisVoice): number =>
    (localService ? 2 : 0) + (isDefault ? 1 : 0);
  return speaking.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
