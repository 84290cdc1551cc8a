// Windows-1252 to UTF-8. Written out, as not every runtime's decoder knows the letters between 0x80 and 0x9F.

/** What 0x80 to 0x9F stand for; the five that nobody assigned are the control characters of the same number. */
export const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letter of each byte. */
const LETTERS = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (UPPER_CONTROLS[byte - 0x80] ?? '') : String.fromCharCode(byte),
);

/** The text of bytes in Windows-1252; every byte is a letter. */
export function windows1252Text(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += LETTERS[byte] ?? '';
  return text;
}
