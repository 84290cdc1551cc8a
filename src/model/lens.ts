// One voice of a timeline through whose eyes it is seen.

export interface Lens {
  readonly kind: 'source' | 'speaker';
  /** A source's id, or an actor's. */
  readonly id: string;
}
