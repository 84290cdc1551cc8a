// Lists of other places are opened over https only: which addresses that rules out, and what may stand in their place.

/**
 * The https address beside an http one of another place than `home`, where the same list may be; undefined where an address can be opened as it
 * is, and where it is none.
 */
export function secureTwin(address: string, home: string): string | undefined {
  if (!URL.canParse(address, home)) return undefined;
  const url = new URL(address, home);
  if (url.protocol !== 'http:' || url.origin === new URL(home).origin) return undefined;
  url.protocol = 'https:';
  return url.href;
}
