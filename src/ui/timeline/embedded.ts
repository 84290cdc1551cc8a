// Whether the app stands in another page.

/** Inside another page its scrolling comes first: a plain wheel and one finger up or down are the page's. */
export const isEmbedded = window.parent !== window;
