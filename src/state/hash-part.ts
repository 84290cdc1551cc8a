// What all readers and writers of an address share.

/** What stands in an address, by its key; a key with several values stands there several times. */
export type HashParts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Says what is wrong with a part of an address, and gives nothing in its place. */
export type Ignore = (path: string, message: string) => undefined;

/** The beginning of a text that somebody wrote into an address. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
