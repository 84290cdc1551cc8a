// Files that are no text at all begin with bytes of their own.

interface FileKind {
  /** “a picture” */
  readonly words: string;
  /** What to do, where there is something. */
  readonly advice?: string;
  readonly fits: (head: Uint8Array) => boolean;
}

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function begins(...starts: readonly (readonly number[])[]): FileKind['fits'] {
  return (head) => starts.some((start) => start.every((byte, i) => head[i] === byte));
}

function holdsAt(at: number, ...words: readonly string[]): FileKind['fits'] {
  return (head) => words.some((word) => letters(word).every((byte, i) => head[at + i] === byte));
}

const PICTURE = begins(
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  letters('GIF8'),
  letters('II*\0'),
  letters('MM\0*'),
  [0x00, 0x00, 0x01, 0x00],
);
const FILM = begins([0x1a, 0x45, 0xdf, 0xa3], [0x00, 0x00, 0x01, 0xba], letters('OggS'), letters('FLV\u0001'));

export const FILE_KINDS: readonly FileKind[] = [
  {
    words: 'a packed file, such as a spreadsheet (xlsx, ods) or a document',
    advice: 'In the spreadsheet’s program, save or download the sheet as CSV, and open that.',
    fits: begins([0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6]),
  },
  {
    words: 'an old Office file, such as a spreadsheet (xls)',
    advice: 'Save or download the sheet as CSV, and open that.',
    fits: begins([0xd0, 0xcf, 0x11, 0xe0]),
  },
  {
    words: 'a compressed file',
    advice: 'Unpack it, and open what is in it.',
    fits: begins([0x1f, 0x8b], letters('BZh'), [0xfd, 0x37, 0x7a, 0x58, 0x5a], letters('Rar!'), letters("7z¼¯'")),
  },
  { words: 'a PDF document', fits: begins(letters('%PDF')) },
  { words: 'a picture', fits: (head) => PICTURE(head) || isPictureBox(head) },
  { words: 'a film', fits: (head) => FILM(head) || holdsAt(4, 'ftyp')(head) || isRiff(head, 'AVI ') },
  { words: 'a sound recording', fits: (head) => begins(letters('ID3'), letters('fLaC'))(head) || isRiff(head, 'WAVE') },
  { words: 'a database', fits: begins(letters('SQLite format 3')) },
  { words: 'a program', fits: begins([0x4d, 0x5a, 0x90], [0x7f, 0x45, 0x4c, 0x46], letters('\0asm')) },
];

function isRiff(head: Uint8Array, kind: string): boolean {
  return holdsAt(0, 'RIFF')(head) && holdsAt(8, kind)(head);
}

function isPictureBox(head: Uint8Array): boolean {
  return isRiff(head, 'WEBP') || (holdsAt(4, 'ftyp')(head) && holdsAt(8, 'heic', 'mif1', 'avif')(head));
}
