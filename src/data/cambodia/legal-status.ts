// How an accusation or a court's decision stood in the sources, where events of several years share it.
// It begins with whom it is about: it also stands under what others say.

/** Said with every mention of the charge, and with it what these sources carry of his side. */
export const TREASON_CHARGE =
  'Kem Sokha: charged, not convicted in these sources. They carry no answer of his to the charge; of his relationships, speaking of the ambassadors, his spokesperson says that they are “for the national benefit”.';

/** Said with the sentence of 2017 and with what came of it. */
export const KIM_SOK_SENTENCE =
  'Kim Sok: convicted and sentenced by the Phnom Penh Municipal Court; he says that the court was not fair.';
