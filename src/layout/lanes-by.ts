// What the lanes of a timeline are: its themes, or something else that parts its events.

export type LanesBy = 'theme' | 'actor' | 'source' | 'standing' | 'none';

export const LANES_BY: readonly LanesBy[] = ['theme', 'actor', 'source', 'standing', 'none'];
