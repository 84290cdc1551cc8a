// The address under which other people's devices reach this page, where there is one.
import { hashOf } from '../state/hash-text.ts';

/** Where a page is. */
export type Place = Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

/** Names that no machine outside the house or the school knows (RFC 6761, 6762, 8375; `internal` and `lan` by custom). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|lan|intranet|home|home\.arpa|test|invalid|example)$/;

/** Addresses for one machine, one link or one private network: RFC 1122, 1918, 3927, 6598. */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** The same in IPv6: unspecified and loopback, unique local (fc00::/7), link-local (fe80::/10), IPv4 in disguise. */
const PRIVATE_IPV6 = /^\[(?:::|f[cd]|fe[89ab])/;

/** The page's address without query and hash, or undefined where only this machine or its own network reaches it. */
export function publicAddress({ protocol, hostname, origin, pathname }: Place): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return isPublicHost(hostname.toLowerCase().replace(/\.$/, '')) ? origin + pathname : undefined;
}

function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return !PRIVATE_IPV6.test(host);
  // A name without a dot is known in one network only.
  return host.includes('.') && !PRIVATE_NAMES.test(host) && !PRIVATE_IPV4.test(host);
}

/**
 * The address of the view for pupils: the same list, nothing of the lesson, no event and no step. Undefined where the
 * page has no public address.
 */
export function pupilsAddress(place: Place, data: string | undefined): string | undefined {
  const address = publicAddress(place);
  if (address === undefined) return undefined;
  return `${address}#${hashOf({ data, for: 'pupils' })}`;
}
