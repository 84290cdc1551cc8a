// The language of a name by the script in which it is written, for fonts, voices and screen readers.

/** Scripts and what they say about the language: the language where the script is its own, else only the script. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Tibetan}/u, 'bo'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Ethiopic}/u, 'und-Ethi'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
  [/\p{Script=Bengali}/u, 'und-Beng'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
];

/** A language tag (BCP 47) for a name: “km” where it is in Khmer letters; undefined for Latin letters, which tell nothing. */
export function nameLanguage(name: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(name))?.[1];
}
