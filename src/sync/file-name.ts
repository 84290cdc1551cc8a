// Names for files that every system takes: Windows, macOS and Linux; and titles from names of files.

/** Bytes; 255 are the most that file systems take, and browsers add “ (1)”. */
const LONGEST = 160;

/** Names that Windows keeps for its devices, whatever follows their dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name after a title: its letters, of whatever script, and its digits. The extension comes with its dot. */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    // What joins or parts letters without being seen, as between words of Khmer.
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/, '');
  const name = shortened(words).replace(/-+$/, '') || 'timeline';
  return `${name}${RESERVED.test(name) ? '-timeline' : ''}${extension}`;
}

/** As many whole letters, with their marks, as fit. */
function shortened(words: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(words.slice(0, LONGEST))) {
    bytes += encoder.encode(segment).length;
    if (bytes > LONGEST) break;
    end = index + segment.length;
  }
  return words.slice(0, end);
}

/** A title after a file's name: without its ending, with spaces for _ and -, but for those between numbers. “1914-1918_front.csv” is “1914-1918 front”. */
export function titleOfFile(name: string): string {
  const title = name
    .replace(/(?<=[^.])\.[a-z][a-z\d]{0,9}$/i, '')
    .replace(/_|(?<!\d)-|-(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title || name;
}
