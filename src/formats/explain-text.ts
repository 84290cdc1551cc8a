// What a file is that holds no list of events, in a sentence for whoever chose it. Judged by its first bytes.

const WHAT_WE_READ = 'Sourceline reads a list of events as JSON: { "title": "…", "events": [ … ] }.';

interface Look {
  readonly fits: (head: Uint8Array) => boolean;
  readonly words: string;
}

/** Files of most kinds begin with bytes of their own. */
function begins(...starts: readonly (readonly number[])[]): Look['fits'] {
  return (head) => starts.some((start) => start.every((byte, i) => head[i] === byte));
}

function reads(pattern: RegExp): Look['fits'] {
  return (head) => pattern.test(new TextDecoder().decode(head));
}

/** Whether a file is written with two bytes for each sign; without a mark at its start it may begin like a list. */
export function isUtf16(head: Uint8Array): boolean {
  return begins([0xff, 0xfe], [0xfe, 0xff])(head) || (head.length > 1 && (head[0] === 0 || head[1] === 0));
}

/** The first that fits is said. */
const LOOKS: readonly Look[] = [
  {
    fits: isUtf16,
    words: 'The file is saved as UTF-16, which we cannot read yet. Save it again with the encoding UTF-8.',
  },
  {
    fits: begins([0x50, 0x4b, 3, 4]),
    words: `This looks like a packed file, such as a spreadsheet or a document, not a list of events. ${WHAT_WE_READ}`,
  },
  { fits: begins([0x1f, 0x8b]), words: `This looks like a compressed file. Unpack it first. ${WHAT_WE_READ}` },
  {
    fits: begins([0x25, 0x50, 0x44, 0x46]),
    words: `This looks like a PDF document, not a list of events. ${WHAT_WE_READ}`,
  },
  {
    fits: begins([0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8], [0x47, 0x49, 0x46, 0x38]),
    words: `This looks like a picture, not a list of events. ${WHAT_WE_READ}`,
  },
  { fits: reads(/^\s*</), words: `This looks like a web page, not a list of events. ${WHAT_WE_READ}` },
  {
    fits: reads(/^[^\n]*[,;\t]/),
    words: `This looks like a table (CSV), which we cannot read yet. ${WHAT_WE_READ}`,
  },
];

/** What a file looks like that begins with these bytes, and what we read instead. */
export function explainText(head: Uint8Array): string {
  return LOOKS.find(({ fits }) => fits(head))?.words ?? `This is not a list of events. ${WHAT_WE_READ}`;
}
