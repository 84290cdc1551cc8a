// The time zones that a date names, in words. No date is moved by them: they say by whose clock it was.

/** A time within an EDTF text, and its zone. */
const TIME = /T\d\d(?::\d\d){0,2}(Z|[+-]\d\d(?::?\d\d)?)?/g;

/** “UTC” for Z, “UTC+1”, “UTC−3:30”; '' for no zone. */
function zoneName(zone: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (zone === '') return '';
  if (Number(hours) === 0 && Number(minutes) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${Number(minutes) === 0 ? '' : `:${minutes}`}`;
}

/** What each time of an EDTF text names as its zone, each name once and in their order; '' for a time that names none. */
export function zonesIn(edtf: string): readonly string[] {
  if (!edtf.includes('T')) return [];
  return [...new Set(Array.from(edtf.matchAll(TIME), ([, zone = '']) => zoneName(zone)))];
}

/** The text without its zones: the same times, by a clock of which nothing is known. */
export function withoutZones(edtf: string): string {
  return edtf.replace(TIME, (time, zone: string | undefined) => time.slice(0, time.length - (zone?.length ?? 0)));
}
