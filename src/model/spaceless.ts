// Scripts that put no spaces between words.

/** Whether a text has signs of such a script. */
export const SPACELESS =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
