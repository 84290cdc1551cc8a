// A part of a whole as people read it.

const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** “39.6%”; empty where there is no whole. */
export function shareWords(part: number, whole: number): string {
  return whole > 0 ? SHARE.format(part / whole) : '';
}
