// Words that a reader may need explained, one plain sentence each.
import type { Term } from '../../model/timeline.ts';

export const terms: readonly Term[] = [
  {
    id: 'cpp',
    short: 'CPP',
    long: 'Cambodian People’s Party',
    explanation: 'Cambodia’s ruling party throughout these sources, the party of Prime Minister Hun Sen.',
  },
  {
    id: 'cnrp',
    short: 'CNRP',
    long: 'Cambodia National Rescue Party',
    explanation:
      'The main opposition party, formed in 2012 out of two parties and dissolved by the Supreme Court in 2017.',
  },
  {
    id: 'national-assembly',
    short: 'National Assembly',
    explanation: 'The chamber of Cambodia’s parliament whose members the voters elect: 123 seats in 2013, 125 in 2018.',
  },
  {
    id: 'fraud',
    short: 'fraud',
    explanation: 'Winning something by deceit; in an election, for instance, by counting votes wrongly on purpose.',
  },
  {
    id: 'irregularity',
    short: 'irregularity',
    forms: ['irregularities'],
    explanation: 'Something that does not go by the rules, for instance in an election.',
  },
  { id: 'boycott', short: 'boycott', explanation: 'To stay away from something on purpose, as a protest.' },
  {
    id: 'general-strike',
    short: 'general strike',
    explanation: 'Workers of all kinds stop working at the same time, to put pressure on those in power.',
  },
  {
    id: 'independent-probe',
    short: 'independent probe',
    explanation: 'An investigation by people who answer to neither of the two sides.',
  },
  {
    id: 'pchum-ben',
    short: 'Pchum Ben',
    explanation: 'A Cambodian festival in September or October at which families honour their ancestors.',
  },
  {
    id: 'tuol-sleng',
    short: 'Tuol Sleng',
    explanation: 'A prison of the Khmer Rouge in Phnom Penh, where thousands of Cambodians were tortured and killed.',
  },
  {
    id: 'khmer-rouge',
    short: 'Khmer Rouge',
    explanation: 'The movement that ruled Cambodia from 1975 to 1979, under whom a large part of the population died.',
  },
  {
    id: 'amendment',
    short: 'amendment',
    forms: ['amend'],
    explanation: 'A change of the text of a law.',
  },
  {
    id: 'leak',
    short: 'leak',
    explanation: 'Something private that is made public without the consent of those concerned.',
  },
  {
    id: 'allegation',
    short: 'allegation',
    forms: ['alleged', 'allegedly'],
    explanation: 'What somebody says that another has done, as long as it is not proven.',
  },
  {
    id: 'charge',
    short: 'charge',
    explanation: 'A formal accusation of a crime; whoever is charged has not been found guilty.',
  },
  {
    id: 'treason',
    short: 'treason',
    explanation: 'The crime of betraying one’s own country, for instance to a foreign power.',
  },
  {
    id: 'defamation',
    short: 'defamation',
    explanation: 'A public statement that, in the eyes of the law, harms a person’s good name.',
  },
  { id: 'felony', short: 'felony', explanation: 'A serious crime, as the law ranks crimes.' },
  { id: 'warrant', short: 'warrant', explanation: 'A court’s written order that somebody be arrested.' },
  {
    id: 'verdict',
    short: 'verdict',
    explanation: 'What a court decides at the end of a case: guilty or not guilty.',
  },
  {
    id: 'conviction',
    short: 'conviction',
    forms: ['convict', 'convicted'],
    explanation: 'A court’s decision that somebody is guilty of a crime.',
  },
  { id: 'sentence', short: 'sentence', explanation: 'The punishment that a court sets after a conviction.' },
  {
    id: 'compensation',
    short: 'compensation',
    explanation: 'Money that somebody must pay to another for a harm done to them.',
  },
  {
    id: 'plaintiff',
    short: 'plaintiff',
    explanation: 'The person who brings a case to court and says that he or she was wronged.',
  },
  {
    id: 'pardon',
    short: 'pardon',
    long: 'royal pardon',
    explanation: 'An act of the king that lifts a punishment; it does not say that the court was wrong.',
  },
  {
    id: 'house-arrest',
    short: 'house arrest',
    explanation: 'Being held at home instead of in a prison.',
  },
  {
    id: 'court-supervision',
    short: 'court supervision',
    explanation: 'Conditions that a court sets for a charged person who is not held, until the case is decided.',
  },
  {
    id: 'dissolve',
    short: 'dissolve',
    forms: ['dissolution'],
    explanation: 'To end a party by law, so that it can no longer stand in elections or act under its name.',
  },
  {
    id: 'asylum',
    short: 'asylum',
    explanation: 'Protection that a country gives to somebody who fears persecution in another one.',
  },
  { id: 'exile', short: 'exile', explanation: 'Living abroad because going home would be dangerous or is forbidden.' },
  { id: 'dissident', short: 'dissident', explanation: 'Somebody who openly disagrees with those who govern.' },
  {
    id: 'sovereignty',
    short: 'sovereignty',
    explanation: 'The right of a state to decide about its own affairs without others.',
  },
  {
    id: 'eba',
    short: 'EBA',
    long: 'Everything But Arms',
    explanation: 'A scheme by which poor countries may sell everything but weapons to the EU without paying duty.',
  },
  {
    id: 'trade-preferences',
    short: 'trade preferences',
    explanation: 'Better terms than usual, such as no duty, for goods from certain countries.',
  },
  {
    id: 'duty-free',
    short: 'duty-free',
    explanation: 'Without the tax that is otherwise paid when goods come into a country.',
  },
  {
    id: 'european-commission',
    short: 'European Commission',
    explanation: 'The executive of the European Union, which among other things conducts its trade policy.',
  },
];
