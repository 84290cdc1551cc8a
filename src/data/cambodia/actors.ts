// The people and organisations of the timeline; family names come first. An office begins or ends
// only where an article tells so: the first mention is no beginning. Where two offices must be told apart, each has the time of its mention.
// Khmer names stand only where they are well established.
import type { Actor } from '../../model/timeline.ts';

const people: readonly Actor[] = [
  {
    id: 'hun-sen',
    kind: 'person',
    name: 'Hun Sen',
    nativeName: 'ហ៊ុន សែន',
    about: 'Cambodia’s prime minister throughout these sources, of the ruling CPP.',
    offices: [{ title: 'Prime Minister of Cambodia' }],
  },
  {
    id: 'kem-sokha',
    kind: 'person',
    name: 'Kem Sokha',
    nativeName: 'កឹម សុខា',
    about:
      'A leader of the opposition CNRP, arrested in September 2017 and charged with treason; not convicted in these sources, which carry no answer of his to the charge.',
    offices: [
      { title: 'Deputy president of the CNRP', when: '../2017-03-02' },
      { title: 'President of the CNRP', when: '2017-03-02/2017-11' },
    ],
    notToBeConfusedWith: ['kim-sok', 'sok-eysan'],
  },
  {
    id: 'sam-rainsy',
    kind: 'person',
    name: 'Sam Rainsy',
    nativeName: 'សម រង្ស៊ី',
    about:
      'President of the opposition CNRP until February 2017; in February 2019 he had been abroad for more than three years.',
    offices: [{ title: 'President of the CNRP', when: '../2017-02' }],
  },
  {
    id: 'kim-sok',
    kind: 'person',
    name: 'Kim Sok',
    nativeName: 'គឹម សុខ',
    about:
      'A political analyst and critic of the government, by February 2019 in exile in Finland; called “Sok” in The Phnom Penh Post’s article.',
    offices: [],
    notToBeConfusedWith: ['kem-sokha', 'sok-eysan'],
  },
  {
    id: 'sok-eysan',
    kind: 'person',
    name: 'Sok Eysan',
    nativeName: 'សុខ ឥសាន',
    about: 'A spokesman of the ruling CPP, called “Eysan” in The Phnom Penh Post’s article.',
    offices: [{ title: 'Spokesman of the CPP' }],
    notToBeConfusedWith: ['kim-sok', 'kem-sokha'],
  },
  {
    id: 'son-chhay',
    kind: 'person',
    name: 'Son Chhay',
    nativeName: 'សុន ឆ័យ',
    about: 'A politician of the opposition, in 2013 a senior official of the CNRP.',
    offices: [{ title: 'Senior official of the CNRP' }],
  },
  {
    id: 'norodom-sihamoni',
    kind: 'person',
    name: 'Norodom Sihamoni',
    nativeName: 'នរោត្តម សីហមុនី',
    about: 'The King of Cambodia, who convenes parliament after an election.',
    offices: [{ title: 'King of Cambodia' }],
  },
  {
    id: 'yim-sovann',
    kind: 'person',
    name: 'Yim Sovann',
    nativeName: 'យឹម សុវណ្ណ',
    about: 'The spokesman of the CNRP in March 2017.',
    offices: [{ title: 'Spokesman of the CNRP' }],
  },
  {
    id: 'kem-monovithya',
    kind: 'person',
    name: 'Kem Monovithya',
    about: 'A politician of the CNRP and Kem Sokha’s daughter.',
    offices: [{ title: 'Deputy head of public affairs of the CNRP' }],
  },
  {
    id: 'cham-bunthet',
    kind: 'person',
    name: 'Cham Bunthet',
    about: 'A political analyst and adviser to the Grassroots Democracy Party.',
    offices: [{ title: 'Adviser to the Grassroots Democracy Party' }],
  },
  {
    id: 'phay-siphan',
    kind: 'person',
    name: 'Phay Siphan',
    nativeName: 'ផៃ ស៊ីផាន',
    about: 'A spokesman of the government, in 2018 of its Council of Ministers.',
    offices: [
      { title: 'Spokesman of the Council of Ministers', when: '2018' },
      { title: 'Government spokesperson', when: '2019-02' },
    ],
  },
  {
    id: 'phil-robertson',
    kind: 'person',
    name: 'Phil Robertson',
    about: 'Deputy director of the Asia division of Human Rights Watch.',
    offices: [{ title: 'Deputy director, Asia division, Human Rights Watch' }],
  },
  {
    id: 'muth-chantha',
    kind: 'person',
    name: 'Muth Chantha',
    about: 'Kem Sokha’s personal spokesperson.',
    offices: [{ title: 'Personal spokesperson of Kem Sokha' }],
  },
  {
    id: 'eva-nguyen-binh',
    kind: 'person',
    name: 'Eva Nguyen Binh',
    about: 'The French ambassador to Cambodia in 2019; the caption prints “Binhin”.',
    offices: [{ title: 'Ambassador of France to Cambodia' }],
  },
];

const organisations: readonly Actor[] = [
  {
    id: 'cpp',
    kind: 'organisation',
    name: 'Cambodian People’s Party (CPP)',
    nativeName: 'គណបក្សប្រជាជនកម្ពុជា',
    about: 'Cambodia’s ruling party throughout these sources, the party of Prime Minister Hun Sen.',
    offices: [],
  },
  {
    id: 'cnrp',
    kind: 'organisation',
    name: 'Cambodia National Rescue Party (CNRP)',
    nativeName: 'គណបក្សសង្គ្រោះជាតិ',
    about: 'The main opposition party, formed in 2012 and dissolved by the Supreme Court in November 2017.',
    offices: [],
  },
  {
    id: 'government',
    kind: 'organisation',
    name: 'Government of Cambodia',
    about: 'The state’s authorities under Prime Minister Hun Sen.',
    offices: [],
  },
  {
    id: 'supreme-court',
    kind: 'organisation',
    name: 'Supreme Court of Cambodia',
    nativeName: 'តុលាការកំពូល',
    about: 'Cambodia’s highest court, which dissolved the CNRP.',
    offices: [],
  },
  {
    id: 'phnom-penh-court',
    kind: 'organisation',
    name: 'Phnom Penh Municipal Court',
    about: 'A court in the capital, which sentenced Kim Sok in 2017; he says that the court was not fair.',
    offices: [],
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: 'European Union (EU)',
    about: 'The union of European states, whose Commission conducts its trade policy.',
    offices: [],
  },
  {
    id: 'human-rights-watch',
    kind: 'organisation',
    name: 'Human Rights Watch',
    about: 'An international organisation that reports on human rights.',
    offices: [],
  },
  {
    id: 'fresh-news',
    kind: 'organisation',
    name: 'Fresh News',
    about: 'A Cambodian news outlet that RFA calls sympathetic to the ruling party.',
    offices: [],
  },
  {
    id: 'sei-ha',
    kind: 'organisation',
    name: 'Sei Ha',
    about: 'A Facebook page that published leaks unflattering to the opposition; elsewhere spelled Seiha or Seyha.',
    offices: [],
  },
  {
    id: 'pro-government-media',
    kind: 'organisation',
    name: 'Pro-government media',
    about: 'Cambodian media that RFA calls pro-government, without naming them.',
    offices: [],
  },
];

export const actors: readonly Actor[] = [...people, ...organisations];
