// For formats that can only be read as a whole: the pieces of a text, put together at its end.
import type { ListSink, TextReader } from '../format.ts';

/** Beyond so many characters a text cannot be held and parsed in one piece. */
const LONGEST = 2 ** 28;

/** Gives the whole text to `read`; a text that is too long is told and not read. */
export function wholeText(sink: ListSink, read: (text: string) => void): TextReader {
  const pieces: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      length += text.length;
      if (length <= LONGEST) pieces.push(text);
      else pieces.length = 0;
    },
    end: () => {
      if (length <= LONGEST) read(pieces.join(''));
      else
        sink.fault({ path: '', message: 'The file is too large for its format. Save it as CSV or as our own JSON.' });
    },
  };
}
