// Addresses as paper carries them: short enough to be typed, and broken only where no sign gets lost.

/** An http address without its scheme, “www.” and a last slash; anything else as it is. */
export function shortAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '') : url;
}

/** The pieces between which an address may be broken: after a slash or a hyphen, before a dot or a question mark. */
export function addressPieces(address: string): readonly string[] {
  return address.split(/(?<=[/\-_&=])(?![/\-_&=])|(?=[.?#])/);
}
