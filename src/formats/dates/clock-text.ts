// The time at the end of a date's text: “T13:30:00.5Z”, “1:30 pm”, “13:00:00 GMT-0600 (CST)”. It is kept as it is
// written, with its zone where that is an offset.
import type { ClockTime } from './calendar-date.ts';

export interface SplitText {
  /** What stands before the time. */
  readonly day: string;
  /** Absent where no time is written. */
  readonly clock?: ClockTime;
  readonly hasZone: boolean;
  readonly hasFraction: boolean;
}

const CLOCK =
  /(?:T|,?\s+(?:at\s+)?|^)(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:\s*([ap])\.?m\.?)?|\s*([ap])\.?m\.?)\s*(Z|(?:UTC|GMT)?\s?[+-]\d{2}(?::?\d{2})?|UTC|GMT|[A-Z]{1,3}[SD]?T)?(?:\s*\([^()]*\))?$/i;
/** As TimelineJS 2 wrote them: “2011,12,10,13,30”. */
const COMMAS = /^(-?\d{1,4},\d{1,2},\d{1,2}),(\d{1,2})(?:,(\d{1,2})(?:,(\d{1,2})(?:,(\d+))?)?)?$/;

/** As Java, Unix and Twitter write it: “Thu Oct 15 13:30:00 UTC 2026”. */
const YEAR_BEHIND =
  /^((?:\p{L}{3}\s)?\p{L}{3}\s+\d{1,2})\s(\d{2}:\d{2}:\d{2}(?:\s(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}))?)\s(\d{4})$/u;

function hourOf(hour: string | undefined, half: string | undefined): number {
  return half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
}

/** Z, or an offset as EDTF has it; undefined for letters, which mean one thing here and another there. */
function zoneIn(written: string): string | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(written)) return 'Z';
  const [, sign, hours, minutes = '00'] = /([+-])([01]\d|2[0-3]):?([0-5]\d)?$/.exec(written) ?? [];
  return sign === undefined ? undefined : `${sign}${hours}:${minutes}`;
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Parts a date's text from the time at its end, if there is one. */
export function splitClock(written: string): SplitText {
  const text = written.includes(':') ? written.replace(YEAR_BEHIND, '$1 $3 $2') : written;
  const commas = COMMAS.exec(text);
  if (commas) {
    const [, day = '', hour, minute, second, fraction = ''] = commas;
    const clock = { hour: Number(hour), minute: numberIn(minute), second: numberIn(second) };
    return { day, clock, hasZone: false, hasFraction: Number(fraction) > 0 };
  }
  const match = text.includes(':') || /m\.?$/i.test(text) ? CLOCK.exec(text) : null;
  if (!match) return { day: text, hasZone: false, hasFraction: false };
  const [, hour, minute, second, fraction = '', half, halfAlone, zone = ''] = match;
  return {
    day: text.slice(0, match.index).trim(),
    clock: {
      hour: hourOf(hour, half ?? halfAlone),
      minute: numberIn(minute),
      second: numberIn(second),
      zone: zoneIn(zone),
    },
    hasZone: zone !== '',
    hasFraction: Number(fraction) > 0,
  };
}
