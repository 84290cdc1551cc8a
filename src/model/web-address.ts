// Which addresses may become links: those of the web, and nothing else that a list may hold.

/** Whether a text is an address that begins with http:// or https://; “javascript:”, “data:”, “file:” and relative ones are not. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\]/i.test(text) && !/[\s\p{Cc}]/u.test(text);
}
