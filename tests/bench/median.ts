// The two figures that many measurements become.

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The smallest number that at least this share of the numbers does not exceed; undefined for none. */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  return sorted(numbers)[Math.max(0, Math.ceil(share * numbers.length) - 1)];
}

/** The one in the middle, or the mean of the two there; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const ascending = sorted(numbers);
  const low = ascending[(ascending.length - 1) >> 1];
  const high = ascending[ascending.length >> 1];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
