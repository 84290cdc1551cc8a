// What the command line of the build asks for.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** The folder of the site. */
  readonly out: string;
  /** The list that is put in the place of the built-in timeline. */
  readonly data: string | undefined;
  /** Whether any problem of that list fails the build. */
  readonly isStrict: boolean;
}

export interface Folders {
  /** Of the project. */
  readonly root: string;
  /** In which somebody typed the command. */
  readonly here: string;
}

/** The options as absolute paths; throws a sentence on a word that means nothing. */
export function buildOptions(words: readonly string[], { root, here }: Folders): BuildOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      out: { type: 'string', default: 'dist' },
      data: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const { out, data, strict } = values;
  if (strict && data === undefined)
    throw new Error('--strict asks how a list is read, and no list is named: add --data my.json');
  return { out: resolve(root, out), data: data === undefined ? undefined : resolve(here, data), isStrict: strict };
}
