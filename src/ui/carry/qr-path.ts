// A QR code as the outline of its dark modules: one SVG path, a module a unit wide.
import { encode } from 'uqr';

/** Modules of white around a code, without which readers do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrPath {
  /** The side of the whole picture in modules, quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/** The code for a text, readable with about a seventh of it hidden; undefined for a text that no code can hold. */
export function qrPath(text: string): QrPath | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    // The only thing that can go wrong: more than 2,331 bytes.
    return undefined;
  }
}

/** One rectangle for each run of dark modules, so that no hairlines show between neighbours. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
