// A date that must be one whole day, as the day of a correction is.

/** Why a date is no such day; empty where it is. */
export function wholeDayFault(edtf: string): string {
  return edtf === '' || /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? '' : 'Here a whole day is needed, such as 2026-01-15.';
}
