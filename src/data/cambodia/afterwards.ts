// What came after the sources end, each with its own address; outside the timeline's own reckoning.
import type { Afterword } from '../../model/timeline.ts';

const WITHDRAWAL =
  'https://www.europeansources.info/record/commission-delegated-regulation-on-the-temporary-withdrawal-of-the-arrangements-in-respect-of-certain-products-originating-in-cambodia/';

export const afterwards: readonly Afterword[] = [
  {
    when: '2020-02-12',
    text: 'The European Commission decided to withdraw a part of Cambodia’s trade preferences.',
    link: { label: 'European Sources Online', url: WITHDRAWAL },
  },
  {
    when: '2020-08-12',
    text: 'The partial withdrawal of the trade preferences took effect.',
    link: { label: 'European Sources Online', url: WITHDRAWAL },
  },
  {
    when: '2023-03-03',
    text: 'Kem Sokha was convicted of treason and sentenced to 27 years under house arrest.',
    link: {
      label: 'The Hindu',
      url: 'https://www.thehindu.com/news/international/cambodian-opposition-leader-kem-sokha-sentenced-to-27-years-on-treason-charge/article66574949.ece',
    },
  },
];
