// A list that could not be opened or used, with a sentence for the reader.

export class ListFault extends Error {}

export const CANCELLED = 'Opening the list was cancelled.';
