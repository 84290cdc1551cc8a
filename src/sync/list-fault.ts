// A list that could not be opened or used, with a sentence for the reader.

export class ListFault extends Error {}

/** A list that lies in a worker and can no longer be asked. */
export class LostList extends ListFault {
  /** Whether we let go of it ourselves, so that nobody need be told. */
  readonly isLetGo: boolean;

  constructor(message: string, { isLetGo = false, ...cause }: ErrorOptions & { readonly isLetGo?: boolean } = {}) {
    super(message, cause);
    this.isLetGo = isLetGo;
  }
}

export const CANCELLED = 'Opening the list was cancelled.';
