// The digits of every script are numbers: “២០១៧” and “2017” are the same year.

const OTHER_DIGIT = /(?!\d)\p{Nd}/gu;

function isDigit(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}

/** Unicode has the ten digits of a script in a row, from its zero on. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(code - before - 1)) before++;
  return String(before % 10);
}

/** The same text with the digits 0 to 9 for those of other scripts. */
export function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, digitValue);
}
