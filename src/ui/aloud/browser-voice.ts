// The browser's own voice.
import type { PieceEnds, SayPiece } from './reader.ts';

/** Timelines are written in English. */
const LANGUAGE = 'en';

/** Whether this browser can speak at all, as far as it has told yet: voices often come a moment after the page. */
export function hasVoice(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
}

/** “German”: the language of the voice that would read, where the browser has none for English; undefined where it has one, or none at all. */
export function foreignLanguage(): string | undefined {
  const voice = hasVoice() ? voiceFor(speechSynthesis.getVoices()) : undefined;
  if (!voice || isEnglish(voice)) return undefined;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(voice.lang.replace(/[-_].*$/s, ''));
  } catch {
    // Browsers name voices as they like.
    return 'foreign';
  }
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
  try {
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  } catch {
    // What refuses this refuses what follows, which says so.
  }
}

/** Says a piece with an English voice, or else with whichever there is. */
export const sayAloud: SayPiece = (text, rate, { onEnd, onFail }) => {
  try {
    return speak(text, rate, { onEnd, onFail });
  } catch {
    onFail();
    return () => undefined;
  }
};

function speak(text: string, rate: number, { onEnd, onFail }: PieceEnds): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = LANGUAGE;
  utterance.voice = voiceFor(speechSynthesis.getVoices()) ?? null;
  utterance.rate = rate;
  utterance.onend = onEnd;
  utterance.onerror = onFail;
  speechSynthesis.speak(utterance);
  return () => {
    // Being cut off counts as an end in some browsers, and as a fault in others.
    utterance.onend = null;
    utterance.onerror = null;
    speechSynthesis.cancel();
  };
}

/** An English voice before any other, one on this computer before one to which the text would be sent; the default one first. */
function voiceFor(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number =>
    (isEnglish(voice) ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.toSorted((a, b) => rank(b) - rank(a))[0];
}

function isEnglish({ lang }: SpeechSynthesisVoice): boolean {
  return /^en\b|^en_/i.test(lang);
}
