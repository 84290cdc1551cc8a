// Abbreviations of English news texts, whose full stop ends no sentence.

/** “Mr.”, “U.S.” and “Sept.”, as the source of a pattern with the flag u. */
export const ABBREVIATION = '\\b(?:Mr|Mrs|Ms|Dr|St|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z])\\.';
