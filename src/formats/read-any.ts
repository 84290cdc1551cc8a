// From the first bytes of any file to the reader that fits it: encoding, format, and then one list, whatever tool wrote it.
import type { Encoding, FormatId, Interpretation, ReadOptions } from '../model/interpretation.ts';
import { createTranscoder, encodingInterpretation } from './encoding/transcoder.ts';
import { createForeignReader } from './foreign/foreign-reader.ts';
import type { ReadFormat } from './format.ts';
import type { ReadList } from './keep/keeper.ts';
import { createListReader, type ListReader, type ListReaderOptions } from './own/list-reader.ts';
import { formatInterpretation, type Recognised } from './recognise/detect.ts';

export type ReadFormats = Readonly<Partial<Record<FormatId, ReadFormat>>>;

export interface AnyReaderOptions extends ListReaderOptions {
  readonly detected: Recognised;
  readonly options: ReadOptions;
  /** The readers of foreign formats that are at hand. */
  readonly formats: ReadFormats;
}

/** A reader of a file's bytes in whatever encoding, in the format that was detected; throws where there is no reader for it. */
export function createAnyReader({ detected, options, formats, onEvent }: AnyReaderOptions): ListReader & {
  readonly encoding: () => Encoding;
} {
  const transcoder = createTranscoder(options.encoding);
  const reader = readerOf();

  function readerOf(): ListReader {
    if (detected.format === 'sourceline' && !detected.isScript) return createListReader({ onEvent });
    const format = formats[detected.format];
    if (!format) throw new Error(`no reader for the format ${detected.format}`);
    return createForeignReader({ format, options, onEvent });
  }

  return {
    push: (chunk) => {
      for (const part of transcoder.push(chunk)) reader.push(part);
    },
    end: (): ReadList => {
      for (const part of transcoder.end()) reader.push(part);
      const list = reader.end();
      const said = [
        encodingInterpretation(transcoder.encoding(), options.encoding),
        detected.isSure && options.format === undefined
          ? undefined
          : formatInterpretation(detected.format, options.format),
      ].filter((one): one is Interpretation => one !== undefined);
      return said.length === 0 ? list : { ...list, interpretations: [...said, ...list.interpretations] };
    },
    encoding: transcoder.encoding,
  };
}
