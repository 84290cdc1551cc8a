// Texts in cells that TimelineJS takes as HTML.

/** A text as HTML that says the same. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
