// The part of papaparse that we use. Its own types bring Node's along, of which pure code must know nothing.
declare module 'papaparse' {
  export interface ParserConfig {
    readonly delimiter: string;
    readonly newline: '\n' | '\r' | '\r\n';
  }

  export interface ParseFault {
    readonly code: string;
    /** The index in `data`. */
    readonly row: number;
  }

  export interface Parsed {
    readonly data: string[][];
    readonly errors: readonly ParseFault[];
    /** Where the first row begins that was not read. */
    readonly meta: { readonly cursor: number };
  }

  export interface Parser {
    parse(text: string, from: number, isLastRowIgnored: boolean): Parsed;
  }

  const Papa: { readonly Parser: new (config: ParserConfig) => Parser };

  // biome-ignore lint/style/noDefaultExport: papaparse is a CommonJS module, which has no other export
  export { Papa as default };
}
